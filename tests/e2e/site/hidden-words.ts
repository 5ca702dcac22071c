import { articlePage } from './article-page.ts'
import type { Served } from './pages.ts'

/** What the harbour's pages tell openly. */
export const shown = [
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

/** The part of that which neither shadow roots nor frames have from the page. */
const faded = '<style>.faded { opacity: 0 }</style>'

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

/** Pages that tell in each of these ways, by path. */
export const hiddenWords: Readonly<Record<string, () => Served>> = {
  '/hides': () => told(waysToHide),
  '/hides-within': () => ({
    body: articlePage({
      headline: 'Harbour stays open through the winter',
      head: ground,
      paragraphs: [...shown, ...shown].concat(
        [waysToHide, waysToShow].flatMap((ways) =>
          Object.entries(ways).map(
            ([name, way]) =>
              `</p><div><template shadowrootmode="open">${faded}<p ${way}>${toldIn(`${name}, in a shadow`)}</p></template></div>
<iframe width="600" height="120" srcdoc="${`${faded}<body style='background:rgb(250,250,250)'><p ${way}>${toldIn(`${name}, in a frame`)}</p>`.replaceAll('"', '&quot;')}"></iframe><p>`,
          ),
        ),
      ),
    }),
  }),
  '/shows': () => told(waysToShow),
}
