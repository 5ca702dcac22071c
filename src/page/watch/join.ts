import { type Article, type Block, type Link, spanOf } from '../../engine/article.ts'
import type { Verdict } from '../../engine/grading/grade.ts'
import type { Profile, Share } from '../../engine/profile/profile.ts'
import { claimIdAt, type GradedClaim, type Report } from '../../engine/report.ts'
import type { MapPiece } from '../text-map/text-map.ts'
import type { Extraction } from '../extract/extract-article.ts'
import { joinedProfile } from './join-profiles.ts'

/** A text of the page with its report. A page can show several: an article, entries that came later, the next article. */
export interface Part {
  readonly extraction: Extraction
  readonly report: Report
}

/** Texts that were joined: what they are together, and the report of each as a part of it. */
interface Joined {
  readonly parts: readonly Part[]
  readonly reports: readonly Report[]
  readonly whole: Part
}

/**
 * Joins all parts to one text and one report: offsets and ids go on from part to part. Each was analysed by itself.
 * Remembers the last: where parts follow on those it joined before, as in a live blog, it costs what they add.
 */
export function makeJoin(): (parts: readonly Part[]) => Part {
  let last: Joined | null = null
  return (parts) => {
    let from = last && last.parts.every((part, i) => part === parts[i]) ? last : startOf(parts[0]!)
    for (const part of parts.slice(from.parts.length)) from = joinOn(from, part)
    last = from
    return from.whole
  }
}

const startOf = (first: Part): Joined => ({ parts: [first], reports: [first.report], whole: first })

function joinOn({ parts, reports, whole }: Joined, next: Part): Joined {
  const before = whole.extraction
  const by = before.article.text.length + 2
  const { article, map, hidden } = next.extraction
  const text = `${before.article.text}\n\n${article.text}`
  const blocks: Block[] = article.blocks.map(({ kind, span }) => ({
    kind,
    span: spanOf(span.start + by, span.end + by),
  }))
  const links: Link[] = article.links.map(({ href, span }) => ({ href, span: spanOf(span.start + by, span.end + by) }))
  const pieces: MapPiece[] = map.pieces.map((piece) => ({ ...piece, at: piece.at + by }))
  const report = moved(next.report, by, whole.report.claims.length)
  const all = [...reports, report]
  const joined: Article = {
    ...before.article,
    text,
    blocks: before.article.blocks.concat(blocks),
    links: before.article.links.concat(links),
  }
  return {
    parts: [...parts, next],
    reports: all,
    whole: {
      extraction: {
        article: joined,
        map: before.map.continued(pieces, text),
        root: before.root,
        hidden: before.hidden.concat(hidden),
      },
      report: {
        claims: whole.report.claims.concat(report.claims),
        profile: joinedProfile(all.map(({ profile }) => profile)),
      },
    },
  }
}

/** The report with its offsets moved on, and its ids renumbered after `count` claims. */
function moved({ claims, profile }: Report, by: number, count: number): Report {
  const idOf = (id: string): string => claimIdAt(Number(id.slice(1)) - 1 + count)
  return {
    claims: claims.map((claim) => {
      const there = withSpansMoved(claim, by) as GradedClaim
      return {
        ...there,
        id: idOf(claim.id),
        continues: claim.continues === null ? null : claim.continues + count,
        verdict: withIndexMoved(there.verdict, count),
      }
    }),
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
