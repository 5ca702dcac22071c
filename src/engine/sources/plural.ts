const singularS = /(?:ss|us|is|ics|news|police|chess)$/
const irregular = new Set(
  'people police men women children media staff data they we some many others most several few both alumni clergy crew cattle fishers dozens hundreds thousands'.split(
    ' ',
  ),
)

/** Whether the noun, in lower case, stands for several. */
export const isPluralNoun = (noun: string): boolean =>
  irregular.has(noun) ||
  /(?:[a-z]men|[a-z]women|people)$/.test(noun) ||
  (noun.endsWith('s') && noun.length > 3 && !singularS.test(noun))

/** One of them: "official" of "officials", "spokesman" of "spokesmen". */
export function singular(noun: string): string {
  if (noun === 'people') return 'person'
  if (noun === 'children') return 'child'
  if (noun.endsWith('people')) return `${noun.slice(0, -6)}person`
  if (noun.endsWith('men')) return `${noun.slice(0, -3)}man`
  if (!noun.endsWith('s') || !isPluralNoun(noun)) return noun
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`
  if (/(?:ss|ch|sh|x)es$/.test(noun)) return noun.slice(0, -2)
  if (noun.endsWith('wives')) return `${noun.slice(0, -3)}fe`
  return noun.slice(0, -1)
}
