import type { LineExamples, LineRule } from './line-rule.ts'

const agencies =
  'AFP|AP|Reuters|Getty(?: Images)?|EPA(?:-EFE)?|EFE|PA(?: (?:Media|Images|Wire))?|Shutterstock|iStock|Alamy|Rex|ANI|PTI|Xinhua|Bloomberg|Anadolu(?: Agency)?|dpa|TASS|Sputnik|Zuma(?: Press)?|SWNS|MEGA|WireImage|NurPhoto|LightRocket|AAP|CP|The Canadian Press|Associated Press|Press Association|Wikimedia(?: Commons)?|Flickr|Unsplash|Pexels|Pixabay|Screengrab|Screenshot|Handout|Supplied|File(?: photo)?|Courtesy'
const lead =
  /^\W{0,3}(?:(?:photo(?:graph)?s?|pictures?|images?|video|pic|photo credits?|image credits?|picture credits?|credits?|image source|illustration|graphic|file photo|file)\s?(?::|\/|©|\||–|-\s)|\((?:photo|image|picture|credit|file|pic|via)\b)/i
const by =
  /^\W{0,3}(?:Photos?|Photographs?|Pictures?|Images?|Video|Illustrations?|Graphics?)(?: courtesy of| courtesy| by) \p{Lu}/u
const bare = new RegExp(
  String.raw`^[\W]{0,3}(?:[\p{L}.’' -]{0,40}[/|,:–-]\s?)?(?:${agencies})(?:\s?[/|,-]\s?(?:[\p{L}.’' -]{1,30}|${agencies}))?[\W]{0,3}$`,
  'u',
)
const inBrackets = new RegExp(
  String.raw`[[(](?:[^\])]{0,60}\b)?(?:${agencies}|photo|file photo|image|picture|credit)\b[^\])]{0,60}[\])]\W{0,2}$`,
  'u',
)

/** Who made a picture, with or without the caption before it. Agencies there are no sources. */
export const credit: LineRule = {
  name: 'credit',
  kind: 'caption',
  test: (text) =>
    (text.length < 160 && (lead.test(text) || by.test(text) || bare.test(text))) ||
    (text.length < 300 && inBrackets.test(text) && !/[”"’'],? \p{L}+ said/u.test(text)),
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
  ],
  isNot: [
    'Photos of the dam showed cracks, Reuters reported.',
    'Lind told Reuters.',
    'The picture is unclear, Roth said.',
    'Credit is due to the crew, she said.',
  ],
}
