import { type Article, type Block, type Link, spanOf } from '../../engine/article.ts'
import type { Verdict } from '../../engine/grading/grade.ts'
import type { Accusation, Profile, Share } from '../../engine/profile/profile.ts'
import { claimIdAt, type GradedClaim, type Report } from '../../engine/report.ts'
import { type MapPiece, textMapOf } from '../text-map/text-map.ts'
import type { Extraction } from '../extract/extract-article.ts'

/** A text of the page with its report. A page can show several: an article, entries that came later, the next article. */
export interface Part {
  readonly extraction: Extraction
  readonly report: Report
}

/** All parts as one text and one report: offsets and ids go on from part to part. Each was analysed by itself. */
export function join(parts: readonly Part[]): Part {
  if (parts.length === 1) return parts[0]!
  let text = ''
  const blocks: Block[] = []
  const links: Link[] = []
  const pieces: MapPiece[] = []
  const reports: Report[] = []
  let count = 0
  for (const { extraction, report } of parts) {
    if (text !== '') text += '\n\n'
    const by = text.length
    const { article, map } = extraction
    text += article.text
    for (const { kind, span } of article.blocks) blocks.push({ kind, span: spanOf(span.start + by, span.end + by) })
    for (const { href, span } of article.links) links.push({ href, span: spanOf(span.start + by, span.end + by) })
    for (const piece of map.pieces) pieces.push({ ...piece, at: piece.at + by })
    reports.push(moved(report, by, count))
    count += report.claims.length
  }
  const first = parts[0]!.extraction
  const article: Article = { ...first.article, text, blocks, links }
  return {
    extraction: {
      article,
      map: textMapOf(pieces, text),
      root: first.root,
      hidden: parts.flatMap(({ extraction }) => extraction.hidden),
    },
    report: { claims: reports.flatMap(({ claims }) => claims), profile: joinedProfile(reports) },
  }
}

/** The report with its offsets moved on, and its ids renumbered after `count` claims. */
function moved({ claims, profile }: Report, by: number, count: number): Report {
  const idOf = (id: string): string => claimIdAt(Number(id.slice(1)) - 1 + count)
  return {
    claims: claims.map((claim) => ({
      ...(withSpansMoved(claim, by) as GradedClaim),
      id: idOf(claim.id),
      continues: claim.continues === null ? null : claim.continues + count,
      verdict: withIndexMoved(claim.verdict, count),
    })),
    profile: withIds(profile, idOf),
  }
}

const withIndexMoved = (verdict: Verdict, count: number): Verdict =>
  verdict.graded && verdict.inBody
    ? { ...verdict, inBody: { ...verdict.inBody, claim: verdict.inBody.claim + count } }
    : verdict

function withSpansMoved(value: unknown, by: number): unknown {
  if (Array.isArray(value)) return value.map((one) => withSpansMoved(one, by))
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value)
  if (entries.length === 2 && 'start' in value && 'end' in value)
    return spanOf(Number(value.start) + by, Number(value.end) + by)
  return Object.fromEntries(entries.map(([key, one]) => [key, withSpansMoved(one, by)]))
}

function withIds(profile: Profile, idOf: (id: string) => string): Profile {
  const share = <One extends Share>(one: One): One => ({ ...one, claims: one.claims.map(idOf) })
  const shares = <One extends Share>(list: readonly One[]): One[] => list.map(share)
  const { speaker, relay } = profile.reliance
  return {
    ...profile,
    speakers: shares(profile.speakers),
    relays: shares(profile.relays),
    sharedOrigins: shares(profile.sharedOrigins),
    noComment: shares(profile.noComment),
    unnamed: profile.unnamed.map(idOf),
    reliance: { speaker: speaker && share(speaker), relay: relay && share(relay) },
    accusations: profile.accusations.map(({ claim, accused, responses }) => ({
      claim: idOf(claim),
      accused,
      responses: responses.map(idOf),
    })),
  }
}

function joinedProfile(reports: readonly Report[]): Profile {
  const profiles = reports.map(({ profile }) => profile)
  const sum = (pick: (profile: Profile) => number): number => profiles.reduce((all, one) => all + pick(one), 0)
  const sums = <Key extends string>(
    pick: (profile: Profile) => Readonly<Partial<Record<Key, number>>>,
  ): Record<Key, number> => {
    const all = {} as Record<Key, number>
    for (const profile of profiles) {
      for (const [key, count] of Object.entries(pick(profile)) as [Key, number][]) all[key] = (all[key] ?? 0) + count
    }
    return all
  }
  const speakers = byName(profiles.flatMap(({ speakers }) => speakers))
  const noComment = byName(profiles.flatMap(({ noComment }) => noComment))
  return {
    graded: sum(({ graded }) => graded),
    notGraded: sum(({ notGraded }) => notGraded),
    byGrade: sums(({ byGrade }) => byGrade),
    byWho: sums(({ byWho }) => byWho),
    speakers,
    relays: byName(profiles.flatMap(({ relays }) => relays)),
    sharedOrigins: profiles.flatMap(({ sharedOrigins }) => sharedOrigins),
    noComment,
    unnamed: profiles.flatMap(({ unnamed }) => unnamed),
    reliance: {
      speaker: most(profiles.map(({ reliance }) => reliance.speaker)),
      relay: most(profiles.map(({ reliance }) => reliance.relay)),
    },
    accusations: profiles.flatMap(({ accusations }) =>
      accusations.map((one) => heardElsewhere(one, [...speakers, ...noComment])),
    ),
  }
}

/** Whoever is not heard in the text that accuses them may be in another one of the page, by a word of the name. */
function heardElsewhere(accusation: Accusation, heard: readonly Share[]): Accusation {
  const { claim, accused, responses } = accusation
  if (accused === null || responses.length > 0) return accusation
  const names = new Set(accused.split(' '))
  const own = heard.filter(({ name }) => name.split(' ').some((word) => names.has(word)))
  return { claim, accused, responses: own.flatMap(({ claims }) => claims).filter((id) => id !== claim) }
}

/** The share with the most claims, of one name over all texts. */
const most = (shares: readonly (Share | null)[]): Share | null =>
  byName(shares.filter((share) => share !== null))[0] ?? null

/** One share per name, most claims first. */
function byName(shares: readonly Share[]): Share[] {
  const all = new Map<string, string[]>()
  for (const { name, claims } of shares) all.set(name, [...(all.get(name) ?? []), ...claims])
  return [...all].map(([name, claims]) => ({ name, claims })).sort((a, b) => b.claims.length - a.claims.length)
}
