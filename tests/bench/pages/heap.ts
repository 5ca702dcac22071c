import type { CDPSession } from 'puppeteer-core'

/** MB in use, the browser's own side (nodes, ranges) included. */
export async function heap(tools: CDPSession): Promise<number> {
  await tools.send('HeapProfiler.enable').catch(() => {})
  await tools.send('HeapProfiler.collectGarbage')
  const { usedSize, embedderHeapUsedSize } = (await tools.send('Runtime.getHeapUsage')) as unknown as {
    usedSize: number
    embedderHeapUsedSize?: number
  }
  return (usedSize + (embedderHeapUsedSize ?? 0)) / 1e6
}
