import type { CueClass } from '../../../data/cues/cue-class.ts'
import type { TextDocument } from '../../text/document.ts'
import { fixedWordings, nounForms, verbForms } from '../lexicon.ts'

/** Lemma and class of a cue that no construction found, from the lexicon; none for a word that is not in it. */
export function classOfCue(
  { tokens }: TextDocument,
  head: number,
): { cueLemma: string; cueClass: CueClass } | undefined {
  const { lower } = tokens[head]!
  const standsHere = ({ words }: { words: readonly string[] }): boolean =>
    words.every((word, i) => tokens[head + i]?.lower === word)
  const wording = fixedWordings.get(lower)?.find(standsHere)
  if (wording) return { cueLemma: wording.row.wording, cueClass: wording.row.class }
  const verb = verbForms.get(lower)?.find(standsHere)
  if (verb) return { cueLemma: verb.row.lemma, cueClass: verb.row.class }
  const noun = nounForms.get(lower)
  return noun && { cueLemma: noun.lemma, cueClass: noun.class }
}

/** Whether a claim is opened by "that" or quotes: then its cue says something, whatever its word. */
export const isSaid = ({ tokens }: TextDocument, claim: readonly number[]): boolean =>
  tokens[claim[0]!]!.lower === 'that' || claim.some((i) => /^["“‘]$|^''$/.test(tokens[i]!.text))
