import { agents, doers } from '../../../data/sources/deeds.ts'
import { companyRoles, roleFamilies } from '../../../data/sources/roles.ts'
import type { TextDocument, Token } from '../../text/document.ts'
import { isGivenName } from './names.ts'
import type { NamedHere } from './people.ts'
import { isRoleNoun, isTitle, needsNoName } from './role-words.ts'

/**
 * An unknown name in capitals that the text goes on to treat as a person: it does what only people do ("Ola Vint limped
 * off"), "he" or "she" follows in the sentence, or the next one opens with "He", "The 24-year-old" or "The striker". Asked of
 * names that open a sentence only; reads that sentence and the start of the next.
 */
export function isTreatedAsPerson({ tokens, sentences }: TextDocument, { first, last, sentence }: NamedHere): boolean {
  const own = sentences[sentence]!
  const isMaker = tokens[first - 1]?.lower === 'by' // "led by Ola Vint. The conductor"
  if ((first - own.first > 1 && !isMaker) || /^(?:are|were|have)$/.test(tokens[last + 1]?.lower ?? '')) return false
  if (!isMaker && doesAsPerson(tokens, last + 1)) return true
  for (let i = last + 1; i <= own.last && !isMaker; i++) {
    const token = tokens[i]!
    if (pronoun.test(token.lower)) return true
    if (isGivenName(token) || isTitle(token) || (isRoleNoun(token) && i > last + 3)) return false
  }
  const next = sentences[sentence + 1]
  return (
    next !== undefined &&
    next.block - own.block <= 1 &&
    opensWithPerson(
      tokens,
      next.first,
      next.last,
      isMaker ? agents.get(tokens[first - 2]?.lower ?? '') : doers.get(tokens[last + 1]?.lower ?? ''),
    )
  )
}

const pronoun = /^(?:he|she|his|her|him|himself|herself)$/

/** "limped off", "was born in", "is serving": what no company or place does. */
function doesAsPerson(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]?.lower ?? ''
  if (!/^(?:was|is|were|has|had|been)$/.test(verb)) return byPeople.test(verb)
  const next = tokens[at + 1]?.lower === 'been' ? tokens[at + 2] : tokens[at + 1]
  return toPeople.test(next?.lower ?? '') || byPeople.test(next?.lower ?? '')
}

const byPeople =
  /^(?:grew|died|married|wed|divorced|retired|resigned|quit|studied|studies|taught|teaches|lives|commands|commanded|sings|sang|limped|limps|swam|swims|wept|cried|smiled|smiles|laughed|laughs|nodded|shrugged|sighed|grinned|winced|sat|sits|stood|walked|walks|ran|slept|woke|knelt|danced|dances|pleaded|pled|testified|confessed|emigrated|graduated|farms|fishes|paints|swore|apologised|apologized|blushed|whispered|hugged|cooks|knits|jogs|cycled|hiked|skied)$/

const toPeople =
  /^(?:born|raised|arrested|jailed|imprisoned|sentenced|convicted|acquitted|detained|handcuffed|extradited|deported|stabbed|shot|murdered|killed|wounded|injured|hospitalised|hospitalized|diagnosed|elected|re-elected|appointed|sworn|promoted|married|divorced|pregnant|asleep|awake|widowed|orphaned|remanded|bailed|drowned|buried|beaten|raped|kidnapped|paralysed|paralyzed|blinded)$/

/** "He", "The 24-year-old", "The Belgian striker" or, after a quotation, "she said": a person, and no office of somebody else. */
function opensWithPerson(
  tokens: readonly Token[],
  start: number,
  end: number,
  called: ReadonlySet<string> | undefined,
): boolean {
  let first = start
  if (/^[“"]$/.test(tokens[first]!.text)) {
    while (first < end && !/^[”"]$/.test(tokens[first + 1]!.text)) first++
    first += 2
  }
  const opens = tokens[first]
  if (opens === undefined || first >= end) return false
  if (/^(?:he|she|his|her)$/.test(opens.lower)) return true
  if (opens.lower !== 'the') return false
  for (let i = first + 1; i < Math.min(first + 6, end); i++) {
    const { lower, pos } = tokens[i]!
    if (/^year-old$|-year-old$|^old$/.test(lower)) return true
    if (roleFamilies.has(lower) && !companyRoles.has(lower) && (!needsNoName(lower) || called?.has(lower)))
      return /^(?:VERB|AUX|PUNCT|ADV)$/.test(tokens[i + 1]?.pos ?? '')
    if (!/^(?:ADJ|NOUN|NUM|PROPN)$/.test(pos) && lower !== '-') return false
  }
  return false
}
