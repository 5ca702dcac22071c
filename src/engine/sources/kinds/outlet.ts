import { ourselves } from '../channel/audience.ts'
import type { OutletMention } from '../outlets/outlet-mention.ts'
import type { Scene } from '../scene.ts'
import type { SourceWords } from '../source-words.ts'
import type { Kind, KindExamples, Reading } from './kind.ts'

const ofAnOutlet =
  /^(?:report|reports|article|story|piece|investigation|coverage|newspaper|magazine|reporting|agency|website|site|editorial|exposé|network|channel|correspondent|correspondents|reporter|reporters|journalist|journalists|photographer|photographers|witness|crew|news)$/

/** An outlet's own report, its sources not stated: "the Times", "a Reuters report", "state television". Vague for "local media". */
export const outlet: Kind = {
  name: 'outlet',
  read(words, scene) {
    const mention = headOutlet(words, scene)
    if (mention) return readingOf(mention)
    return words.tokens[0]?.lower === 'this' && ourselves.test(words.noun) ? ownReport(scene) : null
  },
}

/** The outlet that speaks: as head, or before "report" and the like, or after "a report by". */
function headOutlet(words: SourceWords, { outletAt, mentions }: Scene): OutletMention | null {
  const isPiece = ofAnOutlet.test(words.noun)
  for (const token of words.tokens) {
    const mention = outletAt.get(token.index)
    if (!mention || mention.first !== token.index) continue
    if (words.head.index >= mention.first && words.head.index <= mention.last) return mention
    if (isPiece && words.head.index >= mention.first - 5) return mention
    if (
      words.tokens[0]!.index >= mention.from &&
      words.tokens.at(-1)!.index <= mention.last + 1 &&
      !mentions.at.has(words.head.index)
    )
      return mention
  }
  return outletAt.get(words.head.index) ?? null
}

/** An outlet as the source of a claim. */
export function readingOf(mention: OutletMention): Reading {
  if (mention.isCollective)
    return {
      who: 'W-ANON-V',
      speaker: { known: 'unnamed', key: `unnamed:${mention.name.toLowerCase()}`, words: mention.name },
      outlet: mention,
      isThing: true,
      isPlural: true,
    }
  const key = `outlet:${mention.outlet?.id ?? lookupName(mention.name)}`
  return {
    who: 'W-OUT',
    speaker: { known: 'identified', key, name: mention.name, role: null, via: 'own-words' },
    outlet: mention,
    isThing: true,
  }
}

/** "This newspaper understands": the page's own outlet, whatever its name. */
const ownReport = ({ document: { article } }: Scene): Reading => ({
  who: 'W-OUT',
  speaker: {
    known: 'identified',
    key: 'outlet:own',
    name: article.site.name ?? 'this outlet',
    role: null,
    via: 'own-words',
  },
  isThing: true,
})

const lookupName = (name: string): string => name.toLowerCase()

export const examples: KindExamples = [
  ['<The Wall Street Journal> {reported that} [the ferry sank].', 'W-OUT', 'Wall Street Journal'],
  ['<A Reuters report> {said} [the ferry sank].', 'W-OUT', 'Reuters'],
  ['<This newspaper> {understands} [that the ferry sank].', 'W-OUT', 'this outlet'],
  ['<Local media> {reported that} [the ferry sank].', 'W-ANON-V'],
  ['<Norwegian state television> {reported that} [the ferry sank].', 'W-OUT'],
]
