import { launch, type Browser, type Page } from 'puppeteer-core'

const chromium = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

export const openChromium = (extra: readonly string[] = []): Promise<Browser> =>
  launch({
    executablePath: chromium,
    headless: true,
    pipe: true,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', ...extra],
  })

/** A tab that answers every request itself: the page's own address with the saved bytes, all else with nothing. */
export async function savedTab(
  browser: Browser,
): Promise<{ page: Page; show: (url: string, html: Buffer) => Promise<void> }> {
  const page = await browser.newPage()
  let shown: { url: string; html: Buffer } | null = null
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    if (shown && request.isNavigationRequest() && request.frame() === page.mainFrame()) {
      void request.respond({
        status: 200,
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': "script-src 'none'; frame-src 'none'; worker-src 'none'" },
        body: shown.html,
      })
    } else void request.abort()
  })
  return {
    page,
    async show(url, html) {
      shown = { url, html }
      await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 30_000 })
    },
  }
}
