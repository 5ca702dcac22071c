import { readFileSync } from 'node:fs'
import { articlePage } from './article-page.ts'
import { hostilePages } from './hostile-pages.ts'

/** What the server of the tests sends for one address. */
export interface Served {
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body: string | Buffer
  /** How long the end of the page is kept back. */
  readonly seconds?: number
}

const council = {
  headline: 'Council puts off vote on harbour budget',
  paragraphs: [
    'The council will not vote on the harbour budget before June, Mayor Ines Okafor told reporters on Monday. “We will not sign what we have not read,” she said.',
    'The port authority had asked for a decision this week. A spokesman for the authority, Tobias Renn, said the delay would cost 40,000 a day.',
    'Two officials said the figures in the draft were wrong. The treasurer reportedly offered to resign.',
    'According to a report by the audit office, the budget has grown by a third since 2021. The harbour was last dredged in 2009.',
    'The ferries were not affected on Monday. Boats left the quay on time and came back at night, and the market was as full as on any other day of the week.',
  ],
}

/** An article that rests on another outlet's report. */
const portSale = {
  headline: 'Port to be sold to a fund',
  paragraphs: [
    'The port will be sold to a fund in May, two people familiar with the talks told the Wall Street Journal.',
    'According to the report, the price is near 900 million euros.',
    '“We were never asked,” said Rita Sand, who leads the dockers’ union, at a news conference on Monday. “We will strike,” she added.',
    'The port authority did not respond to a request for comment. The quays were built in 1931, and the cranes are younger.',
  ],
}

/** The publisher's own rules as JSON-LD: by its `@id`, in a graph; one of them is no address that a reader can open. */
const policyGraph = `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[
  {"@type":"NewsArticle","headline":"Port to be sold to a fund","publisher":{"@id":"https://ledger.example/#us"}},
  {"@type":"NewsMediaOrganization","@id":"https://ledger.example/#us","name":"The Calder Ledger",
   "unnamedSourcesPolicy":"/standards#unnamed","correctionsPolicy":{"@type":"CreativeWork","url":"https://ledger.example/corrections"},
   "ethicsPolicy":"javascript:alert(1)"}]}</script>`

/** The same as microdata. */
const policyFooter = `<div itemscope itemtype="https://schema.org/NewsMediaOrganization">
  <a itemprop="unnamedSourcesPolicy" href="/standards#unnamed">How we use unnamed sources</a>
  <link itemprop="correctionsPolicy" href="https://ledger.example/corrections">
  <a itemprop="ethicsPolicy" href="javascript:alert(1)">Ethics</a></div>`

/** Nothing may be loaded, no style set, no string turned into markup: the hardest a site can ask for. */
const strictest = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
}

const newsArticle = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>'

/** Every page of the tests, by address; made when it is asked for. */
export const pages: Readonly<Record<string, () => Served>> = {
  '/sample': () => ({ body: readFileSync(new URL('../../../sample/article.html', import.meta.url)) }),
  '/council': () => ({ body: articlePage(council) }),
  '/port-sale': () => ({ body: articlePage({ ...portSale, head: policyGraph }) }),
  '/port-sale-microdata': () => ({ body: articlePage({ ...portSale, after: policyFooter }) }),
  '/told-the-gazette': () => ({
    body: articlePage({
      headline: 'Harbour wall moved',
      paragraphs: [
        'Mara Lind, the harbour engineer, told the Varnholt Gazette that the wall had moved by a hand in one winter.',
        ...council.paragraphs.slice(1),
      ],
    }),
  }),
  '/key-point': () => ({
    body: articlePage({
      headline: 'Northern cable',
      paragraphs: [
        'Sweden said the northern cable was cut on purpose.',
        'Ships were sent out on Monday, and the ferries stayed in port for most of the day.',
        'Nadia Haddad, the Swedish envoy, said in a statement that the northern cable was cut on purpose.',
      ],
    }),
  }),
  '/council-strict': () => ({ body: articlePage(council), headers: strictest }),
  '/council-malformed': () => ({
    body: `<html><head>${newsArticle}<body><div><p>${council.paragraphs.join(
      '<p><b><i></b></span></table><td>',
    )}</div></p></body></body><p`,
  }),
  '/two-claims-of-one': () => ({
    body: articlePage({
      headline: 'Flood gate failed',
      paragraphs: [
        'Petra Voss, the lock keeper, urged the council to wait, saying the gate had failed twice.',
        ...council.paragraphs.slice(1),
      ],
    }),
  }),
  '/markup-as-words': () => ({
    body: articlePage({
      headline: 'Mayor rejects plan',
      paragraphs: [
        '“The plan &lt;img src=x onerror=alert(1)&gt; was dropped,” Mayor Ines Okafor told reporters on Monday.',
        ...council.paragraphs,
      ],
    }),
  }),
  '/own-highlights': () => ({
    body: articlePage({
      ...council,
      after: `<script>
const sheet = new CSSStyleSheet()
sheet.replaceSync('::highlight(of-the-page) { color: green }')
document.adoptedStyleSheets.push(sheet)
const range = document.createRange()
const words = document.querySelector('h1').firstChild
range.setStart(words, words.data.indexOf('harbour'))
range.setEnd(words, words.data.indexOf('harbour') + 7)
CSS.highlights.set('of-the-page', new Highlight(range))
</script>`,
    }),
  }),
  '/broken-prototypes': () => ({
    body: articlePage({
      ...council,
      head: `<script>
for (const name of ['querySelectorAll', 'createTreeWalker', 'createRange']) Document.prototype[name] = () => { throw new Error('broken') }
Array.prototype.map = Array.prototype.filter = () => { throw new Error('broken') }
Object.defineProperty(Node.prototype, 'textContent', { get() { throw new Error('broken') } })
</script>`,
    }),
  }),
  ...hostilePages,
  '/folded': () => ({
    body: articlePage({
      ...council,
      paragraphs: [
        ...council.paragraphs,
        `<button>Read more</button></p><div id="rest" hidden>${[1, 2, 3]
          .map(
            (day) =>
              `<p>The quay would be closed on day ${day} of the works, harbour master Lena Brandt told reporters.</p>`,
          )
          .join('')}</div><p>`,
      ],
    }),
  }),
  '/framed': () => ({
    body: articlePage({
      ...council,
      paragraphs: [
        ...council.paragraphs,
        `</p><iframe width="600" height="300" srcdoc="<p>The quay would be closed on the first day of the works, harbour master Lena Brandt told reporters.</p><p>The works begin in May and end in June, the harbour master Lena Brandt said.</p>"></iframe><p>`,
      ],
    }),
  }),
  '/home': () => ({
    body: '<!doctype html><title>The Calder Ledger</title><ul><li><a href="/council">Council puts off vote</a></ul>',
  }),
  '/german': () => ({
    body: articlePage({
      headline: 'Stadtrat verschiebt Abstimmung',
      lang: 'de',
      paragraphs: [
        'Der Stadtrat wird vor Juni nicht über den Haushalt des Hafens abstimmen, sagte die Bürgermeisterin am Montag vor der Presse. Die Hafenbehörde hatte eine Entscheidung noch in dieser Woche verlangt.',
        'Ein Sprecher der Behörde teilte mit, dass der Aufschub jeden Tag vierzigtausend koste. Die Fähren waren am Montag nicht betroffen, und der Markt war so voll wie an jedem anderen Tag.',
      ],
    }),
  }),
  '/council-linked': () => ({
    body: articlePage({
      ...council,
      paragraphs: council.paragraphs.map((words) => words.replace('figures in the draft', '<a href="/home">$&</a>')),
    }),
  }),
  '/nobody-speaks': () => ({
    body: articlePage({
      headline: 'Ferries run on time',
      paragraphs: Array<string>(4).fill(
        'The ferries were not affected on Monday. Boats left the quay on time and came back at night, and the market was as full as on any other day of the week.',
      ),
    }),
  }),
  '/slow': () => ({ body: articlePage(council), seconds: 6 }),
  '/empty': () => ({ body: `<!doctype html><title>Nothing</title>${newsArticle}<body>` }),
  '/five-megabytes': () => ({
    body: articlePage({
      headline: 'The longest report ever filed',
      paragraphs: Array<string>(11_000).fill(council.paragraphs.join(' ').slice(0, 460)),
    }),
  }),
  '/paper.pdf': () => ({ type: 'application/pdf', body: Buffer.from(smallPdf) }),
}

const smallPdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`
