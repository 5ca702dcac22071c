import browser, { type Menus, type Tabs } from 'webextension-polyfill'
import { after } from './after.ts'
import { keepPassage } from './passage.ts'

const id = 'grade-passage'

/** Puts "Grade this passage" into the menu of a selection, on every page, article or not. Call at every start. */
export function offerToGradePassages(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({ id, title: browser.i18n.getMessage('grade_passage'), contexts: ['selection'] })
  })
  browser.contextMenus.onClicked.addListener(async (clicked, tab) => {
    if (clicked.menuItemId !== id) return
    await keepPassage(await selected(clicked, tab))
    await browser.tabs.create({ url: browser.runtime.getURL('/draft.html#passage'), openerTabId: tab?.id })
  })
}

/** So long, in ms, a page is waited for: Chrome holds a question back for good where the extension is not let in. */
const patience = 1000

/** The selection with its line ends; where the page cannot be asked (PDF), as the menu gives it: on one line. */
async function selected(
  { selectionText = '', frameId }: Menus.OnClickData,
  tab: Tabs.Tab | undefined,
): Promise<string> {
  try {
    const asked = browser.scripting.executeScript({
      target: { tabId: tab!.id!, frameIds: [frameId ?? 0] },
      func: () => getSelection()?.toString() ?? '',
    })
    const [frame] = await Promise.race([asked, after<[]>(patience, [])])
    return typeof frame?.result === 'string' && frame.result.trim() !== '' ? frame.result : selectionText
  } catch {
    return selectionText
  }
}
