import type { Who } from '../../sources/sourced-claim.ts'
import type { Origin } from '../rule.ts'
import { country } from './country.ts'
import { document } from './document.ts'
import { namedPerson } from './named-person.ts'
import { namedWithRole } from './named-with-role.ts'
import { nobody } from './nobody.ts'
import { organisation } from './organisation.ts'
import { outlet } from './outlet.ts'
import { unidentifiedDocument } from './unidentified-document.ts'
import { unnamedByAccess } from './unnamed-by-access.ts'
import { unnamedPlaced } from './unnamed-placed.ts'
import { vague } from './vague.ts'

export const origins: Readonly<Record<Who, Origin>> = {
  'W-PR': namedWithRole,
  'W-DOC': document,
  'W-ORG': organisation,
  'W-P': namedPerson,
  'W-OUT': outlet,
  'W-GOV': country,
  'W-ANON-D': unnamedPlaced,
  'W-DOC-U': unidentifiedDocument,
  'W-ANON-A': unnamedByAccess,
  'W-ANON-V': vague,
  'W-NONE': nobody,
}
