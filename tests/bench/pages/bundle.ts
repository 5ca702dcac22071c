import { build } from 'vite'

/** One script of a module and all it imports, to be run in a page. */
export async function bundle(entry: string, minify = false): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'bundled' },
    },
  })
  const [first] = Array.isArray(result) ? result : [result]
  if (!first || !('output' in first)) throw new Error(`no output for ${entry}`)
  return first.output[0].code
}
