import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

export type Engine = 'chromium' | 'firefox'

/** A browser on this machine. */
export interface Browser {
  readonly name: string
  readonly engine: Engine
  readonly path: string
}

/** Commands on the PATH and places of installation, the likeliest first. */
const known: readonly { name: string; engine: Engine; commands: readonly string[]; places: readonly string[] }[] = [
  {
    name: 'chrome',
    engine: 'chromium',
    commands: ['google-chrome', 'google-chrome-stable'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  {
    name: 'chromium',
    engine: 'chromium',
    commands: ['chromium', 'chromium-browser'],
    places: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  },
  {
    name: 'edge',
    engine: 'chromium',
    commands: ['microsoft-edge', 'microsoft-edge-stable'],
    places: [
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  {
    name: 'firefox',
    engine: 'firefox',
    commands: ['firefox', 'firefox-esr'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  },
]

export const browserNames: readonly string[] = known.map(({ name }) => name)

/** Browsers of this machine, by the path in SAYS_WHO_CHROMIUM or SAYS_WHO_FIREFOX before any other. */
export function findBrowsers(): Browser[] {
  const given = (['chromium', 'firefox'] as const).flatMap((engine) => {
    const path = process.env[`SAYS_WHO_${engine.toUpperCase()}`]
    return path ? [{ name: engine, engine, path }] : []
  })
  const found = known.flatMap(({ name, engine, commands, places }) => {
    const path = [...commands.flatMap(onPath), ...places].find(isProgram)
    return path ? [{ name, engine, path }] : []
  })
  return [...given, ...found]
}

const onPath = (command: string): string[] =>
  (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, command))

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
