import type { GradeExamples, Origin } from '../rule.ts'
import { credited, pointsElsewhere, sentence } from '../wording.ts'

export const namedWithRole: Origin = {
  code: 'W-PR',
  basis: 'Reuters Handbook, Accuracy: sources identified by name and position',
  stronger: null,
  says(on) {
    const { speaker } = on.claim
    if (speaker.known === 'unclear') return pointsElsewhere(on)
    const role = speaker.known === 'identified' ? speaker.role : null
    const who =
      role === null
        ? 'what ties this source to the matter'
        : `who that is: ${role.replace(/^(?=(?:who|whose|of|from|at)\b)/, 'one ').replace(/\.$/, '')}`
    return sentence(`${credited(on)} is named, and the article says ${who}.`)
  },
}

export const examples: GradeExamples = {
  applies: [
    'Mara Lind, the harbour engineer, {said} the wall had moved.',
    'Mara Lind, the harbour engineer, left early. Lind {said} the wall had moved.',
    'Harbour engineer Mara Lind {said} the wall had moved.',
    'Mara Lind, who lives beside the harbour, {said} the wall had moved.',
  ],
  leaves: ['A harbour engineer {said} the wall had moved.', 'The harbour office {said} the wall had moved.'],
}
