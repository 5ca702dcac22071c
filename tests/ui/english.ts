import messages from '../../public/_locales/en/messages.json' with { type: 'json' }
import { speakWith } from '../../src/words.ts'

/** Lets components under test speak as the browser would: from a catalogue of `public/_locales`, `$1` … filled in. */
export function speak(catalogue: Record<string, { message: string }> = messages): void {
  speakWith((key, fill = []) =>
    (catalogue[key]?.message ?? '').replace(/\$(\d)/g, (_, n: string) => fill[Number(n) - 1] ?? ''),
  )
}
