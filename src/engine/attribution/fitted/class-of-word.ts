import type { CueClass } from '../../../data/cues/cue-class.ts'
import { nounForms, verbForms } from '../lexicon.ts'

const classes: readonly CueClass[] = [
  'SAY', 'ANNOUNCE', 'RELAY', 'FACTIVE', 'ADMIT', 'ARGUE', 'DISTANCE', 'ACCUSE', 'DENY', 'BELIEVE', 'FORECAST', 'HINT',
  'DIRECT', 'COMMIT', 'EVALUATE', 'MANNER', 'NONCLAIM', 'QUESTION', 'SPEECH-ACT', 'EVIDENTIAL',
] // prettier-ignore

const ofNouns = 32

/**
 * A number for what the lexicon takes a word for, whatever stands around it: 0 for none. It tells the fitted steps of verbs
 * that the training articles hardly have.
 */
export function classOfWord(lower: string): number {
  const forms = verbForms.get(lower)
  const verb = forms?.find(({ words }) => words.length === 1) ?? forms?.[0]
  if (verb !== undefined) return 1 + classes.indexOf(verb.row.class)
  const noun = nounForms.get(lower)
  return noun === undefined ? 0 : ofNouns + classes.indexOf(noun.class)
}
