import { wordsOfParts, type Article } from '../engine/article.ts'
import { grades, type Grade } from '../engine/grading/grade.ts'
import type { GradedClaim } from '../engine/report.ts'
import type { Speaker, Who } from '../engine/sources/sourced-claim.ts'
import { language, say } from '../words.ts'

/** From Strong to No source given: the order in which grades are shown. */
export const gradesDown: readonly Grade[] = [...grades].reverse()

/** How many of the four dots are filled. */
export const dotsOf = (grade: Grade): number => grades.indexOf(grade)

/** The words credited, or, where nothing is claimed (“declined to comment”), the words that say so. */
export function claimWords(article: Article, { attribution }: GradedClaim): string {
  const { claim, source, cue } = attribution
  if (claim.length > 0) return wordsOfParts(article.text, claim)
  return wordsOfParts(
    article.text,
    [...source, ...cue].sort((a, b) => a.start - b.start),
  )
}

/** The name to show for a speaker, as it would begin a line: “the port authority” with a capital. */
export function speakerName(speaker: Speaker): string {
  switch (speaker.known) {
    case 'identified':
      return capitalised(speaker.name)
    case 'unclear':
      return say('speaker_unclear', speaker.candidates.join(` ${say('or')} `))
    case 'unnamed':
      return capitalised(speaker.words)
    case 'nobody':
      return say('speaker_nobody')
  }
}

/** A name as it would begin a line. */
export const capitalised = (name: string) => name.charAt(0).toLocaleUpperCase(language()) + name.slice(1)

/** What stands beside the name: the role the article gives, or that there is no name. Null if neither is known. */
export function speakerRole(speaker: Speaker): string | null {
  if (speaker.known === 'unnamed') return say('unnamed')
  return speaker.known === 'identified' ? speaker.role : null
}

/** Kinds of source as a reader filters them. */
export const sourceKinds = ['person', 'organisation', 'document', 'outlet', 'unnamed', 'nobody'] as const
export type SourceKind = (typeof sourceKinds)[number]

const kindOfWho: Record<Who, SourceKind> = {
  'W-PR': 'person',
  'W-P': 'person',
  'W-ORG': 'organisation',
  'W-GOV': 'organisation',
  'W-DOC': 'document',
  'W-DOC-U': 'document',
  'W-OUT': 'outlet',
  'W-ANON-D': 'unnamed',
  'W-ANON-A': 'unnamed',
  'W-ANON-V': 'unnamed',
  'W-NONE': 'nobody',
}

/** The kind of source by which a reader finds the claim. */
export const sourceKind = (claim: GradedClaim): SourceKind => kindOfWho[claim.who]

/** A claim that has a grade. */
export type ClaimWithGrade = GradedClaim & { readonly verdict: { readonly graded: true } }

/** Whether the claim was graded. */
export const hasGrade = (claim: GradedClaim): claim is ClaimWithGrade => claim.verdict.graded

/** One link as shown: the article itself, who passed the claim on, and whose claim it is. */
export interface ChainLink {
  readonly name: string
  readonly weakest: boolean
}

/** The chain as a row of links, the article first. A direct quotation has two links and no weak one to point at. */
export function chainOf({ relays, speaker, verdict }: ClaimWithGrade): readonly ChainLink[] {
  const links = [...relays.map(({ name }) => name), speakerName(speaker)]
  return [
    { name: say('chain_here'), weakest: false },
    ...links.map((name, at) => ({ name, weakest: relays.length > 0 && at === verdict.weakest })),
  ]
}

/** How many things there are of each kind. */
export function countBy<Thing, Kind extends string>(
  kinds: readonly Kind[],
  things: readonly Thing[],
  kindOf: (thing: Thing) => Kind,
): Record<Kind, number> {
  const counts = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number>
  for (const thing of things) counts[kindOf(thing)]++
  return counts
}
