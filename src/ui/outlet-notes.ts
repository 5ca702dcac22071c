import { wordsOf, type Article } from '../engine/article.ts'
import type { Relay } from '../engine/sources/sourced-claim.ts'

/**
 * What the reader should know of an outlet that passed a claim on, or can tell of it. `key` is its id in the list, or its
 * name where it has none.
 */
export type OutletNote = { readonly name: string; readonly key: string } & (
  | { readonly is: 'called-controlled'; readonly words: string }
  /** `basis`: what the list's word rests on; `source`: where that was read. */
  | { readonly is: 'listed-controlled'; readonly basis: string; readonly source: string }
  | { readonly is: 'marked-controlled' }
  | { readonly is: 'not-listed' }
  /** Listed, without who controls it; `from` is why, null where the reader entered it so. */
  | { readonly is: 'control-unknown'; readonly from: { readonly basis: string; readonly source: string } | null }
)

/** One note an outlet, in the order of the chain; none where there is nothing to know or to tell. */
export function outletNotes({ text }: Article, relays: readonly Relay[]): OutletNote[] {
  const notes = new Map<string, OutletNote>()
  for (const relay of relays) {
    const note = noteOn(relay, text)
    if (note) notes.set(note.key, note)
  }
  return [...notes.values()]
}

function noteOn({ name, class: kind, outlet, control }: Relay, text: string): OutletNote | null {
  if (kind === 'T5' || kind === 'T6' || kind === 'T6-unnamed') return null // no outlet by name, or a person
  const key = outlet ?? name
  const from = control?.from === 'list' ? { basis: control.basis, source: control.source } : null
  if (kind === 'T3' || kind === 'T3x') {
    if (control?.from === 'article') return { is: 'called-controlled', name, key, words: wordsOf(text, control.words) }
    return from ? { is: 'listed-controlled', name, key, ...from } : { is: 'marked-controlled', name, key }
  }
  if (outlet === null) return { is: 'not-listed', name, key }
  return kind === 'T4' ? { is: 'control-unknown', name, key, from } : null
}
