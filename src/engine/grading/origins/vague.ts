import type { GradeExamples, Origin } from '../rule.ts'
import { credited, sentence } from '../wording.ts'

export const vague: Origin = {
  code: 'W-ANON-V',
  basis: 'AP: simply quoting "a source" is not allowed; Wikipedia, words to watch: vague attribution',
  stronger: 'a name, or at least who they are and how many',
  says: (on) => sentence(`${credited(on)} could be anybody: no name, no number, nothing that places them.`),
}

export const examples: GradeExamples = {
  applies: ['Sources {said} it was dropped.', 'Critics {say} the plan is dear.'],
  leaves: ['People familiar with the plan {said} it was dropped.', 'A study {found} that the birds leave earlier.'],
}
