import { extension } from '../extension.ts'

/** Opens one of the extension's own pages in a new tab. */
export async function openPage(path: string): Promise<void> {
  const { runtime, tabs } = extension()
  await tabs.create({ url: runtime.getURL(path) })
}

/** Opens the explanation of the rule with this code. */
export const openRule = (code: string): Promise<void> => openPage(`grading.html#${code}`)

/** Opens the settings where something can be said of this outlet. */
export const openOutlet = (name: string): Promise<void> => openPage(`options.html?outlet=${encodeURIComponent(name)}`)
