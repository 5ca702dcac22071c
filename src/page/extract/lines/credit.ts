import type { LineExamples, LineRule } from './line-rule.ts'
import { holdsAny, listOf, openingWord } from './phrases.ts'

const agencies =
  `AFP|AP|Reuters|Getty|Getty Images|EPA|EPA-EFE|EFE|PA|PA Media|PA Images|PA Wire|Shutterstock|iStock|Alamy|Rex|ANI|PTI
Xinhua|Bloomberg|Anadolu|Anadolu Agency|dpa|TASS|Sputnik|Zuma|Zuma Press|SWNS|MEGA|WireImage|NurPhoto|LightRocket|AAP|CP
The Canadian Press|Associated Press|Press Association|Wikimedia|Wikimedia Commons|Flickr|Unsplash|Pexels|Pixabay
Screengrab|Screenshot|Handout|Supplied|File|File photo|Courtesy`.split(/[|\n]/)
const isAgency: ReadonlySet<string> = new Set(agencies)
const lead =
  /^\W{0,3}(?:(?:photo(?:graph)?s?|pictures?|images?|video|pic|photo credits?|image credits?|picture credits?|credits?|image source|illustration|graphic|file photo|file)\s?(?::|\/|©|\||–|-\s)|\((?:photo|image|picture|credit|file|pic|via)\b)/i
const by =
  /^\W{0,3}(?:Photos?|Photographs?|Pictures?|Images?|Video|Illustrations?|Graphics?)(?: courtesy of| courtesy| by) [^\sa-z]/
/** First words of `lead` and `by`. */
const openings: ReadonlySet<string> = new Set(
  listOf(
    'photo|photos|photograph|photographs|picture|pictures|image|images|video|pic|pics|credit|credits|illustration|illustrations|graphic|graphics|file|via',
  ),
)
const lastBracket = /[[(]([^\])]{1,120})[\])]\W{0,2}$/
const made = /\b(?:photo|file photo|image|picture|credit)\b/
const said = /[”"’'],? [^\s]+ said/

/** Who made a picture, with or without the caption before it. Agencies there are no sources. */
export const credit: LineRule = {
  name: 'credit',
  kind: 'caption',
  test: (text) =>
    (text.length < 160 && openings.has(openingWord(text)) && (lead.test(text) || by.test(text))) ||
    (text.length < 130 && isSigned(text)) ||
    (text.length < 300 && isCreditInBracket(text)),
}

/** An agency with at most a name before it and a name or an agency after it: "AFP", "Ana Roth/Reuters". */
function isSigned(text: string): boolean {
  if (!holdsAny(text, agencies)) return false
  const words = text.replace(/^\W{1,3}|\W{1,3}$/g, '').split(/\s?([/|,:–]|\s-\s)\s?/)
  const names = words.filter((_, i) => i % 2 === 0)
  const at = names.findIndex((name) => isAgency.has(name))
  const isAfterColon = words[at * 2 + 1] === ':' // "Reuters: the dam held" says something
  return (
    at >= 0 && at < 2 && names.length < 4 && !isAfterColon && names.every((name) => /^[^\d“”"()?!]{0,40}$/.test(name))
  )
}

/** "Engineers at the dam in May (File: Reuters)". */
function isCreditInBracket(text: string): boolean {
  const words = /[\])]\W?\W?$/.test(text) && lastBracket.exec(text)?.[1]
  if (!words || said.test(text)) return false
  return (
    made.test(words) ||
    words.split(/[/|,:;–]|\s-\s|\b(?:via|by|from|courtesy|of)\b/).some((name) => isAgency.has(name.trim()))
  )
}

export const examples: LineExamples = {
  is: [
    'Photo: AFP',
    'Ana Roth/Reuters',
    '(Photo by Ana Roth)',
    'Image: Harlow Echo',
    'Engineers at the dam in May (File: Reuters)',
    'Picture: Ben Oduya',
    'Getty Images',
    '© Ana Roth | Getty Images',
    'The quay on Monday (Ana Roth via AP)',
  ],
  isNot: [
    'Photos of the dam showed cracks, Reuters reported.',
    'Lind told Reuters.',
    'Reuters: dam held',
    'The wall was built by the port authority (CP 2031).',
    'The picture is unclear, Roth said.',
    'Credit is due to the crew, she said.',
  ],
}
