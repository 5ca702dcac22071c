import { asCsv } from './csv.ts'
import type { ExportedPage } from './exported-page.ts'
import type { FormatName } from './format-names.ts'
import { asJson } from './json.ts'
import { asMarkdown } from './markdown.ts'
import { asWebAnnotations } from './web-annotation.ts'

/** A file that can be made of a page. */
export interface Format {
  readonly ending: string
  readonly type: string
  readonly write: (page: ExportedPage) => string
}

/** Spreadsheets take a file without this mark for one in the system's old encoding. */
const byteOrderMark = '\uFEFF'

export const formats: Readonly<Record<FormatName, Format>> = {
  json: { ending: 'json', type: 'application/json', write: asJson },
  csv: { ending: 'csv', type: 'text/csv;charset=utf-8', write: (page) => byteOrderMark + asCsv(page) },
  markdown: { ending: 'md', type: 'text/markdown;charset=utf-8', write: asMarkdown },
  annotations: { ending: 'jsonld', type: 'application/ld+json', write: asWebAnnotations },
}

/** `says-who-harbourpost.example-2026-05-04.json`: from the host and the day, both safe in any file system. */
export function fileName({ article, readAt }: ExportedPage, { ending }: Format): string {
  const host = article.site.host?.replace(/[^a-z0-9.-]/gi, '') ?? 'draft'
  return `says-who-${host}-${readAt.slice(0, 10)}.${ending}`
}
