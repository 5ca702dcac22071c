/** Everything that has to hold before a change lands, from a fresh clone on. The last line counts what passed and failed. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installPackages } from './setup/install-packages.mjs'
import { run } from './setup/run.mjs'

const reports = mkdtempSync(join(tmpdir(), 'says-who-'))

/** A check is one passed or failed; a test run counts its tests. */
const steps = [
  { name: 'browsers', check: ['node', 'scripts/browsers/ensure.ts', 'chromium', 'firefox'] },
  { name: 'lint', check: ['npm', 'run', '-s', 'lint'] },
  { name: 'types', check: ['npm', 'run', '-s', 'types'] },
  { name: 'unit', tests: 'unit' },
  { name: 'build', check: ['npm', 'run', '-s', 'build'] },
  { name: 'package', tests: 'package' },
  { name: 'end to end', tests: 'e2e' },
]

const results = []
const began = Date.now()
const installed = await installPackages()
results.push({ name: 'packages', passed: Number(installed), failed: Number(!installed), seconds: secondsSince(began) })
if (installed) {
  for (const step of steps) {
    console.log(`\n— ${step.name}`)
    const start = Date.now()
    const counts = step.tests ? await runTests(step.tests) : await runCheck(step.check)
    results.push({ name: step.name, ...counts, seconds: secondsSince(start) })
  }
}
rmSync(reports, { recursive: true, force: true })

const sum = (what) => results.reduce((total, result) => total + result[what], 0)
console.log('')
for (const { name, passed, failed, skipped, seconds } of results) {
  const not = skipped ? `, ${skipped} not run (said above why)` : ''
  console.log(`${failed ? '✗' : '✓'} ${name.padEnd(12)} ${passed} passed, ${failed} failed${not}  (${seconds} s)`)
}
if (!installed) console.log('The packages could not be installed, so nothing else could run.')
process.exitCode = sum('failed') > 0 ? 1 : 0
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)

async function runCheck([command, ...args]) {
  const ok = (await run(command, args)) === 0
  return { passed: Number(ok), failed: Number(!ok) }
}

async function runTests(project) {
  const file = join(reports, `${project}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const code = await run('vitest', ['run', '--project', project, ...reporters])
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(file, 'utf8'))
    // A run can fail without a failed test: a file that does not load, an error nobody caught.
    const failed = numFailedTests || Number(code !== 0 || numPassedTests === 0)
    return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

function secondsSince(start) {
  return Math.round((Date.now() - start) / 1000)
}
