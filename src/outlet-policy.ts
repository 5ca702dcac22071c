/** Policies of a news organisation that schema.org has a word for, in the order in which they bear on unnamed sources. */
export const policyKinds = [
  'unnamedSourcesPolicy',
  'ethicsPolicy',
  'publishingPrinciples',
  'correctionsPolicy',
] as const
export type PolicyKind = (typeof policyKinds)[number]

/** Where a page says that its publisher's policy stands. Page data: the address is http(s), and that is all that is known of it. */
export interface OutletPolicy {
  readonly kind: PolicyKind
  readonly url: string
}
