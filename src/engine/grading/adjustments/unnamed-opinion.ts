import { accuses, evaluates } from '../stance.ts'
import type { Adjustment, GradeExamples } from '../rule.ts'

export const unnamedOpinion: Adjustment = {
  code: 'anon_opinion',
  basis: 'AP News Values: unnamed material is information, not opinion or speculation',
  stronger: 'the name of whoever holds this view',
  applies: (to) => to.claim.who.startsWith('W-ANON') && (accuses(to) || evaluates(to)),
  says: () => 'It is a judgement, a belief or an accusation, and nobody answers for it by name.',
}

export const examples: GradeExamples = {
  applies: [
    'A senior State Department official {accused} the builders of cutting corners.',
    'Critics {say} the plan is racist.',
    'A council aide {believes} that the mayor is finished.',
  ],
  leaves: [
    'Mara Lind, a critic, {says} the plan is racist.',
    'A senior State Department official {said} the talks begin on Monday.',
  ],
}
