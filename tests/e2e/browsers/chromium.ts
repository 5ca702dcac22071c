import type { CDPSession, Page, Target } from 'puppeteer-core'
import type { Launched } from '../../../scripts/browsers/launch.ts'

/** What Chromium itself asks for at every start, with any extension or none: clock, components, sign-in. */
export const askedByChromium = [
  'clients2.google.com',
  'update.googleapis.com',
  'accounts.google.com',
  'redirector.gvt1.com',
]

/** Ends the service worker that runs now, if one does, and waits until it is gone. */
export async function killChromiumBackground({ puppet, origin }: Launched): Promise<void> {
  const background = puppet.targets().find((one) => one.type() === 'service_worker' && one.url().startsWith(origin))
  if (!background) return // it sleeps already
  const closing = background.worker().then((worker) => worker?.close())
  closing.catch(() => {}) // it ended by itself in between, which the driver may not answer at all
  for (let tries = 0; tries < 100 && puppet.targets().includes(background); tries++) {
    await new Promise((soon) => setTimeout(soon, 20))
  }
}

/** Runs a function on the shadow root of the card, which is closed: only the browser's own tools can look in. */
export async function inChromiumCard(page: Page, what: string): Promise<unknown> {
  const tools = await page.createCDPSession()
  try {
    const { root } = await tools.send('DOM.getDocument', { depth: -1, pierce: true })
    const html = root.children?.find(({ nodeName }) => nodeName === 'HTML')
    const shadow = html?.children?.flatMap(({ shadowRoots }) => shadowRoots ?? [])[0]
    if (!shadow) return null
    const { object } = await tools.send('DOM.resolveNode', { nodeId: shadow.nodeId })
    const { result } = await tools.send('Runtime.callFunctionOn', {
      objectId: object.objectId!,
      functionDeclaration: `function () { return (${what})(this) }`,
      returnByValue: true,
      awaitPromise: true,
    })
    return result.value
  } finally {
    await tools.detach()
  }
}

/** Takes away, or gives back, a function without which nothing can be analysed. */
export async function breakInChromium({ puppet, origin }: Launched, on: boolean): Promise<void> {
  const isBackground = (one: Target) => one.type() === 'service_worker' && one.url().startsWith(origin)
  const background = await (await puppet.waitForTarget(isBackground)).worker()
  await background!.evaluate((isOn) => {
    const world = globalThis as unknown as { whole?: typeof Array.prototype.flatMap }
    const whole = (world.whole ??= Array.prototype.flatMap)
    Array.prototype.flatMap = isOn ? undefined! : whole
  }, on)
}

/** Every address that anything in the browser asks for from now on: pages, frames, workers, the background. */
export async function recordInChromium({ puppet }: Launched): Promise<() => Promise<readonly string[]>> {
  const asked: string[] = []
  const attach = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true }
  const listen = (parent: CDPSession): void => {
    parent.on('sessionattached', (session: CDPSession) => {
      session.on('Network.requestWillBeSent', ({ request }) => asked.push(request.url))
      listen(session)
      const steps = [
        session.send('Network.enable'),
        session.send('Target.setAutoAttach', attach),
        session.send('Runtime.runIfWaitingForDebugger'),
      ]
      for (const step of steps) step.catch(() => {}) // not every kind of target knows each of them
    })
  }
  // A tab opened by a script has asked for its page before anybody can listen to it: its address tells.
  for (const event of ['targetcreated', 'targetchanged'] as const)
    puppet.on(event, (target: Target) => target.url() && asked.push(target.url()))
  const root = await puppet.target().createCDPSession()
  listen(root)
  await root.send('Target.setAutoAttach', attach)
  return () => Promise.resolve(asked)
}
