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
  'letters of the colour of the page, in another place': 'style="color:rgb(250,250,250);position:relative;left:2px"',
  'letters of the colour of the page, positioned': 'style="color:rgb(250,250,250);position:relative"',
  'letters of the colour of the page, laid over it': 'style="color:rgb(250,250,250);position:absolute;top:40px"',
  'letters of the colour of the page, in oklch': 'style="color:oklch(98.5% 0 0)"',
  'letters of the colour of the page, in lab': 'style="color:lab(98.3 0 0)"',
  'letters of the colour of the page, in srgb': 'style="color:color(srgb .98 .98 .98)"',
  'letters of the colour of the page, in hsl': 'style="color:hsl(0 0% 98%)"',
  'letters of the colour of the page, mixed': 'style="color:color-mix(in srgb, white 98%, black)"',
  'letters of no colour, in oklch': 'style="color:oklch(0 0 0 / 0)"',
  'letters of no colour, in srgb': 'style="color:color(srgb 0 0 0 / .01)"',
  'letters that fill with no colour': 'style="-webkit-text-fill-color:transparent"',
  'letters of the colour of the page, shining a little': 'style="color:rgba(250,250,250,.9)"',
  'letters and box of one colour, in two notations': 'style="background:rgb(34,34,34);color:oklch(0.2520 0 0)"',
  'letters and gradient of one colour':
    'style="background:linear-gradient(rgb(34,34,34),rgb(34,34,34));color:rgb(34,34,34)"',
  'a gradient of nothing under them':
    'style="background:linear-gradient(transparent,transparent);color:rgb(250,250,250)"',
  'letters without colour or shadow': 'style="color:transparent;text-shadow:0 0 0 transparent"',
  'a shadow of the colour of the page': 'style="color:rgb(250,250,250);text-shadow:1px 1px rgb(250,250,250)"',
  'a shadow far from the letters': 'style="color:transparent;text-shadow:-9999px 0 black"',
  'a ground of the colour of the page in the letters':
    'style="color:transparent;background:rgb(250,250,250);background-clip:text"',
  'no ground in the letters': 'style="color:transparent;background-clip:text"',
  'faint by two means': 'style="opacity:.25;filter:opacity(.25)"',
  'a mask without size': 'style="mask:linear-gradient(black,black) 0 0/0 0 no-repeat"',
  'a mask of a pixel': 'style="mask:linear-gradient(black,black) 0 0/1px 1px no-repeat"',
  'a clip path of a small circle': 'style="clip-path:circle(1px)"',
  'a clip path beside the box': 'style="clip-path:polygon(200% 0,300% 0,300% 100%)"',
  'a clip path drawn on a point': 'style="clip-path:path(\'M0 0 L1 1 L1 0 Z\')"',
  'a clip path without area': 'style="clip-path:xywh(0 0 0 0)"',
  'a clip path between its corners': 'style="clip-path:rect(0 0 0 0)"',
  'a clip path of a shape': 'style="clip-path:shape(from 0 0, line to 1px 0, line to 1px 1px)"',
  'a clip path that is empty': 'style="clip-path:url(#nothing)"',
  'a filter that is empty': 'style="filter:url(#no-filter)"',
  'clipped to five pixels': 'style="position:absolute;clip:rect(5px,5px,5px,5px)"',
  'a size of no letter': 'style="font-size-adjust:0"',
  'shrunk as a whole': 'style="zoom:.01"',
  'shrunk almost to nothing': 'style="transform:scale(.02)"',
  'letters in one heap': 'style="letter-spacing:-1em"',
  'letters almost in one heap': 'style="letter-spacing:-.45em"',
  'a box two pixels high': 'style="height:2px;overflow:hidden"',
  'a box of no height that is painted alone': 'style="height:0;contain:paint"',
  'pushed out of its box on the right': 'style="overflow:hidden;white-space:nowrap;text-indent:100%;width:300px"',
  'pushed out of its box on the right by far':
    'style="overflow:hidden;white-space:nowrap;text-indent:9999px;width:300px"',
  'moved under the end of a box': 'class="moved-under"',
  'right of a page that does not scroll there': 'style="transform:translateX(300vw)"',
  'moved by turning': 'style="transform:rotate(90deg) translate(-99999px)"',
  'under the ground of the page': 'class="under"',
  'far before the eye': 'style="transform:perspective(10px) translateZ(11px)"',
  'contents of no column': 'style="display:table-column"',
  collapsed: 'style="visibility:collapse"',
  'hidden until found': 'hidden="until-found"',
  'popping over when asked': 'popover',
  'blended away': 'style="mix-blend-mode:screen;color:black"',
  'a mask that is empty': 'style="mask:url(#no-mask)"',
  'moved along a path': 'style="offset-path:path(\'M-9999 0 L-9998 0\')"',
}

/** The sentence told in a way; by its last words one knows which. */
export const toldIn = (way: string): string =>
  `Police Chief Arlo Quist said on Tuesday that the mayor had smuggled whisky in a crate marked ${way}.`

const empty =
  '<svg width="0" height="0"><clipPath id="nothing"></clipPath><filter id="no-filter"></filter><mask id="no-mask"></mask></svg>'
const more = `html { overflow-x: hidden }
main { background: rgb(250,250,250) }
.moved-under { display: block; height: 30px; overflow: hidden }
.moved-under::before { content: ''; display: block; height: 500px }
.under { position: relative; z-index: -1 }
.over-picture { position: relative; color: rgb(250,250,250); isolation: isolate }
.over-picture::before { content: ''; position: absolute; inset: 0; background: #222; z-index: -1 }`
const ground = `<style>
body { background: rgb(250,250,250) }
.faded { opacity: 0 }
span:not([hidden], [popover]) { display: inline-block }
${more}
</style>
${empty}`

/** The part of that which neither shadow roots nor frames have from the page. */
const faded = `<style>.faded { opacity: 0 }
${more}</style>${empty}`

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
  'out of reach of the pointer and the keyboard': 'inert',
  'black on a grey that lets through': 'style="background:rgba(0,0,0,.2);color:black"',
  'white on a black that lets through': 'style="background:rgba(0,0,0,.7);color:white"',
  'in another notation': 'style="color:oklch(0.3 0.1 200);background:lab(95 0 0)"',
  'outlined letters': 'style="-webkit-text-fill-color:transparent;-webkit-text-stroke:1px black"',
  'white letters with a dark shadow': 'style="color:white;text-shadow:0 0 3px black"',
  'white letters over a picture that lies elsewhere': 'class="over-picture"',
  positioned: 'style="position:relative;z-index:1"',
  'black on a positioned dark frame': 'style="position:relative;background:#222;color:white;border:5px solid black"',
  'moved a little': 'style="transform:translate(4px,4px)"',
  'clipped to its own size': 'style="clip-path:inset(0)"',
  'drawn round': 'style="clip-path:circle(100%)"',
  'written from above': 'style="writing-mode:vertical-rl;height:400px"',
  'a picture as a mask that leaves all': 'style="mask:linear-gradient(black,black)"',
  'close letters': 'style="letter-spacing:-.05em"',
  'turned upside down': 'style="transform:rotate(180deg)"',
  'scrolled in a box': 'style="overflow:auto;height:60px"',
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
<iframe width="600" height="120" srcdoc="${`${faded}<body style='background:rgb(250,250,250)'><main><p ${way}>${toldIn(`${name}, in a frame`)}</p>`.replaceAll('"', '&quot;')}"></iframe><p>`,
          ),
        ),
      ),
    }),
  }),
  '/shows': () => told(waysToShow),
}
