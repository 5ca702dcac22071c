import { spawnSync } from 'node:child_process'

/** Peak resident memory, in MiB, of the command line while it reads these articles from its input. */
export function peakMemory(articles: readonly { id: string; text: string }[]): number {
  const input = articles.map(({ id, text }) => `${JSON.stringify({ id, text })}\n`).join('')
  const report = new URL('./report-peak.mjs', import.meta.url).href
  const run = spawnSync('npm', ['run', '-s', 'grade', '--', '--jsonl'], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    env: { ...process.env, NODE_OPTIONS: `--import ${report}` },
  })
  if (run.status !== 0) throw new Error(`npm run grade -- --jsonl failed:\n${run.stderr}`)
  // npm reports a peak of its own; the engine's is the larger
  const peaks = [...run.stderr.matchAll(/peak-kib (\d+)/g)].map((match) => Number(match[1]))
  return Math.round(Math.max(...peaks) / 1024)
}
