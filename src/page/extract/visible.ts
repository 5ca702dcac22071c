import { clipsAll, refersToNothing } from './clip-path.ts'

/** How an element takes part in the text around it. */
export type Flow = 'block' | 'inline' | 'hidden' | 'break' | 'skipped'

/** Elements whose words are never the page's text: code, controls, media, text for browsers without scripts. */
const wordless = new Set(
  [
    'script style noscript template svg math canvas object embed video audio map head title meta link',
    'button select textarea input option datalist progress meter rt rp dialog',
  ].flatMap((names) => names.split(' ')),
)

/** Elements that are a part of a sentence wherever a page's own style says nothing. */
export const plainInline: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'b',
  'cite',
  'code',
  'em',
  'i',
  'mark',
  'q',
  's',
  'small',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
])

/** Menus and feet never hold any of the article, and are a third of the elements of a news page. */
const skippedTags = new Set(['nav', 'menu', 'footer'])
const skippedRoles = new Set(['navigation', 'menu', 'menubar', 'contentinfo', 'search'])

/** How `element` takes part in the text: from its tag, its attributes, and the style the page gives it. */
export function flowOf(element: Element, view: Window): Flow {
  const tag = element.localName
  if (tag === 'br') return 'break'
  if (wordless.has(tag) && !(tag === 'dialog' && element.hasAttribute('open'))) return 'hidden'
  if (skippedTags.has(tag) || skippedRoles.has(element.getAttribute('role') ?? '')) return 'skipped'
  const style = view.getComputedStyle(element)
  const { display } = style
  if (display === 'none' || style.visibility === 'hidden' || style.visibility === 'collapse') return 'hidden'
  if (isVeiled(style, element) || style.contentVisibility === 'hidden') return 'hidden'
  if (isOffScreen(element, style)) return 'hidden'
  if (plainInline.has(tag) && display === 'inline') return 'inline'
  if (isFolded(element, style)) return 'hidden'
  if (isFootnoteMark(element, tag)) return 'hidden'
  if (display.startsWith('inline') || display === 'contents' || display === 'ruby' || display === '') return 'inline'
  return isDropCap(element, style) ? 'inline' : 'block'
}

/** Whether an element that was left out as hidden is to be seen now, by its own style and by those around it. */
export function isShownNow(element: Element): boolean {
  const view = element.ownerDocument.defaultView
  if (!view || flowOf(element, view) === 'hidden') return false
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
}

/** Shown so faintly or so blurred that nobody can read it. */
function isVeiled({ opacity, filter }: CSSStyleDeclaration, element: Element): boolean {
  if (opacity !== '' && Number(opacity) < faintest) return true
  if (filter === 'none' || filter === '') return false
  if (refersToNothing(filter, element)) return true
  const [, shows = 1] = /\bopacity\(([\d.]+)\)/.exec(filter) ?? []
  const [, blurs = 0] = /\bblur\(([\d.]+)px\)/.exec(filter) ?? []
  return Number(shows) < faintest || Number(blurs) >= blurriest
}

/** Of an opacity below this no words can be made out, nor of letters blurred by so many pixels. */
const faintest = 0.1
const blurriest = 5

/** In a `details` that is shut, or in a box of no more than a pixel that shows nothing beyond itself. */
function isFolded(element: Element, style: CSSStyleDeclaration): boolean {
  const parent = element.parentElement
  if (parent?.localName === 'details' && !parent.hasAttribute('open') && element.localName !== 'summary') return true
  if (style.overflow === 'visible' || style.display === 'inline') return false
  const isTiny = element.clientHeight <= 1 || element.clientWidth <= 1
  return isTiny && element.getClientRects().length > 0
}

/** Words for screen readers only: a box of one pixel, clipped away or far off the page. */
function isOffScreen(element: Element, style: CSSStyleDeclaration): boolean {
  const { clip, clipPath } = style
  if (clipPath !== 'none' && clipPath !== '') {
    if (refersToNothing(clipPath, element) || clipsAll(clipPath, element.getBoundingClientRect())) return true
  }
  if (style.position !== 'absolute' && style.position !== 'fixed') return false
  if (clip !== 'auto' && leavesNothing(clip)) return true
  if (style.overflow !== 'visible' && (style.width === '1px' || style.height === '1px' || style.height === '0px'))
    return true
  return Number.parseFloat(style.left) <= -999 || Number.parseFloat(style.top) <= -999
}

/** Of the old `clip: rect(top, right, bottom, left)` less is left than one pixel and a half. */
function leavesNothing(clip: string): boolean {
  const [top, right, bottom, left] = (clip.match(/auto|-?[\d.]+(?=px|,|\s|\))/g) ?? []).map((side) =>
    side === 'auto' ? null : Number(side),
  )
  return isNarrow(top, bottom) || isNarrow(left, right)
}
const isNarrow = (from: number | null | undefined, to: number | null | undefined): boolean =>
  typeof to === 'number' && to - (from ?? 0) <= 1.5

/** "[3]" over the line, a link to the notes. */
function isFootnoteMark(element: Element, tag: string): boolean {
  return (
    tag === 'sup' &&
    /^\s*[[(]?(?:\d{1,3}|[*†‡§])[\])]?\s*$/.test(element.textContent ?? '') &&
    element.querySelector('a') !== null
  )
}

/** The big first letter of a paragraph floats, so it computes to a block, and is a part of the word after it. */
function isDropCap(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.float === 'none' || style.float === '' || element.localName === 'p') return false
  return (element.textContent ?? '').trim().length <= 3
}
