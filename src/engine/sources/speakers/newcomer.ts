import type { Place } from '../kinds/kind.ts'
import type { Scene } from '../scene.ts'
import type { SourceWords } from '../source-words.ts'
import type { Person } from './mentions.ts'

/**
 * "Its chief executive" right after a sentence about a firm that the article had not named: nobody whom the article knew before.
 * True where `person` cannot be meant for that. The same of "Portugal has pledged money, its foreign minister said".
 */
export function isOfNewcomer({ tokens: [its] }: SourceWords, person: Person, scene: Scene, place: Place): boolean {
  if (its?.lower !== 'its') return false
  const { document, mentions } = scene
  const own = document.sentences[place.sentence]!
  const subject = its.index > own.first ? own : document.sentences[place.sentence - 1]
  if (subject === undefined) return false
  const known = mentions.firstOf.get(person)
  return known !== undefined && known < subject.first && opensWithNew(scene, subject.first)
}

/** How many tokens back a name is looked for. */
const farthest = 4000

/** Whether the names up to the verb of a sentence stand nowhere before it. */
function opensWithNew({ document: { tokens } }: Scene, first: number): boolean {
  const names = new Set<string>()
  for (let i = first; i < tokens.length && i - first < 8 && /^(?:DET|ADJ|NOUN|PROPN|PART)$/.test(tokens[i]!.pos); i++)
    if (tokens[i]!.pos === 'PROPN') names.add(tokens[i]!.lower)
  if (names.size === 0) return false
  for (let i = first - 1; i >= 0 && first - i < farthest; i--) if (names.has(tokens[i]!.lower)) return false
  return true
}
