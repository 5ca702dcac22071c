import type { GradeExamples, Origin } from '../rule.ts'
import { credited, pointsElsewhere, sentence } from '../wording.ts'

export const namedPerson: Origin = {
  code: 'W-P',
  basis: 'Reuters Handbook, Accuracy: by name and position; SPJ Code: identify sources clearly',
  stronger: 'who this person is, and what ties them to the matter',
  says: (on) =>
    on.claim.speaker.known === 'unclear'
      ? pointsElsewhere(on)
      : sentence(
          `${credited(on)} is named, but the article does not say in what role, so the knowledge cannot be judged.`,
        ),
}

export const examples: GradeExamples = {
  applies: ['Mara Lind {said} the wall had moved.'],
  leaves: ['Mara Lind, the harbour engineer, {said} the wall had moved.', 'Residents {said} the wall had moved.'],
}
