import type { Token } from '../../text/document.ts'
import { isCapital } from '../tokens.ts'

/**
 * "The Royal College of Nursing balloted members. The RCN said": letters that the article has spelled out before as the
 * name of a body that is no medium are that body's, whatever outlet the list knows by them.
 */
export function isSpelledOut(tokens: readonly Token[], letters: string, before: number): boolean {
  for (let i = 0; i + letters.length <= before; i++)
    if (isCapital(tokens[i]) && tokens[i]!.text[0] === letters[0] && spells(tokens, i, letters, before)) return true
  return false
}

function spells(tokens: readonly Token[], from: number, letters: string, before: number): boolean {
  let met = 0
  for (let i = from; i < before && met < letters.length; i++) {
    const { text, lower } = tokens[i]!
    if (/^(?:of|the|for|and|on|&|-)$/.test(lower) && met > 0 && text !== letters[met]) continue
    if (!isCapital(tokens[i]) || text[0] !== letters[met] || medium.test(lower)) return false
    if (text.length === 1 || text === letters) return false
    met++
  }
  return met === letters.length
}

const medium =
  /^(?:broadcasting|news|press|television|radio|media|journal|post|times|network|channel|tribune|herald|magazine|telegraph)$/
