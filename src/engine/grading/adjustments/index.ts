import type { Adjustment } from '../rule.ts'
import { access } from './access.ts'
import { accusationOrDenial } from './accusation-or-denial.ts'
import { counted } from './counted.ts'
import { hedgedAttribution } from './hedged-attribution.ts'
import { linked } from './linked.ts'
import { publicRecord } from './public-record.ts'
import { quote } from './quote.ts'
import { reason } from './reason.ts'
import { unnamedOpinion } from './unnamed-opinion.ts'
import { unverifiedChannel } from './unverified-channel.ts'
import { unverified } from './unverified.ts'

/** In the order in which their sentences are printed: what weakens first. */
export const adjustments: readonly Adjustment[] = [
  unverified,
  unverifiedChannel,
  hedgedAttribution,
  unnamedOpinion,
  accusationOrDenial,
  publicRecord,
  linked,
  access,
  counted,
  reason,
  quote,
]
