/** What the bundler tells of a module: which modules name it in an `import` of their own. */
interface Graph {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null
}

const popup = /\/entrypoints\/popup\/index\.html/
/** What runs as soon as it is loaded: in a file that others load too it would run there as well. */
const starts = /\/entrypoints\/popup\//

/**
 * Names the files that are common to several of the extension's own pages and its background, by what is in them. Null
 * leaves a module where the bundler puts it.
 *
 * A file asked for is 2 ms, so what a panel needs before it can show anything is one file instead of a dozen; what the
 * background needs of that is one of its own, so that it never loads a page's. The engine's two large tables are apart
 * because Firefox's store reads no script beyond 5 MB.
 */
export function chunkOf(id: string, graph: Graph): string | null {
  if (/wink-eng-lite-web-model/.test(id)) return 'language-model'
  if (/fitted\/tables\.json/.test(id)) return 'fitted-tables'
  if (starts.test(id) || !isPartOf(popup, id, graph)) return null
  return isPartOf(/\/entrypoints\/background\.ts/, id, graph) ? 'everywhere' : 'panel'
}

/** Whether what matches `whole` cannot be run without the module `id`. */
function isPartOf(whole: RegExp, id: string, graph: Graph, seen = new Set<string>()): boolean {
  if (whole.test(id)) return true
  if (seen.has(id)) return false
  seen.add(id)
  return (graph.getModuleInfo(id)?.importers ?? []).some((importer) => isPartOf(whole, importer, graph, seen))
}
