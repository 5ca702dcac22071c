import type { Place, Reading } from '../kinds/kind.ts'
import { together } from '../kinds/named-person.ts'
import type { Scene } from '../scene.ts'
import { isPossessive, isVerb } from '../tokens.ts'
import { mentionsNear, type Mention, type Person } from './mentions.ts'

/**
 * "Kai Bell, a farmer, and Joss Wynn found the cave. They said", "The pair said": two people joined by "and", and nobody
 * else in the sentence before; where it names nobody, in the one before that. Null where there is no such pair.
 */
export function pairBefore({ document: { tokens }, mentions }: Scene, place: Place): Reading | null {
  const before = mentionsNear(mentions, { at: place.at, sentence: place.sentence })
    .filter(({ entity, sentence }) => entity.is === 'person' && sentence < place.sentence)
    .reverse()
  const last = before.at(-1)?.sentence
  const near = before.filter(({ sentence, first }, i) => sentence === last && before[i - 1]?.first !== first)
  const [first, second] = near
  if (near.length !== 2 || first!.entity === second!.entity) return null
  if (!isJoined(tokens, first!, second!) && !areWed(tokens, first!, second!)) return null
  const people = [first!.entity, second!.entity] as Person[]
  return together(people, people.map(({ name }) => name).join(' and '))
}

/** "Nell Avery married Joe Lamont", "Joan Park, the union’s leader, met Bill Ford". */
function areWed(tokens: Scene['document']['tokens'], first: Mention, second: Mention): boolean {
  for (let i = first.last + 1; i < second.first; i++)
    if (/^(?:married|marries|wed|weds|divorced|dated|engaged|met|meets)$/.test(tokens[i]!.lower)) return true
  return false
}

/** "and" between the two, with no verb of the first's own before it. */
function isJoined(tokens: Scene['document']['tokens'], first: Mention, second: Mention): boolean {
  if (isPossessive(tokens[second.last + 1])) return false
  for (let i = second.from - 1; i > first.last && i > second.from - 5; i--) {
    if (tokens[i]!.lower !== 'and') continue
    for (let j = first.last + 1; j < i; j++) if (isVerb(tokens[j]) || isPossessive(tokens[j])) return false
    return true
  }
  return false
}
