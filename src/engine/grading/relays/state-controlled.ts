import { wordsOf } from '../../article.ts'
import type { Relay } from '../../sources/sourced-claim.ts'
import type { Case, GradeExamples, RelayLimit } from '../rule.ts'

/** Control over what is published counts, not public money: the article's own words first, the outlet list second. */
export const stateControlled: RelayLimit = {
  code: 'T3',
  basis: 'State Media Monitor typology; Wikipedia, perennial sources: Xinhua; European Alliance of News Agencies 2022',
  stronger: 'the same words from an independent outlet or the speaker',
  says: (relay, on) => `The words come through ${relay.name}, ${controlOf(relay, on)}.`,
}

/** How it is known that a state controls this outlet. */
export function controlOf({ control }: Relay, { document }: Case): string {
  if (control?.from === 'article') return `which the article calls “${wordsOf(document.article.text, control.words)}”`
  if (control?.from === 'reader') return 'which you marked as state-controlled'
  return control === null
    ? 'a state-controlled outlet'
    : `which the outlet list has as state-controlled (${control.basis.replace(/\.$/, '')})`
}

export const examples: GradeExamples = {
  applies: [
    'Nadia Haddad, the envoy, {said} the truce was over, the state-run news agency Novaya Linia reported.',
    'Nadia Haddad, the envoy, {said} the truce was over, according to state media.',
  ],
  leaves: ['Nadia Haddad, the envoy, {said} the truce was over, Reuters reported.'],
}
