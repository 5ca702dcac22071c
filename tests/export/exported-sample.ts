import type { ExportedPage } from '../../src/export/exported-page.ts'
import { samplePage } from '../sample-page.ts'

/** The sample page, read on a fixed day. */
export const exportedSample = (): ExportedPage => ({ ...samplePage(), readAt: '2026-05-04T10:20:30.000Z' })
