import type { Launched } from '../../../scripts/browsers/launch.ts'

/** When a page first painted anything, and when its first claim was painted, in ms from the start of opening it. */
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

/** In the page: looks at every frame. What stands in the document when a frame begins is painted with it. */
function watch() {
  const times: { paint?: number; claims?: number } = {}
  Object.assign(globalThis, { timesToShow: times })
  const look = (now: number) => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime
    if (paint !== undefined) times.paint ??= paint
    if (times.claims === undefined && document.querySelector('[data-claim]')) shown(now)
    if (times.claims === undefined || times.paint === undefined) requestAnimationFrame(look)
  }
  const shown = (began: number) => {
    const painted = new MessageChannel() // its message comes after the frame is painted
    painted.port1.onmessage = () => (times.claims = Math.max(began, performance.now()))
    painted.port2.postMessage(null)
  }
  requestAnimationFrame(look)
}
