import { resolveSources } from '../../../src/engine/sources/index.ts'
import type { SourcedClaim, Who } from '../../../src/engine/sources/sourced-claim.ts'
import { listedOutlets } from '../../../src/data/outlets/outlet.ts'
import { attributionsOf } from '../../attributions-of.ts'
import { sourceRows } from '../../gold/fixture-rows.ts'

/** Shares of rows read right; `speaker` and `control` of those that ask for them. */
export interface PhraseFigures {
  readonly rows: number
  readonly kind: number
  readonly speaker: number
  readonly control: number
  /** A named person read as unnamed, an unnamed source as named, a wrong person credited. */
  readonly costly: number
  /** How many rows were mistaken in which way ("W-ORG read as W-P"), most frequent first: counts only, never words. */
  readonly mistakes: readonly (readonly [mistake: string, rows: number])[]
  readonly errors: readonly string[]
}

export function comparePhrases(part: 'development' | 'held-back'): PhraseFigures {
  const rows = sourceRows(part)
  const errors: string[] = []
  const mistakes = new Map<string, number>()
  const count = (mistake: string): void => {
    mistakes.set(mistake, (mistakes.get(mistake) ?? 0) + 1)
  }
  const right = { kind: 0, speaker: 0, control: 0 }
  let asked = 0
  let costly = 0
  for (const row of rows) {
    const { document, attributions, order } = attributionsOf(row.marked)
    const claim = resolveSources(document, attributions)[order.get(1)!]!
    const speaker = speakerIn(claim)
    const control = controlIn(claim)
    const isKind = claim.who === row.who
    const isSpeaker = row.speaker === undefined || isSame(speaker, row.speaker)
    const isControl = control === row.control
    if (isKind) right.kind++
    else count(`${row.who} read as ${claim.who}`)
    if (row.speaker !== undefined) {
      asked++
      if (isSpeaker) right.speaker++
    }
    if (isControl) right.control++
    if (!isSpeaker) count(`speaker ${wording(row.speaker)} read as ${wording(speaker)}`)
    if (
      isCostly(claim.who, row.who) ||
      (!isSpeaker && speaker !== null && speaker !== 'unclear' && typeof row.speaker === 'string')
    ) {
      costly++
      count(
        isCostly(claim.who, row.who)
          ? `costly: ${isUnnamed(row.who) ? 'unnamed read as a person' : 'a person read as unnamed'}`
          : 'costly: wrong speaker',
      )
    }
    if (!isKind || !isSpeaker || !isControl)
      errors.push(
        `${row.id}: ${row.marked}\n    wanted ${row.who} ${row.speaker ?? '–'} ${row.control ?? '–'}, got ${claim.who} ${speaker ?? '–'} ${control ?? '–'}`,
      )
  }
  return {
    rows: rows.length,
    kind: right.kind / rows.length,
    speaker: right.speaker / asked,
    control: right.control / rows.length,
    costly,
    mistakes: [...mistakes].sort(([, one], [, other]) => other - one),
    errors,
  }
}

const isUnnamed = (who: Who): boolean => who.startsWith('W-ANON') || who === 'W-NONE'
const isPerson = (who: Who): boolean => who === 'W-PR' || who === 'W-P'
const isCostly = (got: Who, wanted: Who): boolean =>
  (isPerson(wanted) && isUnnamed(got)) || (isUnnamed(wanted) && isPerson(got))

/** Name of the identified speaker, `unclear`, or null. */
function speakerIn({ speaker }: SourcedClaim): string | null {
  if (speaker.known === 'identified') return speaker.name
  return speaker.known === 'unclear' ? 'unclear' : null
}

/** What may be told of a held-back speaker: whether there is one. */
const wording = (speaker: string | null | undefined): string =>
  speaker === 'unclear' ? 'unclear' : typeof speaker === 'string' ? 'a name' : 'none'

const bare = (name: string): string =>
  name.toLowerCase().replace(/’/g, "'").replace(/^the /, '').replace(/[.,]/g, '').trim()

const isSame = (got: string | null, wanted: string | null): boolean =>
  got === null || wanted === null ? got === wanted : bare(got) === bare(wanted)

/** Who controls the outlet that is the source or passed the claim on. */
function controlIn({ relays, speaker, who }: SourcedClaim): string | null {
  const id =
    relays.find(({ outlet }) => outlet !== null)?.outlet ??
    (who === 'W-OUT' && speaker.known === 'identified' ? speaker.key.replace(/^outlet:/, '') : null)
  const relay = relays.find(({ class: link }) => link === 'T3' || link === 'T3x')
  if (relay) return 'state-controlled'
  if (relays.some(({ class: link, outlet }) => link === 'T4' && outlet === null)) return 'unlisted'
  if (id === null) return null
  return (
    listedOutlets().find((outlet) => outlet.id === id)?.control ??
    (id.includes(' + ') ? 'independent' : relays.length === 0 ? 'independent' : 'unlisted')
  )
}
