/** A row of `src/data/cues/irregular.tsv`. */
export interface IrregularVerb {
  readonly base: string
  readonly past: string
  readonly participle: string
  readonly ing: string
}

/** The forms of an English verb, or of a verb with words after it ("point out"): only the first word is inflected. */
export function inflect(lemma: string, irregular: ReadonlyMap<string, IrregularVerb>): Record<string, string> {
  const [verb, ...rest] = lemma.split(' ')
  const tail = rest.map((word) => ` ${word}`).join('')
  const forms = { base: verb!, s: withS(verb!), ...(irregular.get(verb!) ?? regular(verb!)) }
  return Object.fromEntries(Object.entries(forms).map(([form, word]) => [form, word + tail]))
}

function withS(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|go|do)$/.test(verb) ? `${verb}es` : `${verb}s`
}

function regular(verb: string): Omit<IrregularVerb, 'base'> {
  const past = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : /e$/.test(verb) ? `${verb}d` : `${verb}ed`
  const ing = /[^eoy]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`
  return { past, participle: past, ing }
}
