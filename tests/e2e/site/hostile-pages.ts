import { articlePage } from './article-page.ts'
import type { Served } from './pages.ts'

const shown = [
  'Mayor Ines Okafor told reporters on Monday that the harbour would stay open all through the winter.',
  'A spokesman for the authority, Tobias Renn, said the delay would cost the port 40,000 a day.',
  'The ferries were not affected on Monday. Boats left the quay on time and came back at night.',
]

/** Ways to keep words out of a reader's sight, by name; each is put round the same hidden sentence. */
export const waysToHide: Readonly<Record<string, string>> = {
  'display none': 'style="display:none"',
  'visibility hidden': 'style="visibility:hidden"',
  'the hidden attribute': 'hidden',
  'opacity 0': 'style="opacity:0"',
  'opacity 0 around it': 'class="faded"',
  'letters of no size': 'style="font-size:0"',
  'a box of one pixel': 'style="position:absolute;width:1px;height:1px;overflow:hidden"',
  'a box of no height': 'style="height:0;overflow:hidden"',
  'clipped away': 'style="position:absolute;clip:rect(0 0 0 0)"',
  'a clip path': 'style="clip-path:inset(50%)"',
  'left of the page': 'style="position:absolute;left:-9999px"',
  'moved left of the page': 'style="transform:translateX(-9999px)"',
  'pushed left of the page': 'style="margin-left:-9999px"',
  'indented out of the page': 'style="text-indent:-9999px;overflow:hidden;white-space:nowrap"',
  'above the page': 'style="position:absolute;top:-9999px"',
  'shrunk to nothing': 'style="transform:scale(0)"',
  'contents not rendered': 'style="content-visibility:hidden"',
  'letters without colour': 'style="color:transparent"',
  'letters of the colour of the page': 'style="color:rgb(250,250,250)"',
  'letters of almost that colour': 'style="color:rgb(250,250,246)"',
  'letters of almost no colour': 'style="color:rgba(0,0,0,.02)"',
  'almost opacity 0': 'style="opacity:.02"',
  'a filter for opacity': 'style="filter:opacity(0)"',
  'a filter that blurs': 'style="filter:blur(12px)"',
  'a mask of nothing': 'style="mask-image:linear-gradient(transparent,transparent)"',
  'a clip path on a line': 'style="clip-path:polygon(0 0,100% 0,50% 0)"',
  'a clip path larger than the box': 'style="clip-path:inset(0 0 9999px 0)"',
  'seen from behind': 'style="transform:rotateY(180deg);backface-visibility:hidden"',
  'turned to its edge': 'style="transform:rotateY(90deg)"',
  'letters of a pixel': 'style="font-size:1px"',
  'a box without width': 'style="width:0;overflow:hidden;white-space:nowrap"',
  'a box one pixel wide': 'style="width:1px;overflow:hidden;white-space:nowrap"',
  'fixed right of the window': 'style="position:fixed;left:200vw;top:0"',
  'fixed below the window': 'style="position:fixed;top:300vh"',
  'shrunk by its own property': 'style="scale:0"',
  'moved by its own property': 'style="translate:-9999px"',
}

/** The sentence told in a way; by its last words one knows which. */
export const toldIn = (way: string): string =>
  `Police Chief Arlo Quist said on Tuesday that the mayor had smuggled whisky in a crate marked ${way}.`

const ground = `<style>
body { background: rgb(250,250,250) }
.faded { opacity: 0 }
span:not([hidden]) { display: inline-block }
</style>`

/** Each way round a paragraph and inside of one. */
const told = (ways: Readonly<Record<string, string>>): Served => ({
  body: articlePage({
    headline: 'Harbour stays open through the winter',
    head: ground,
    paragraphs: Object.entries(ways).flatMap(([name, way], i) => [
      `</p><div ${way}><p>${toldIn(name)}</p></div><p>${shown[i % 3]}`,
      `Ferry workers agreed, the union said. <span ${way}>${toldIn(`${name}, inside`)}</span>`,
    ]),
  }),
})

/** Ways in which words are in sight though something says otherwise to scripts. */
export const waysToShow: Readonly<Record<string, string>> = {
  'hidden from screen readers': 'aria-hidden="true"',
  'white on a dark box': 'style="color:white;background:#222"',
  'over a picture': 'style="color:rgb(250,250,250);background-image:linear-gradient(#222,#222)"',
  'an open box of no fixed height': 'style="overflow:hidden"',
  'half transparent': 'style="opacity:.5"',
  'grey letters': 'style="color:rgb(160,160,160)"',
  'small print': 'style="font-size:8px"',
  'a mask that fades out below': 'style="mask-image:linear-gradient(black 60%,transparent)"',
  'a clipped corner': 'style="clip-path:polygon(0 0,100% 0,100% 90%,0 100%)"',
  'fixed in the window': 'style="position:fixed;bottom:0"',
  'filled with a gradient':
    'style="color:transparent;background:linear-gradient(red,blue);-webkit-background-clip:text;background-clip:text"',
}

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
  '/hides': () => told(waysToHide),
  '/shows': () => told(waysToShow),
}
