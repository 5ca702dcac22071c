import type { GradeExamples, RelayLimit } from '../rule.ts'
import { controlOf } from './state-controlled.ts'

export const ownState: RelayLimit = {
  code: 'T3x',
  basis: 'Wikipedia, perennial sources: Xinhua is reliable for the views and positions of its own government',
  stronger: 'the same words from an independent outlet or the speaker',
  says: (relay, on) =>
    `The words come through ${relay.name}, ${controlOf(relay, on)}; for what its own state’s officials say in public it can be followed.`,
}

export const examples: GradeExamples = {
  applies: ['Russian President Oleg Marin {said} in a televised speech that prices would fall, TASS reported.'],
  leaves: ['Swedish envoy Nadia Haddad {said} the truce was over, TASS reported.'],
}
