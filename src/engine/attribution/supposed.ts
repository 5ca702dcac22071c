import type { VerbCue } from './cue.ts'
import type { Range, Reading } from './reading.ts'
import { doForms } from './word-kinds.ts'

/** "if he said no", "did she say …": nobody is reported to have said it. Rubric pitfall 8. */
export function isSupposed(source: Range, cue: VerbCue, { tokens }: Reading): boolean {
  const before = tokens[source.first - 1]
  if (before === undefined || source.first === cue.sentence.first) return false
  return (
    /^(?:if|unless|suppose|supposing|should)$/.test(before.lower) ||
    (doForms.has(before.lower) && cue.form.forms.includes('base'))
  )
}
