import type { Construction } from '../construction.ts'
import { accordingTo } from './according-to.ts'
import { asAside } from './as-aside.ts'
import { agentlessPassive } from './agentless-passive.ts'
import { asideInMarks } from './aside-in-marks.ts'
import { byAgent } from './by-agent.ts'
import { citing } from './citing.ts'
import { disputedClaim } from './disputed-claim.ts'
import { firstToReport } from './first-to-report.ts'
import { forWhom } from './for-whom.ts'
import { hearingWasTold } from './hearing-was-told.ts'
import { inOnesView } from './in-ones-view.ts'
import { itIsSaid } from './it-is-said.ts'
import { madeTheClaim } from './made-the-claim.ts'
import { ownerlessNoun } from './ownerless-noun.ts'
import { saidToHaveTold } from './said-to-have-told.ts'
import { claimSubjectVerb } from './claim-subject-verb.ts'
import { claimVerbSubject } from './claim-verb-subject.ts'
import { colonQuotation } from './colon-quotation.ts'
import { evidentialAdverb } from './evidential-adverb.ts'
import { feelingAbout } from './feeling-about.ts'
import { headlineMark } from './headline-mark.ts'
import { notSaying } from './not-saying.ts'
import { nameAndColon } from './name-and-colon.ts'
import { nounCue } from './noun-cue.ts'
import { objectFrame } from './object-frame.ts'
import { question } from './question.ts'
import { quotedAsSaying } from './quoted-as-saying.ts'
import { putsAt } from './puts-at.ts'
import { seemsToShow } from './seems-to-show.ts'
import { sharedSubject } from './shared-subject.ts'
import { isConvinced } from './is-convinced.ts'
import { speechAct } from './speech-act.ts'
import { subjectVerbClaim } from './subject-verb-claim.ts'
import { wasBlunt } from './was-blunt.ts'
import { thePaperUnderstands } from './the-paper-understands.ts'
import { whichTheySay } from './which-they-say.ts'

/** Every construction, in the order in which they are tried for a cue: the first that finds something wins. */
export const constructions: readonly Construction[] = [
  headlineMark,
  nameAndColon,
  quotedAsSaying,
  citing,
  accordingTo,
  evidentialAdverb,
  forWhom,
  isConvinced,
  wasBlunt,
  inOnesView,
  madeTheClaim,
  nounCue,
  ownerlessNoun,
  firstToReport,
  saidToHaveTold,
  disputedClaim,
  speechAct,
  feelingAbout,
  notSaying,
  itIsSaid,
  agentlessPassive,
  hearingWasTold,
  byAgent,
  question,
  thePaperUnderstands,
  asAside,
  asideInMarks,
  whichTheySay,
  seemsToShow,
  claimSubjectVerb,
  claimVerbSubject,
  subjectVerbClaim,
  colonQuotation,
  sharedSubject,
  putsAt,
  objectFrame,
]
