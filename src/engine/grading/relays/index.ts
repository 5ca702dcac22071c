import type { RelayClass } from '../../sources/sourced-claim.ts'
import type { RelayLimit } from '../rule.ts'
import { mediaReports } from './media-reports.ts'
import { namedSourceElsewhere } from './named-source-elsewhere.ts'
import { ownState } from './own-state.ts'
import { publicWords } from './public-words.ts'
import { retold } from './retold.ts'
import { retoldByUnnamed } from './retold-by-unnamed.ts'
import { stateControlled } from './state-controlled.ts'
import { unknownOutlet } from './unknown-outlet.ts'
import { unnamedSourcesElsewhere } from './unnamed-sources-elsewhere.ts'

export const relayLimits: Readonly<Record<RelayClass, RelayLimit>> = {
  T0: publicWords,
  T1: namedSourceElsewhere,
  T2: unnamedSourcesElsewhere,
  T3: stateControlled,
  T3x: ownState,
  T4: unknownOutlet,
  T5: mediaReports,
  T6: retold,
  'T6-unnamed': retoldByUnnamed,
}
