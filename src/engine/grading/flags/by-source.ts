import type { RelayClass } from '../../sources/sourced-claim.ts'
import { closedDoor } from '../ceilings/closed-door.ts'
import type { Case, FlagRule, GradeExamples } from '../rule.ts'

const isUnnamed = ({ claim }: Case): boolean => claim.who.startsWith('W-ANON')
/** Unnamed, but somebody in particular: a collective ("critics") could be neither counted nor asked for a reason. */
const isDescribed = ({ claim: { who } }: Case): boolean => who === 'W-ANON-A' || who === 'W-ANON-D'
const passedOnBy = ({ claim }: Case, ...classes: RelayClass[]): boolean =>
  claim.relays.some((relay) => classes.includes(relay.class))

/** What is known of the source and of the route, without another look at the text. */
export const bySource: readonly FlagRule[] = [
  {
    flag: 'coreference',
    applies: ({ claim: { speaker } }) =>
      speaker.known === 'identified' && (speaker.via === 'pronoun' || speaker.via === 'description'),
  },
  { flag: 'speaker-unclear', applies: ({ claim }) => claim.speaker.known === 'unclear' },
  { flag: 'unnamed', applies: isUnnamed },
  { flag: 'no-reason-given', applies: (to) => isDescribed(to) && to.claim.evidence.reason === null },
  { flag: 'boilerplate-reason', applies: (to) => isUnnamed(to) && to.claim.evidence.reason?.specific === false },
  {
    flag: 'not-counted',
    applies: (to) => isDescribed(to) && !to.claim.single && to.claim.evidence.counted === null,
  },
  { flag: 'no-speaker-named', applies: ({ claim }) => claim.who === 'W-GOV' },
  { flag: 'party-controlled', applies: ({ claim }) => claim.evidence.partyControlled !== null },
  { flag: 'state-controlled-relay', applies: (to) => passedOnBy(to, 'T3', 'T3x') },
  { flag: 'outlet-not-classified', applies: (to) => passedOnBy(to, 'T4') },
  { flag: 'hearsay', applies: (to) => passedOnBy(to, 'T6', 'T6-unnamed') },
  { flag: 'route-not-stated', applies: (to) => closedDoor.applies(to) },
  {
    flag: 'carried',
    applies: ({ claim: { relays, channel } }) =>
      relays.some(({ carried }) => carried) || ('carried' in channel && channel.carried),
  },
  { flag: 'unverified-by-article', applies: ({ claim }) => claim.evidence.unverified !== null },
]

export const examples: Readonly<Record<string, GradeExamples>> = {
  coreference: {
    applies: ['Mara Lind, the mayor, left early. She {said} the wall had moved.'],
    leaves: ['Mara Lind, the mayor, left early. Lind {said} the wall had moved.'],
  },
  'speaker-unclear': {
    applies: ['The engineers, Mara Lind and Ada Roth, left at noon. She {said} the wall was old.'],
    leaves: ['Mara Lind, the mayor, left. She {said} the wall had moved.'],
  },
  unnamed: {
    applies: ['Officials {said} the dam held.', 'Sources {said} the dam held.'],
    leaves: ['Mara Lind, the mayor, {said} the dam held.', 'The dam {reportedly} held.'],
  },
  'no-reason-given': {
    applies: ['A senior Finance Ministry official {said} the figures were late.'],
    leaves: [
      'A senior Finance Ministry official who feared for her job {said} the figures were late.',
      'Critics {say} the plan is dear.',
    ],
  },
  'boilerplate-reason': {
    applies: [
      'A senior Finance Ministry official, who spoke on condition of anonymity because he was not authorised to speak publicly, {said} the figures were late.',
    ],
    leaves: ['A senior Finance Ministry official {said} the figures were late.'],
  },
  'not-counted': {
    applies: ['People familiar with the plan {said} it was dropped.'],
    leaves: ['Two people familiar with the plan {said} it was dropped.', 'A U.S. official {said} it was dropped.'],
  },
  'no-speaker-named': {
    applies: ['Sweden {said} the cable was cut.'],
    leaves: ['The Swedish envoy, Nadia Haddad, {said} the cable was cut.'],
  },
  'party-controlled': {
    applies: ['The Hamas-run Health Ministry {said} twelve people had died.'],
    leaves: ['The health ministry {said} twelve people had died.'],
  },
  'state-controlled-relay': {
    applies: ['Nadia Haddad, the envoy, {said} the truce was over, TASS reported.'],
    leaves: ['Nadia Haddad, the envoy, {said} the truce was over, Reuters reported.'],
  },
  'outlet-not-classified': {
    applies: ['Mara Lind, the mayor, {told} the Varnholt Gazette that the wall had moved.'],
    leaves: ['Mara Lind, the mayor, {told} the BBC that the wall had moved.'],
  },
  hearsay: {
    applies: ['Ben Oduya, the mediator, said that Nadia Haddad, the envoy, {told} him that the truce was over.'],
    leaves: ['Nadia Haddad, the envoy, {said} the truce was over.'],
  },
  'route-not-stated': {
    applies: ['During a meeting with the mayor, Nadia Haddad, the envoy, {urged} restraint.'],
    leaves: ['Nadia Haddad, the envoy, {urged} restraint at a news conference.'],
  },
  carried: {
    applies: [
      'Nadia Haddad, the envoy, said the truce was over, TASS reported. Haddad {praised} the mediators for their patience.',
    ],
    leaves: ['Nadia Haddad, the envoy, {said} the truce was over, TASS reported.'],
  },
  'unverified-by-article': {
    applies: ['The army {said} it had taken the hill. The claim could not be independently verified.'],
    leaves: ['The army {said} it had taken the hill.'],
  },
}
