import type { Ceiling } from '../rule.ts'
import { closedDoor } from './closed-door.ts'
import { countryOrInstitution } from './country-or-institution.ts'
import { nobodyCredited } from './nobody-credited.ts'
import { nothingToCheck } from './nothing-to-check.ts'
import { oneSidesWord } from './one-sides-word.ts'
import { singleUnnamedOpinion } from './single-unnamed-opinion.ts'
import { speakerUnclear } from './speaker-unclear.ts'
import { unidentifiedDocument } from './unidentified-document.ts'
import { unnamed } from './unnamed.ts'
import { unnamedButCorroborated } from './unnamed-but-corroborated.ts'
import { vague } from './vague.ts'

export const ceilings: readonly Ceiling[] = [
  nobodyCredited,
  vague,
  singleUnnamedOpinion,
  closedDoor,
  unidentifiedDocument,
  unnamed,
  speakerUnclear,
  unnamedButCorroborated,
  oneSidesWord,
  countryOrInstitution,
  nothingToCheck,
]
