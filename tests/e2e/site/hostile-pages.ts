import { nameOf } from '../../engine/crafted-texts.ts'
import { articlePage } from './article-page.ts'
import { hiddenWords, shown } from './hidden-words.ts'
import type { Served } from './pages.ts'

/** A page that is changed by its own script after it loaded. */
const withScript = (script: string): Served => ({
  body: articlePage({
    headline: 'Harbour stays open through the winter',
    paragraphs: [...shown, ...shown],
    after: `<script>{${script}}</script>`,
  }),
})

/** What the page of a spy kept, and what it got at. */
const spies = `<script>
globalThis.spied = { roots: 0, messages: 0, sheets: 0 }
const attach = Element.prototype.attachShadow
Element.prototype.attachShadow = function (how) { spied.roots++; return attach.call(this, { ...how, mode: 'open' }) }
const replace = CSSStyleSheet.prototype.replaceSync
CSSStyleSheet.prototype.replaceSync = function (css) { spied.sheets++; return replace.call(this, css) }
for (const kind of ['message', 'says-who']) addEventListener(kind, () => spied.messages++)
for (const name of ['sendMessage', 'id', 'kind', 'asks', 'then'])
  Object.defineProperty(Object.prototype, name, { configurable: true, get() {}, set(value) { spied.messages++ } })
</script>`

/** Takes away, before anything else runs, what scripts are made of: every method, every name of the window. */
const robs = `<script>
const { defineProperty: define, getOwnPropertyNames: namesOf, getOwnPropertyDescriptor: find } = Object
const kinds = [Function, RegExp, Promise, Map, Set, WeakMap, AbortController, MutationObserver, CSSStyleSheet, HighlightRegistry, Highlight]
  .concat([Range, TreeWalker, ShadowRoot, HTMLElement, Element, Document, Node, EventTarget, String, Array, Object])
const windowed = ['getComputedStyle', 'setTimeout', 'requestAnimationFrame', 'addEventListener', 'matchMedia', 'innerWidth', 'CSS', 'JSON', 'Array', 'Promise', 'chrome']
const robbed = { configurable: true, get() { throw new Error('robbed') }, set() {} }
for (let i = 0; i < windowed.length; i++) try { define(globalThis, windowed[i], robbed) } catch {}
for (let i = 0; i < kinds.length; i++)
  for (let names = namesOf(kinds[i].prototype), j = 0; j < names.length; j++)
    if (names[j] !== 'constructor' && find(kinds[i].prototype, names[j]).configurable) define(kinds[i].prototype, names[j], robbed)
</script>`

/** Elements with the names that scripts ask their document and window for. */
const named = ['body', 'head', 'documentElement', 'defaultView', 'location', 'adoptedStyleSheets']
  .concat(['querySelector', 'querySelectorAll', 'createElement', 'createRange', 'createTreeWalker', 'addEventListener'])
  .map((name) => `<form name="${name}"></form><img name="${name}">`)
  .concat(['chrome', 'browser', 'CSS', 'Highlight', 'Range'].map((id) => `<a id="${id}"></a>`))
  .join('')

/** Pages that try to cost time and memory without end. */
const costly: Readonly<Record<string, () => Served>> = {
  '/changes-endlessly': () =>
    withScript(`const words = document.querySelectorAll('article p')
let n = 0
setInterval(() => { words[1].textContent = 'Mayor Ines Okafor told reporters that the harbour would stay open for ' + n++ + ' days.' }, 350)`),
  '/grows-endlessly': () =>
    withScript(`let n = 0
setInterval(() => {
  const more = document.createElement('p')
  more.textContent = 'Tobias Renn said in entry ' + n++ + ' that the delay would cost the port forty thousand a day.'
  document.querySelector('article').append(more)
}, 50)`),
  '/moves-endlessly': () =>
    withScript(`let n = 0; setInterval(() => history.replaceState(null, '', '?at=' + n++), 450)`),
  '/nested-deep': () =>
    withScript(`let at = document.querySelector('article')
for (let i = 0; i < 10_000; i++) at = at.appendChild(document.createElement('span')), at.style.display = 'contents'
at.textContent = 'Tobias Renn said that the delay would cost the port forty thousand a day, and more.'`),
  '/nested-deep-in-schema': () => ({
    body: articlePage({
      headline: 'Harbour stays open through the winter',
      paragraphs: [...shown, ...shown],
      head: `<script type="application/ld+json">${'{"@type":"WebPage","mainEntity":'.repeat(20_000)}{"@type":"NewsArticle"}${'}'.repeat(20_000)}</script>`,
    }),
  }),
  '/five-thousand-claims': () => ({
    body: articlePage({
      headline: 'Harbour stays open through the winter',
      paragraphs: Array.from(
        { length: 5_000 },
        (_, i) =>
          `${nameOf(i)} ${nameOf(7 * i)} said that the harbour had stayed open through storm ${i} of the winter.`,
      ),
    }),
  }),
  '/hundred-thousand-links': () => ({
    body: articlePage({
      headline: 'Harbour stays open through the winter',
      paragraphs: [...shown, ...shown],
      after: Array.from({ length: 100_000 }, (_, i) => `<a href="/story-${i}">Story ${i}</a>`).join(' '),
    }),
  }),
  '/hundred-thousand-teasers': () => ({
    body: articlePage({
      headline: 'Harbour stays open through the winter',
      paragraphs: [...shown, ...shown],
      after: Array.from(
        { length: 100_000 },
        (_, i) =>
          `<div><h3><a href="/story-${i}">Ferry number ${i} is late again</a></h3><p>Passengers on ferry ${i} waited for an hour on Monday.</p></div>`,
      ).join('\n'),
    }),
  }),
}

export const hostilePages: Readonly<Record<string, () => Served>> = {
  '/spies': () => ({
    body: articlePage({
      headline: 'Harbour stays open through the winter',
      head: spies,
      paragraphs: [...shown, ...shown],
    }),
  }),
  '/long-and-turned-names': () => ({
    body: articlePage({
      headline: 'Harbour stays open through the winter',
      paragraphs: [
        'Mayor \u202eRofako Seni\u202c told reporters on Monday that the harbour would stay open all through the winter.',
        'Tobias \u2067\u202eRennert\u202c\u2069, a spokesman, said the delay would cost the port 40,000 a day.',
        `Mayor Max${'e'.repeat(2_000)} Okafor said the ferries were not affected on Monday.`,
        `${'Anna Berta '.repeat(30)}Lind said that boats left the quay on time and came back at night.`,
        ...shown,
        'The council had asked for the ferries to be kept in port until the end of the month, and for the quay to be closed.',
      ],
    }),
  }),
  '/robs': () => ({
    body: articlePage({
      headline: 'Harbour stays open through the winter',
      head: robs,
      paragraphs: [...shown, ...shown],
    }),
  }),
  '/names-elements': () => ({
    body: articlePage({
      headline: 'Harbour stays open through the winter',
      paragraphs: [...shown, ...shown],
      after: named,
    }),
  }),
  '/frame-named-chrome': () => ({
    body: articlePage({
      headline: 'Harbour stays open through the winter',
      paragraphs: [...shown, ...shown],
      after: '<iframe name="chrome"></iframe>',
    }),
  }),
  '/removes-marked': () =>
    withScript(`setInterval(() => {
  for (const [name, ranges] of CSS.highlights)
    if (name.startsWith('says-who')) for (const { startContainer } of ranges) startContainer.parentElement?.closest('p')?.remove()
}, 20)`),
  ...costly,
  ...hiddenWords,
}
