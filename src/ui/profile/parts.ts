import type { Share, SharedOrigin } from '../../engine/profile/profile.ts'
import { say } from '../../words.ts'
import { capitalised } from '../claims.ts'
import type { Part } from '../filter.ts'

/** A speaker or a hand as something to filter by. */
export const sharePart =
  (what: 'speaker' | 'relay') =>
  ({ name, claims }: Share): Part => ({ key: `${what} ${name}`, name: capitalised(name), claims })

/** “Two people briefed on the talks, through the Fjord Courier”; “The meeting, as RTV reports it”. */
export function originPart({ is, name, through, claims }: SharedOrigin): Part {
  const shown = capitalised(name)
  return {
    key: `origin ${is} ${name} ${through ?? ''}`,
    name: through === null ? shown : say(is === 'event' ? 'origin_event' : 'origin_through', shown, through),
    claims,
  }
}
