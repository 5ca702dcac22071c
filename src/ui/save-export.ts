import type { FormatName } from '../export/format-names.ts'
import type { Page } from './reading.ts'
import { saveFile } from './save-file.ts'

/** Offers a page's claims to the user as a file. */
export async function saveExport(page: Page, format: FormatName): Promise<void> {
  const { fileName, formats } = await import('../export/formats.ts')
  const exported = { ...page, readAt: new Date().toISOString() }
  const { type, write } = formats[format]
  saveFile(fileName(exported, formats[format]), type, write(exported))
}
