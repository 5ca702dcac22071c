import type { Ceiling, GradeExamples } from '../rule.ts'
import { sourceWords } from '../wording.ts'

export const speakerUnclear: Ceiling = {
  code: 'unclear',
  basis: 'SPJ Code: identify sources clearly',
  stronger: 'the name instead of a word that fits more than one person',
  applies: ({ claim }) => claim.speaker.known === 'unclear',
  says(on) {
    const { speaker } = on.claim
    const candidates = speaker.known === 'unclear' ? speaker.candidates : []
    const whom = candidates.length === 0 ? '' : `: it could be ${candidates.slice(0, 3).join(' or ')}`
    return `“${sourceWords(on)}” does not settle who is meant${whom}.`
  },
}

export const examples: GradeExamples = {
  applies: ['The engineers, Mara Lind and Ada Roth, left at noon. She {said} the wall was old.'],
  leaves: ['Mara Lind, the mayor, left. She {said} the wall had moved.'],
}
