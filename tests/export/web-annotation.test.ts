import * as v from 'valibot'
import validate from 'validate-web-annotation'
import { describe, expect, test } from 'vitest'
import { spanOf } from '../../src/engine/article.ts'
import { asWebAnnotations } from '../../src/export/web-annotation.ts'
import { exportedSample } from './exported-sample.ts'

// What https://www.w3.org/TR/annotation-model/ requires of the parts that are used.
const iri = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9+.-]*:\S+$/i))
const context = v.literal('http://www.w3.org/ns/anno.jsonld')
const offset = v.pipe(v.number(), v.integer(), v.minValue(0))
const selectors = v.tuple([
  v.strictObject({ type: v.literal('TextQuoteSelector'), exact: v.string(), prefix: v.string(), suffix: v.string() }),
  v.pipe(
    v.strictObject({ type: v.literal('TextPositionSelector'), start: offset, end: offset }),
    v.check(({ start, end }) => start < end),
  ),
])
const annotation = v.strictObject({
  '@context': context,
  id: iri,
  type: v.literal('Annotation'),
  motivation: v.literal('assessing'),
  created: v.pipe(v.string(), v.isoTimestamp()),
  creator: v.strictObject({ type: v.literal('Software'), name: v.string() }),
  body: v.array(
    v.strictObject({
      type: v.literal('TextualBody'),
      purpose: v.picklist(['assessing', 'tagging']),
      value: v.pipe(v.string(), v.nonEmpty()),
      format: v.literal('text/plain'),
      language: v.literal('en'),
    }),
  ),
  target: v.pipe(
    v.array(v.strictObject({ type: v.literal('SpecificResource'), source: iri, selector: selectors })),
    v.minLength(1),
  ),
})
const annotationPage = v.strictObject({
  '@context': context,
  id: iri,
  type: v.literal('AnnotationPage'),
  items: v.array(annotation),
})

const parsed = (page = exportedSample()) => v.parse(annotationPage, JSON.parse(asWebAnnotations(page)))

describe('Web Annotations', () => {
  test('are one for every graded claim, each with an address of its own', () => {
    const { items } = parsed()
    expect(items).toHaveLength(9)
    expect(new Set(items.map(({ id }) => id)).size).toBe(9)
  })

  test('pass the JSON schema that others check annotations with', () => {
    const { items } = JSON.parse(asWebAnnotations(exportedSample())) as { items: Record<string, unknown>[] }
    // It takes a day alone for `created`, where the model requires a time (3.3.1): that is checked above.
    const passes = (item: object) => validate({ ...item, created: '2026-05-04' })
    expect(items.map(passes)).toEqual(items.map(() => true))
    for (const part of ['@context', 'id', 'type', 'target'])
      // it does check
      expect(passes({ ...items[0], [part]: undefined }), part).toBe(false)
  })

  test('of a draft have an address too', () => {
    expect(parsed({ ...exportedSample(), url: null }).items[0]!.id).toBe('urn:says-who:draft#says-who-c1')
  })

  test('point at the words of the claim, part by part', () => {
    const page = exportedSample()
    const split = parsed(page).items[4]!
    const quotes = split.target.map(({ selector }) => selector[0])
    expect(quotes).toMatchObject([
      { exact: 'The contract had', prefix: '', suffix: ' reportedly been promised to a f' },
      { exact: 'been promised to a firm from the capital', prefix: 'The contract had reportedly ', suffix: '.' },
    ])
    for (const { target } of parsed(page).items)
      for (const { selector } of target) {
        const [quote, position] = selector
        expect(page.article.text.slice(position.start, position.end)).toBe(quote.exact)
      }
  })

  test('anchor on a page that has other words between its paragraphs', () => {
    const page = exportedSample()
    const onPage = page.article.text.split('\n').join(' Advertisement Read more: ten locks to see ')
    for (const { target } of parsed(page).items)
      for (const { selector } of target) {
        const { exact, prefix, suffix } = selector[0]
        expect(onPage.split(prefix + exact + suffix)).toHaveLength(2)
      }
  })

  test('split where a claim runs over two paragraphs', () => {
    const page = exportedSample()
    const [claim] = page.report.claims
    const text = '“It was old.\n“It was cracked,” Lind said.'
    const whole = { ...claim!, attribution: { ...claim!.attribution, claim: [spanOf(0, 30)] } }
    const { items } = parsed({
      ...page,
      article: { ...page.article, text },
      report: { ...page.report, claims: [whole] },
    })
    expect(items[0]!.target.map(({ selector }) => selector[0])).toMatchObject([
      { exact: '“It was old.', suffix: '' },
      { exact: '“It was cracked,”', prefix: '' },
    ])
  })
})
