import type { Article } from '../src/engine/article.ts'
import { type Grade, grades } from '../src/engine/grading/grade.ts'
import type { GradedClaim, Report } from '../src/engine/report.ts'
import { chainOf, partsOf } from './claim-words.ts'
import { asIds, profileLines } from '../src/export/profile-lines.ts'

const dots: Readonly<Record<Grade, string>> = {
  Strong: '●●●●',
  Good: '●●●○',
  Fair: '●●○○',
  Weak: '●○○○',
  None: '○○○○',
}
const label = (grade: Grade): string => (grade === 'None' ? 'No source given' : `${grade} sourcing`)

/** A report for the terminal: one claim a paragraph, then the article as a whole. Ends with a line break. */
export function tableOf(article: Article, { claims, profile }: Report): string {
  const rows = claims.map((claim) => rowOf(article.text, claim))
  const counts = grades
    .toReversed()
    .map((grade) => `${label(grade)} ${profile.byGrade[grade]}`)
    .join(' · ')
  const lines = [
    ...rows,
    `${profile.graded} graded, ${profile.notGraded} not graded. ${counts}`,
    ...profileLines(profile, asIds),
    'This grades how the claim is sourced, not whether it is true.',
  ]
  return `${lines.join('\n')}\n`
}

function rowOf(text: string, claim: GradedClaim): string {
  const { attribution, verdict } = claim
  const head = verdict.graded
    ? `${dots[verdict.grade]} ${label(verdict.grade)}`
    : `---- Not graded (${attribution.kind})`
  const chain = chainOf(claim).toReversed().join(' → ')
  return [
    `${claim.id.padEnd(4)}${head}${chain === '' ? '' : `   ${chain} → article`}`,
    `    ${partsOf(text, attribution.source) || '(nobody)'} | ${partsOf(text, attribution.cue)} | ${partsOf(text, attribution.claim)}`,
    ...(verdict.graded ? verdict.reasons.map(({ sentence }) => `    - ${sentence}`) : [`    - ${verdict.why}`]),
    ...(verdict.flags.length > 0 ? [`    flags: ${verdict.flags.join(', ')}`] : []),
    '',
  ].join('\n')
}
