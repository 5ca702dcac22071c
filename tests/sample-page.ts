import { spanOf, type Article, type Span } from '../src/engine/article.ts'
import type { Flag, Grade, Reason } from '../src/engine/grading/grade.ts'
import type { GradedClaim } from '../src/engine/report.ts'
import type { Relay, RelayClass, Speaker, Who } from '../src/engine/sources/sourced-claim.ts'
import type { Page } from '../src/ui/reading.ts'
import { sampleProfile } from './sample-profile.ts'
import { readMarks } from './bracket-notation.ts'

/** One attribution of the sample, `<source>`, `{cue}` and `[claim]` marked in its sentence. */
export interface Row {
  readonly text: string
  readonly who: Who
  readonly speaker: Speaker
  readonly grade: Grade | 'no-comment'
  readonly reasons: readonly string[]
  /** `control`: the words of the sentence that call the outlet state-controlled. */
  readonly relays?: readonly (readonly [name: string, kind: RelayClass, control?: string])[]
  readonly flags?: readonly Flag[]
  /** The origin unless given. */
  readonly weakest?: number
}

export const person = (name: string, role: string | null): Speaker => ({
  known: 'identified',
  key: name,
  name,
  role,
  via: 'own-words',
})
export const unnamed = (words: string): Speaker => ({ known: 'unnamed', key: words, words })

const lind = person('Mara Lind', 'harbour commissioner')
const rows: readonly Row[] = [
  {
    text: '[“We closed the eastern lock because it was no longer safe,”] <Mara Lind, the harbour commissioner,> {told} a news conference on Monday.',
    who: 'W-PR',
    speaker: lind,
    grade: 'Strong',
    reasons: [
      'Mara Lind is named, and the article says who she is.',
      'It was said at a news conference, where others could hear it.',
      'Her words are quoted in full.',
    ],
  },
  {
    text: '<The port authority> {said} [repairs would take until spring and cost 40 million kroner].',
    who: 'W-ORG',
    speaker: person('the port authority', null),
    grade: 'Good',
    reasons: ['An organisation speaks; it is named, the person is not.', 'The article does not say where it said so.'],
    flags: ['no-speaker-named', 'prediction'],
  },
  {
    text: '<Two people briefed on the inspection> {told} the Fjord Courier [that cracks had been found a year earlier].',
    who: 'W-ANON-A',
    speaker: unnamed('two people briefed on the inspection'),
    grade: 'Fair',
    reasons: [
      'The Fjord Courier reports what unnamed people told it; this page passes that on.',
      'The sources are not named, but counted: two.',
      'The article says how they know: “briefed on the inspection”.',
    ],
    relays: [['Fjord Courier', 'T2']],
    flags: ['unnamed', 'no-reason-given'],
    weakest: 0,
  },
  {
    text: '<Critics> {say} [the warnings were ignored to keep the summer traffic running].',
    who: 'W-ANON-V',
    speaker: unnamed('critics'),
    grade: 'Weak',
    reasons: ['“Critics” could be anyone: not named, not counted, not placed.'],
    flags: ['unnamed', 'not-counted', 'assessment-of-another-party'],
  },
  {
    text: '[The contract had] {reportedly} [been promised to a firm from the capital].',
    who: 'W-NONE',
    speaker: { known: 'nobody' },
    grade: 'None',
    reasons: ['“Reportedly”: the article does not say by whom.'],
    flags: ['no-source-described'],
  },
  {
    text: '[The firm was never asked], <its director, Jonas Hale,> {wrote} in an open letter carried by the state broadcaster RTV.',
    who: 'W-PR',
    speaker: person('Jonas Hale', 'director of Hale & Sons'),
    grade: 'Fair',
    reasons: [
      'His words come only through RTV, which the article calls the state broadcaster.',
      'Jonas Hale is named, and the article says who he is.',
    ],
    relays: [['RTV', 'T3', 'the state broadcaster']],
    flags: ['state-controlled-relay', 'denial'],
    weakest: 0,
  },
  {
    text: '<Lind> {added} [that she had asked for an independent review].',
    who: 'W-PR',
    speaker: lind,
    grade: 'Good',
    reasons: [
      'Mara Lind is named, and the article says who she is.',
      'Nothing here says where her words can be checked.',
    ],
    flags: ['coreference', 'own-position'],
  },
  {
    text: '<A report by the maritime inspectorate published in May> {found} [“serious and lasting neglect” at three of the five locks].',
    who: 'W-DOC',
    speaker: person('the maritime inspectorate’s report', null),
    grade: 'Strong',
    reasons: ['The document is identified: who wrote it and when.', 'It was published, so it can be read.'],
  },
  {
    text: '<Officials> {believe} [that traffic will return within a year].',
    who: 'W-ANON-A',
    speaker: unnamed('officials'),
    grade: 'Weak',
    reasons: ['The officials are not named, counted or placed in an office.'],
    flags: ['unnamed', 'not-counted', 'prediction'],
  },
  {
    text: '<The ministry of transport> {declined to comment}.',
    who: 'W-ORG',
    speaker: person('the ministry of transport', null),
    grade: 'no-comment',
    reasons: [],
  },
]

const relay = (
  [name, kind, control]: readonly [string, RelayClass, string?],
  sentence: string,
  start: number,
): Relay => {
  const at = control === undefined ? -1 : start + sentence.indexOf(control)
  const words = control === undefined ? null : spanOf(at, at + control.length)
  return { class: kind, name, outlet: null, control: words && { from: 'article', words }, words: [], carried: false }
}

const reason = (sentence: string, at: number): Reason => ({ code: at === 0 ? 'K9' : 'W-PR', points: null, sentence })

function claimOf(row: Row, at: number, start: number): { plain: string; claim: GradedClaim } {
  const { text: plain, attributions } = readMarks(row.text)
  const [{ source, cue, claim: words }] = attributions as [(typeof attributions)[0]]
  const moved = (spans: readonly Span[]) => spans.map((span) => spanOf(span.start + start, span.end + start))
  const relays = (row.relays ?? []).map((one) => relay(one, plain, start))
  const nothing = null
  const claim: GradedClaim = {
    id: `c${at + 1}`,
    attribution: {
      construction: 'sample',
      kind: row.grade === 'no-comment' ? 'no-comment' : 'claim',
      source: moved(source),
      cue: moved(cue),
      claim: moved(words),
      cueLemma: 'say',
      cueClass: 'SAY',
      sentence: at,
      layers: [],
      confidence: 1,
    },
    who: row.who,
    speaker: row.speaker,
    relays,
    channel: { kind: 'not-stated' },
    evidence: {
      fullQuote: nothing,
      linked: nothing,
      access: nothing,
      counted: nothing,
      unverified: nothing,
      reason: nothing,
      hedgedAttribution: nothing,
      documentsReviewed: nothing,
      documentCited: nothing,
      partyControlled: nothing,
    },
    single: false,
    continues: null,
    verdict:
      row.grade === 'no-comment'
        ? { graded: false, why: 'no comment', flags: [] }
        : {
            graded: true,
            grade: row.grade,
            points: 5,
            reasons: row.reasons.map(reason),
            stronger: null,
            flags: row.flags ?? [],
            weakest: row.weakest ?? relays.length,
            inBody: null,
          },
  }
  return { plain, claim }
}

export function pageOf(rowsOfPage: readonly Row[]): Page {
  let text = ''
  const claims: GradedClaim[] = []
  const blocks: Article['blocks'][number][] = []
  for (const [at, row] of rowsOfPage.entries()) {
    const { plain, claim } = claimOf(row, at, text.length)
    blocks.push({ kind: 'paragraph', span: spanOf(text.length, text.length + plain.length) })
    claims.push(claim)
    text += `${plain}\n`
  }
  return {
    article: { text, blocks, links: [], site: { name: 'Harbour Post', host: 'harbourpost.example' } },
    policies: [
      { kind: 'unnamedSourcesPolicy', url: 'https://www.harbourpost.example/standards#unnamed' },
      { kind: 'correctionsPolicy', url: 'https://www.harbourpost.example/corrections' },
    ],
    url: 'https://www.harbourpost.example/eastern-lock',
    title: 'Why the eastern lock was closed',
    report: { claims, profile: sampleProfile(claims) },
  }
}

/** One claim alone. */
export const onePage = (): Page => pageOf(rows.slice(0, 1))

/** Nine graded claims, two of each grade but one, and one answer that was declined. */
export const samplePage = (): Page => pageOf(rows)

/** The sample over and over until it has this many attributions. */
export const longPage = (attributions: number): Page =>
  pageOf(Array.from({ length: attributions }, (_, at) => rows[at % rows.length]!))
