import { describe, expect, test } from 'vitest'
import { spanOf, type Article, type Span } from '../../src/engine/article.ts'
import { claimAsExample } from '../../src/export/claim-as-example.ts'
import { claimAsText } from '../../src/export/claim-as-text.ts'
import { linkToClaim } from '../../src/export/link-to-claim.ts'
import { readMarks } from '../bracket-notation.ts'
import { exportedSample } from './exported-sample.ts'

const page = exportedSample()
const claim = page.report.claims[0]!

/** The text fragment of the claim marked, decoded part by part. */
function fragment(marked: string): string[] {
  const { text, attributions } = readMarks(marked)
  const article: Article = { ...page.article, text }
  const link = linkToClaim('https://post.example/a?b=1#top', article, {
    ...claim,
    attribution: { ...claim.attribution, claim: attributions[0]!.claim },
  })
  const [address, directive] = link.split('#:~:text=')
  expect(address).toBe('https://post.example/a?b=1')
  return directive!.split(',').map(decodeURIComponent)
}

describe('the link to a claim', () => {
  test.each<[why: string, marked: string, parts: string[]]>([
    ['short words are given whole', '<Lind> {said} [the lock is old].', ['the lock is old']],
    [
      'long ones by their first and last words',
      '[One two three four five six seven eight nine ten eleven twelve thirteen], <Lind> {said}.',
      ['One two three four five six', 'eight nine ten eleven twelve thirteen'],
    ],
    [
      'split ones from the first part to the last',
      '[“It is] old{,” said} <Lind>, [“and cracked.”]',
      ['“It is', '“and cracked.”'],
    ],
    [
      'words that come twice by what is around them',
      'The lock is old, it seems. <Lind> {said} [lock is old], and left.',
      ['seems. Lind said-', 'lock is old', '-, and left.'],
    ],
    ['a hyphen does not end a part', '<Lind> {said} [the so-called lock].', ['the so-called lock']],
  ])('%s', (_why, marked, parts) => {
    expect(fragment(marked)).toEqual(parts)
  })

  test('writes hyphens and commas so that they are not read as marks', () => {
    const text = 'old, so-called'
    const words = { ...claim, attribution: { ...claim.attribution, claim: [spanOf(0, text.length)] } }
    expect(linkToClaim('https://post.example/', { ...page.article, text }, words)).toBe(
      'https://post.example/#:~:text=old%2C%20so%2Dcalled',
    )
  })
})

test('a claim is copied with its speaker, its grade and where it stands', () => {
  expect(claimAsText(claim, page).split('\n')).toEqual([
    '“We closed the eastern lock because it was no longer safe,” (Mara Lind, harbour commissioner)',
    'Strong sourcing ●●●●. Mara Lind is named, and the article says who she is.',
    'https://www.harbourpost.example/eastern-lock',
  ])
})

describe('a claim as an example', () => {
  test.each<[why: string, marked: string]>([
    ['its own sentence alone', '<Mara Lind> {said} [the dam held].'],
    ['a claim in two parts around its cue', '[The dam had] {reportedly} [held].'],
    ['a cue inside the claim', '[The dam {reportedly} held].'],
    ['signs of the notation in the words', '<Mara Lind> {said} [the dam \\[of 1931\\] held].'],
    ['several sentences', '[“The dam held. It always did,”] <Mara Lind> {said}.'],
  ])('is written as it is marked: %s', (_why, marked) => {
    const before = 'Nobody else spoke. '
    const { text, attributions } = readMarks(`${before}${marked} The harbour stayed open.`)
    const article: Article = { ...page.article, text: `Dam holds\n${text}\nMore news` }
    const moved = (spans: readonly Span[]) => spans.map(({ start, end }) => spanOf(start + 10, end + 10))
    const { source, cue, claim: words } = attributions[0]!
    const attribution = { ...claim.attribution, source: moved(source), cue: moved(cue), claim: moved(words) }
    expect(claimAsExample(article, { ...claim, attribution })).toBe(marked)
  })
})
