import type { Launched } from '../../../scripts/browsers/launch.ts'

/** When anything of a page, and when its first claim, was on the screen: in ms from the start of opening it. */
export interface Times {
  readonly paint: number
  readonly claims: number
}

/** The best of `runs` openings of each page, in turns: what the rest of the machine does disturbs the best least. */
export async function timesToShow<Name extends string>(
  { puppet, origin }: Launched,
  paths: Readonly<Record<Name, string>>,
  runs: number,
): Promise<Record<Name, Times>> {
  const names = Object.keys(paths) as Name[]
  const taken = Object.fromEntries(names.map((name) => [name, [] as Times[]])) as Record<Name, Times[]>
  for (let run = -1; run < runs; run++) {
    for (const name of names) {
      const page = await puppet.newPage()
      await page.evaluateOnNewDocument(watch)
      await page.bringToFront()
      await page.goto(origin + paths[name])
      await page.waitForFunction(isDone, { polling: 20 })
      const times = await page.evaluate(() => (globalThis as unknown as Watched).timesToShow!)
      if (run >= 0) taken[name].push(times as Times) // the first one warms
      await page.close()
    }
  }
  return Object.fromEntries(
    names.map((name) => [
      name,
      {
        paint: Math.min(...taken[name].map(({ paint }) => paint)),
        claims: Math.min(...taken[name].map(({ claims }) => claims)),
      },
    ]),
  ) as Record<Name, Times>
}

const isDone = () => {
  const { claims, paint } = (globalThis as unknown as Watched).timesToShow ?? {}
  return claims !== undefined && paint !== undefined
}

interface Watched {
  timesToShow?: { paint?: number; claims?: number }
}

/** In the page: has the browser tell when it has put the words of the first claim, and anything at all, on the screen. */
function watch() {
  const times: { paint?: number; claims?: number } = {}
  Object.assign(globalThis, { timesToShow: times })
  new MutationObserver((_, watching) => {
    const claim = document.querySelector('[data-claim] .words, .words[data-claim]')
    if (!claim) return
    claim.setAttribute('elementtiming', 'claim') // before the frame that it is painted in
    watching.disconnect()
  }).observe(document, { childList: true, subtree: true })
  const told = (type: string, use: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({ type, buffered: true })
  told('element', ({ startTime }) => (times.claims ??= startTime))
  told('paint', ({ name, startTime }) => name === 'first-contentful-paint' && (times.paint = startTime))
}
