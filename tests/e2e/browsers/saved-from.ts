import type { Page } from 'puppeteer-core'

/** Presses every choice of the export menu and gives what would be saved: the content of each file by its ending. */
export const savedFrom = async (page: Page): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(await page.evaluate(saveAll))

async function saveAll(): Promise<[ending: string, content: string][]> {
  const choices = [...document.querySelectorAll<HTMLElement>('[popover] button')]
  const files: Promise<[ending: string, content: string]>[] = []
  let made: Blob | undefined
  URL.createObjectURL = (blob) => ((made = blob as Blob), 'about:blank')
  const saved = new Promise<void>((all) => {
    HTMLAnchorElement.prototype.click = function () {
      const ending = this.download.split('.').at(-1)!
      files.push(made!.text().then((content) => [ending, content]))
      if (files.length === choices.length) all()
    }
  })
  for (const choice of choices) choice.click()
  await saved
  return Promise.all(files)
}
