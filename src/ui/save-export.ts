import { fileName, formats, type FormatName } from '../export/formats.ts'
import type { Page } from './reading.ts'
import { saveFile } from './save-file.ts'

/** Offers a page's claims to the user as a file. */
export function saveExport(page: Page, format: FormatName): void {
  const exported = { ...page, readAt: new Date().toISOString() }
  const { type, write } = formats[format]
  saveFile(fileName(exported, formats[format]), type, write(exported))
}
