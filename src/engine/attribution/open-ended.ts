/** Constructions of a whole clause, whose ends are close calls; the others know theirs by their wording. */
export const openEnded: ReadonlySet<string> = new Set([
  'subject-verb-claim',
  'claim-subject-verb',
  'claim-verb-subject',
  'shared-subject',
  'object-frame',
])
