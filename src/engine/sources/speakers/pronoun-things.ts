import type { Place, Reading } from '../kinds/kind.ts'
import { readingOf } from '../kinds/outlet.ts'
import type { OutletMention } from '../outlets/outlet-mention.ts'
import type { Said, Scene } from '../scene.ts'
import { subjectBefore } from './named-body.ts'
import { pairBefore } from './pair-before.ts'

/** "it", "they": the institution, document or group that spoke last. */
export function resolveThing(pronoun: string, scene: Scene, place: Place): Reading {
  const { said } = scene
  const isPlural = /^the/.test(pronoun)
  for (let i = said.length - 1; i >= 0; i--) {
    const before = said[i]!
    if (place.sentence - before.sentence > 3) break
    if (before.at >= place.at || before.claim.speaker.known === 'nobody') continue
    const isDocument = before.claim.who.startsWith('W-DOC')
    const isOne = i === said.length - 1 && place.sentence - before.sentence <= 1 && mayBeThey(before)
    const fits = isPlural ? !isDocument && (before.isPlural || before.isThing || isOne) : before.isThing
    if (fits) {
      const { who, speaker } = before.claim
      return {
        who,
        speaker: speaker.known === 'identified' ? { ...speaker, via: 'pronoun' } : speaker,
        entity: before.entity,
        sameAs: before.claim,
        isPlural: before.isPlural,
        isThing: before.isThing,
      }
    }
    if (!isPlural && before.gender === null && before.entity?.is === 'organisation') break
  }
  const pair = isPlural ? pairBefore(scene, place) : null
  if (pair) return pair
  const medium = outletBefore(scene, place)
  if (medium) return readingOf(medium)
  const body = subjectBefore(scene, place, isPlural)
  const isSure = body !== null && (!isPlural || body.head !== null || body.words.size === 1) // no "Kai and Joss Bell. They"
  if (isSure)
    return {
      who: 'W-ORG',
      speaker: { known: 'identified', key: body.key, name: body.name, role: null, via: 'pronoun' },
      entity: body,
      isThing: true,
    }
  return {
    who: isPlural ? 'W-ANON-V' : 'W-GOV',
    speaker: { known: 'unclear', candidates: [] },
    isPlural,
    isThing: !isPlural,
  }
}

/** "A spokesperson said. They added": one person without a name and without "he" or "she". */
const mayBeThey = ({ claim, gender, heads }: Said): boolean =>
  claim.speaker.known === 'unnamed' && gender === null && heads.some((head) => genderless.test(head))

const genderless =
  /^(?:spokesperson|spokespeople|source|official|insider|representative|resident|worker|staffer|aide|employee|member)$/

/** "The BBC apologised. It said": the outlet that opens the sentence before. */
function outletBefore({ document, outletsIn }: Scene, { sentence }: Place): OutletMention | undefined {
  const start = document.sentences[sentence - 1]?.first ?? 0
  return outletsIn.get(sentence - 1)?.find(({ from, isCollective }) => from - start <= 1 && !isCollective)
}
