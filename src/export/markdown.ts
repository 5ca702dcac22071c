import { wordsOfParts } from '../engine/article.ts'
import { grades } from '../engine/grading/grade.ts'
import type { GradedClaim } from '../engine/report.ts'
import { asCount, profileLines } from './profile-lines.ts'
import { chainNames, fixedLine, speakerLine, verdictLabel, type ExportedPage } from './exported-page.ts'

/** The profile and the claims as a text to read or to paste into notes. */
export function asMarkdown(page: ExportedPage): string {
  const { report, url, title, readAt } = page
  const { profile } = report
  const counts = [...grades]
    .reverse()
    .map((grade) => `${grade === 'None' ? 'No source' : grade} ${profile.byGrade[grade]}`)
  const head = [
    `# Who says so: ${escaped(title)}`,
    url ? `<${new URL(url).href}>, read ${readAt.slice(0, 10)}` : `Read ${readAt.slice(0, 10)}`,
    `${profile.graded} claims, ${profile.speakers.length} speakers. Sourcing: ${counts.join(', ')}.`,
    `*${fixedLine}*`,
    profileLines(profile, asCount)
      .map((line) => `- ${escaped(line)}`)
      .join('\n'),
  ]
  return `${[...head, ...report.claims.map((claim) => section(claim, page))].join('\n\n')}\n`
}

function section(claim: GradedClaim, { article }: ExportedPage): string {
  const { claim: said, source, cue } = claim.attribution
  const words = wordsOfParts(article.text, said.length > 0 ? said : [...source, ...cue])
  const chain = claim.relays.length > 0 ? [`Chain: this article ← ${escaped(chainNames(claim).join(' ← '))}`] : []
  const reasons = claim.verdict.graded ? claim.verdict.reasons.map(({ sentence }) => `- ${escaped(sentence)}`) : []
  return [
    `## ${verdictLabel(claim)}`,
    `> ${escaped(words)}`,
    escaped(speakerLine(claim.speaker)),
    ...chain,
    ...(reasons.length > 0 ? [reasons.join('\n')] : []),
  ].join('\n\n')
}

/** Words as they are: nothing in them is Markdown, and they stay on one line. */
const escaped = (words: string) => words.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#+\-!|~&]/g, '\\$&')
