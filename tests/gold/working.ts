import { type Flag, type Grade, grades } from '../../src/engine/grading/grade.ts'
import type { Who } from '../../src/engine/sources/sourced-claim.ts'

/** Rubric 2.3, in the short names that gold is written with. */
const origins = {
  PR: ['W-PR', 7],
  DOC: ['W-DOC', 7],
  ORG: ['W-ORG', 6],
  P: ['W-P', 5],
  OUT: ['W-OUT', 5],
  GOV: ['W-GOV', 5],
  AD: ['W-ANON-D', 4],
  DU: ['W-DOC-U', 4],
  AA: ['W-ANON-A', 3],
  AV: ['W-ANON-V', 2],
  NONE: ['W-NONE', 0],
} as const satisfies Record<string, readonly [Who, number]>

/** Rubric 2.4. An accusation and a denial are one adjustment with two flags. */
const adjustments = {
  '+quote': 1,
  '+record': 1,
  '+linked': 1,
  '+access': 1,
  '+counted': 1,
  '+reason': 1,
  '-bad_channel': -1,
  '-unverified': -1,
  '-accuse': -1,
  '-deny': -1,
  '-anon_opinion': -1,
  '-hedged_attr': -1,
} as const

/** Rubric 2.5: the limits that a reader has to see in the text. Those that follow from origin and adjustments are not written. */
const limits = {
  /** K1 lifted: two or more counted, organisation and role, and a specific reason or documents. */
  K1up: 'Good',
  K3: 'Weak',
  K6: 'Fair',
  T0: null,
  T1: 'Good',
  T2: 'Fair',
  T3: 'Fair',
  T3x: 'Good',
  T4: 'Good',
  /** T4 where that outlet gives unnamed sources: as T2. */
  T4u: 'Fair',
  T5: 'Weak',
  T6: 'Fair',
  T6u: 'Weak',
  /** Pitfall 16: two candidates and nothing that decides. */
  unclear: 'Fair',
  /** 2.6.6: a headline or key point that the body sources no better than this. */
  'body:Good': 'Good',
  'body:Fair': 'Fair',
  'body:Weak': 'Weak',
  'body:None': 'None',
} as const satisfies Record<string, Grade | null>

/** Flags that follow from a code. */
const flagOf: Readonly<Record<string, readonly Flag[]>> = {
  AD: ['unnamed'],
  AA: ['unnamed'],
  AV: ['unnamed'],
  GOV: ['no-speaker-named'],
  '-accuse': ['accusation'],
  '-deny': ['denial'],
  '-unverified': ['unverified-by-article'],
  '-hedged_attr': ['hedge'],
  K6: ['route-not-stated'],
  T3: ['state-controlled-relay'],
  T3x: ['state-controlled-relay'],
  T4: ['outlet-not-classified'],
  T4u: ['outlet-not-classified'],
  T6: ['hearsay'],
  T6u: ['hearsay'],
  unclear: ['speaker-unclear'],
  'body:Good': ['sourced-lower-in-body'],
  'body:Fair': ['sourced-lower-in-body'],
  'body:Weak': ['sourced-lower-in-body'],
  'body:None': ['sourced-lower-in-body'],
}

/** What a working comes to. */
export interface Worked {
  readonly who: Who
  readonly points: number
  readonly grade: Grade
  /** Those that must be shown; a reader may be shown more. */
  readonly flags: readonly Flag[]
  /** `W-PR 7 +1 quote +1 record = 9; K9`: the sum, and every limit that applies. */
  readonly text: string
}

const levels: readonly (readonly [from: number, grade: Grade])[] = [
  [8, 'Strong'],
  [6, 'Good'],
  [4, 'Fair'],
  [2, 'Weak'],
  [0, 'None'],
]
const rank = (grade: Grade): number => grades.indexOf(grade)
const lower = (a: Grade, b: Grade): Grade => (rank(a) < rank(b) ? a : b)

/**
 * Does the sum of rubric 2.7 by hand: `PR +quote T1` is a named person with role, a full quotation, told to another outlet.
 * A second implementation on purpose, apart from the engine's: gold is checked by it, the engine never uses it. Relays are
 * written once for every link. Throws on a code that the rubric does not have.
 */
export function work(codes: string): Worked {
  const [origin, ...rest] = codes.trim().split(/\s+/)
  if (!has(origins, origin)) throw new Error(`no such origin: ${origin ?? 'nothing'}`)
  const [who, base] = origins[origin]
  let sum: number = base
  let text = `${who} ${base}`
  const caps: [code: string, grade: Grade | null][] = []
  for (const code of rest) {
    if (has(adjustments, code)) {
      sum += adjustments[code]
      text += ` ${adjustments[code] > 0 ? '+1' : '−1'} ${code.slice(1)}`
    } else if (has(limits, code)) caps.push([code, limits[code]])
    else throw new Error(`no such code: ${code}`)
  }
  const fired = new Set(rest)
  if (origin === 'AD' || origin === 'AA') {
    if (fired.has('K1up')) demandLift(origin, fired)
    else caps.push(['K1', 'Fair'])
  }
  if (origin === 'AV') caps.push(['K2', 'Weak'])
  if (origin === 'NONE') caps.push(['K4', 'None'])
  if (fired.has('-accuse') || fired.has('-deny')) caps.push(['K5', 'Good'])
  if (origin === 'DU') caps.push(['K7', 'Fair'])
  if (origin === 'GOV') caps.push(['K8', 'Good'])
  if (!fired.has('+record') && !fired.has('+linked')) caps.push(['K9', 'Good'])
  const points = origin === 'NONE' ? Math.min(1, Math.max(0, sum)) : Math.min(10, Math.max(2, sum))
  let grade = levels.find(([from]) => points >= from)![1]
  const before = grade
  for (const [, cap] of caps) if (cap) grade = lower(grade, cap)
  const relays = rest.filter((code) => /^T[1-6]/.test(code)).length
  if (relays >= 2 && origin !== 'NONE') {
    grade = rank(grade) > rank('Weak') ? grades[rank(grade) - 1]! : grade
    caps.push(['T7', null])
  }
  const shown = caps.filter(([code, cap]) => has(limits, code) || cap === null || rank(cap) < rank(before))
  text += ` = ${points}${shown.length ? `; ${shown.map(([code]) => code).join(', ')}` : ''}`
  const flags = [...new Set([origin, ...rest].flatMap((code) => flagOf[code] ?? []))]
  return { who, points, grade, flags, text }
}

/** The codes that a printed working was made from: `codesOf(work(codes).text)` works out to the same. */
export function codesOf(working: string): string {
  const [sum = '', caps = ''] = working.replace(/ = \d+/, '').split('; ')
  const [origin = '', , ...steps] = sum.split(' ')
  const short = Object.entries(origins).find(([, [who]]) => who === origin)?.[0] ?? origin
  const fired = steps.join(' ').replaceAll('+1 ', '+').replaceAll('−1 ', '-')
  const written = caps.split(', ').filter((code) => has(limits, code))
  return [short, fired, ...written].filter(Boolean).join(' ')
}

function demandLift(origin: string, fired: ReadonlySet<string>): void {
  if (origin !== 'AD' || !fired.has('+counted')) throw new Error('K1up needs AD and +counted')
  if (!fired.has('+reason') && !fired.has('+access')) throw new Error('K1up needs +reason or documents (+access)')
}

const has = <T extends object>(table: T, key: string | undefined): key is Extract<keyof T, string> =>
  key !== undefined && Object.hasOwn(table, key)
