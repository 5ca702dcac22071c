/** Sets up what is missing, builds, and opens a browser with the extension on the sample article. */
import { installPackages } from './setup/install-packages.mjs'
import { run } from './setup/run.mjs'

const args = process.argv.slice(2)
const done =
  (await installPackages()) &&
  (await run('npm', ['run', '-s', 'build'])) === 0 &&
  (await run('node', ['scripts/start/open-article.ts', ...args])) === 0
process.exitCode = done ? 0 : 1
