import { spanOf } from '../../article.ts'
import type { Scene } from '../scene.ts'
import { readSourceWords, type SourceWords } from '../source-words.ts'
import { resolveDescription } from '../speakers/descriptions.ts'
import { resolvePronoun } from '../speakers/pronouns.ts'
import { isPossessive } from '../tokens.ts'
import type { Kind, KindExamples, Place, Reading } from './kind.ts'

/**
 * "Her office", "his campaign", "the governor’s office": what a person has of their own is an office with a name where the
 * article has named the person (rubric 2.3, named organisation or office). Where it is open whose, other kinds read it.
 */
export const officeOf: Kind = {
  name: 'office-of',
  read(words, scene, place) {
    if (!ofOnePerson.test(words.noun)) return null
    const owner = ownerOf(words, scene, place)
    if (owner?.speaker.known !== 'identified' || !owner.who.startsWith('W-P')) return null
    const name = `${owner.speaker.name}’s ${words.noun}`
    return {
      who: 'W-ORG',
      speaker: {
        known: 'identified',
        key: `organisation:${name.toLowerCase()}`,
        name,
        role: null,
        via: owner.speaker.via,
      },
      isThing: true,
    }
  },
}

const ofOnePerson = /^(?:office|campaign|camp|cabinet)$/

function ownerOf({ tokens, core, determiner }: SourceWords, scene: Scene, place: Place): Reading | null {
  const { lower } = tokens[0]!
  if (determiner === 'possessive') return /^(?:his|her)$/.test(lower) ? resolvePronoun(lower, scene, place) : null
  const mark = core.findIndex(isPossessive)
  if (determiner !== 'definite' || mark < 2) return null
  const owner = readSourceWords(scene.document, [spanOf(tokens[0]!.span.start, core[mark - 1]!.span.end)])
  return owner && resolveDescription(owner, scene, place)
}

export const examples: KindExamples = [
  [
    '<2:Mara Lind, the governor,> {2:said} [2:it held]. <Her office> {said} [it was old].',
    'W-ORG',
    'Mara Lind’s office',
  ],
  ['Mara Lind, the governor, left. <The governor’s office> {said} [it was old].', 'W-ORG', 'Mara Lind’s office'],
  [
    '<2:Ben Oduya, the mayor,> {2:said} [2:it held]. <His campaign> {said} [it was old].',
    'W-ORG',
    'Ben Oduya’s campaign',
  ],
  ['<The governor’s office> {said} [it was old].', 'W-GOV'],
]
