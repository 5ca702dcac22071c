import { trim } from '../claim.ts'
import type { Construction, ConstructionExamples } from '../construction.ts'
import { nounPhraseAfter } from '../noun-phrase-after.ts'
import { isQuoted, type Range, type Reading } from '../reading.ts'

/**
 * "For the captain, the final is a homecoming": how somebody sees it, told in the present as what it is or means. A count
 * or a date ("For Rovers, it is a third defeat") is the writer's own; rubric 4.3.
 */
export const forWhom: Construction = {
  name: 'for-whom',
  match(cue, { reading }) {
    if (cue.kind !== 'wording' || cue.row.kind !== 'viewpoint' || cue.words.first !== cue.sentence.first)
      return undefined
    const { tokens } = reading
    const { last } = cue.sentence
    const who = nounPhraseAfter(reading, cue.words.last + 1, last, false)
    if (who === undefined || tokens[who.last + 1]?.text !== ',' || !isSomebody(reading, who)) return undefined
    const claim = trim(reading, who.last + 1, last)
    return claim && isJudgement(reading, claim) ? { source: [who], claim: [claim] } : undefined
  },
}

/** A name with a role before it, or people in the plural. */
function isSomebody({ tokens }: Reading, { first, last }: Range): boolean {
  if (tokens[first]!.pos === 'NUM' || last - first > 6) return false
  if (viewers.has(tokens[last]!.lower)) return true
  return tokens[last]!.pos === 'PROPN' && tokens[last - 1]!.pos === 'PROPN' && tokens[first]!.pos !== 'DET'
}

const viewers: ReadonlySet<string> = new Set(
  'critics supporters residents opponents analysts observers campaigners activists historians economists fans locals villagers neighbours neighbors families parents teachers doctors officials diplomats him her them'.split(
    ' ',
  ),
)

/** Its first verb is a bare "is", "are" or "means", with a noun after it and no number. */
function isJudgement(reading: Reading, { first, last }: Range): boolean {
  const { tokens } = reading
  for (let i = first; i <= last && i - first < 12; i++) {
    const { pos, lower } = tokens[i]!
    if (isQuoted(reading, i) || (pos !== 'AUX' && pos !== 'VERB')) continue
    if (!/^(?:is|are|means|remains)$/.test(lower)) return false
    if (lower !== 'means' && !/^(?:a|an|the|not|about|more|less|like|all)$/.test(tokens[i + 1]?.lower ?? ''))
      return false
    for (let j = i + 1; j <= last && j - i < 6; j++)
      if (tokens[j]!.pos === 'NUM' || /^(?:first|second|third|fourth|last|now|over)$/.test(tokens[j]!.lower))
        return false
    return true
  }
  return false
}

export const examples: ConstructionExamples = {
  finds: [
    '{For} <captain Mara Lind>, [the final is a homecoming].',
    '{For} <critics>, [the plan is a gift to the yard].',
    '{For} <residents>, [the bridge is a lifeline].',
    '{For} <Mayor Ana Roth>, [the vote means a new start].',
  ],
  ignores: [
    'For Rovers, it is a third defeat in a row.',
    'For two years, the road was shut.',
    'For Lind, the night was long.',
    'For residents, parking is free.',
    'For example, the dam is old.',
  ],
}
