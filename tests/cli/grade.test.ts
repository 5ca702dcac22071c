import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'says-who-'))

/** Runs the command line as a user does; `input` is its standard input. */
function run(args: readonly string[], input = ''): { status: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync('node', ['cli/grade.ts', ...args], { input, encoding: 'utf8' })
  return { status, out: stdout, error: stderr }
}

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const said = 'Mara Lind, the mayor, said the wall had moved.'
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const paragraphs = days.map(
  (day) => `<p>${said} The harbour was closed to ships on ${day}, and crews worked on it until dark.</p>`,
)
const page = `<!doctype html><html lang="en"><head><title>Wall moved</title></head><body><nav><a href="/">Home</a></nav>
<article><h1>The harbour wall has moved</h1>${paragraphs.join('')}</article></body></html>`

describe('npm run grade', { timeout: 30_000 }, () => {
  test('prints a table for a text, with the fixed last line', () => {
    const { status, out } = run([file('wall.txt', said)])
    expect(status).toBe(0)
    expect(out).toContain('●●●○ Good sourcing')
    expect(out).toContain('Mara Lind → article')
    expect(out.trimEnd().split('\n').at(-1)).toBe('This grades how the claim is sourced, not whether it is true.')
  })

  test('prints the report as JSON, with the text that its offsets point into', () => {
    const { out } = run(['--json', '-'], said)
    const report = JSON.parse(out) as { article: { text: string }; claims: unknown[]; profile: { graded: number } }
    expect(report.article.text).toBe(said)
    expect(report.claims).toHaveLength(1)
    expect(report.profile.graded).toBe(1)
  })

  test('reads a page as the extension does', () => {
    const { out } = run([file('wall.html', page)])
    expect(out.match(/●●●○/g)).toHaveLength(6)
    expect(out).not.toContain('Home')
  })

  test.each<[what: string, args: string[], error: RegExp]>([
    ['a file that is not there', ['not-there.txt'], /not-there\.txt cannot be read/],
    ['an empty text', [file('empty.txt', ' \n')], /holds no article text/],
    ['nothing to grade', [], /^Usage/],
    ['an unknown option', ['--csv'], /--csv/],
  ])('says plainly what is wrong with %s', (_what, args, error) => {
    const { status, error: told } = run(args)
    expect(status).toBe(1)
    expect(told).toMatch(error)
    expect(told).not.toContain('    at ')
  })
})
