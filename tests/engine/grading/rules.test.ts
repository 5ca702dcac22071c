import { describe, expect, test } from 'vitest'
import { adjustmentPoints, ceilingLimits, originPoints } from '../../../src/data/rubric/rubric.ts'
import { adjustments } from '../../../src/engine/grading/adjustments/index.ts'
import { ceilings } from '../../../src/engine/grading/ceilings/index.ts'
import { flagRules } from '../../../src/engine/grading/flags/index.ts'
import { origins } from '../../../src/engine/grading/origins/index.ts'
import { relayLimits } from '../../../src/engine/grading/relays/index.ts'
import type {
  Adjustment,
  Ceiling,
  FlagRule,
  GradeExamples,
  Origin,
  RelayLimit,
} from '../../../src/engine/grading/rule.ts'
import { analyseMarked, type Marked } from './marked-text.ts'

type Module = Readonly<Record<string, unknown>>
const files = import.meta.glob<Module>('../../../src/engine/grading/{origins,adjustments,ceilings,relays,flags}/*.ts', {
  eager: true,
})

const isExamples = (value: unknown): value is GradeExamples =>
  typeof value === 'object' && value !== null && 'applies' in value && Array.isArray(value.applies)

const isRule = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && ('code' in value || 'flag' in value)

/** "closed-door.ts" holds the rule `closedDoor`. */
const nameIn = (path: string): string =>
  path
    .split('/')
    .at(-1)!
    .replace('.ts', '')
    .replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())

test('every file of a folder of rules holds what it is named after, and its examples', () => {
  for (const [path, module] of Object.entries(files).filter(([path]) => !path.endsWith('/index.ts'))) {
    const rule = module[nameIn(path)]
    expect(Array.isArray(rule) ? rule.every(isRule) : isRule(rule), path).toBe(true)
    expect(module.examples, path).toBeDefined()
  }
})

interface RuleFile<Rule> {
  readonly file: string
  readonly rule: Rule
  readonly examples: GradeExamples
}

/** The rule files of a folder: the rule that each exports, and its examples. */
function rulesIn<Rule>(folder: string): RuleFile<Rule>[] {
  const ofFolder = Object.entries(files).filter(
    ([path]) => path.includes(`/grading/${folder}/`) && !path.endsWith('/index.ts'),
  )
  return ofFolder.flatMap(([path, module]) => {
    const { examples } = module
    if (!isExamples(examples)) return []
    const rule = Object.values(module).find(isRule)
    return [{ file: path.split('/').at(-1)!, rule: rule as Rule, examples }]
  })
}

const cases = ({ applies, leaves }: GradeExamples): { sentence: string; expected: boolean }[] => [
  ...applies.map((sentence) => ({ sentence, expected: true })),
  ...leaves.map((sentence) => ({ sentence, expected: false })),
]

/** One folder of rules: the codes of its table, the rules as listed, and when one of them is at work on a claim. */
function folderOf<Rule extends { readonly code: string; readonly basis: string }>(
  folder: string,
  codes: readonly string[],
  listed: readonly Rule[],
  isAtWork: (rule: Rule, on: Marked) => boolean,
): void {
  describe(folder, () => {
    const rules = rulesIn<Rule>(folder)

    test('every code of the table has one file, listed, with basis and examples', () => {
      expect(rules.map(({ rule }) => rule.code).toSorted()).toEqual(codes.toSorted())
      expect(listed.map(({ code }) => code).toSorted()).toEqual(codes.toSorted())
      for (const { basis } of listed) expect(basis.length).toBeGreaterThan(10)
      for (const { file, examples } of rules)
        expect(Math.min(examples.applies.length, examples.leaves.length), file).toBeGreaterThan(0)
    })

    test.each(rules.flatMap(({ file, rule, examples }) => cases(examples).map((one) => ({ file, rule, ...one }))))(
      '$file: $sentence',
      ({ rule, sentence, expected }) => {
        expect(isAtWork(rule, analyseMarked(sentence))).toBe(expected)
      },
    )
  })
}

const isRelay = (code: string): boolean => code in relayLimits

folderOf<Origin>(
  'origins',
  Object.keys(originPoints),
  Object.values(origins),
  ({ code }, { claim }) => claim.who === code,
)
folderOf<Adjustment>('adjustments', Object.keys(adjustmentPoints), adjustments, (rule, on) => rule.applies(on))
folderOf<Ceiling>(
  'ceilings',
  Object.keys(ceilingLimits).filter((code) => !isRelay(code)),
  ceilings,
  (rule, on) => rule.applies(on),
)
folderOf<RelayLimit>(
  'relays',
  Object.keys(ceilingLimits).filter(isRelay),
  Object.values(relayLimits),
  ({ code }, { claim }) => claim.relays.some((relay) => relay.class === code),
)

describe('flags', () => {
  const single = rulesIn<FlagRule>('flags').map(({ rule, examples }) => ({ flag: rule.flag as string, examples }))
  const grouped = Object.entries(files)
    .filter(([path, { examples }]) => path.includes('/grading/flags/') && !isExamples(examples))
    .flatMap(([, { examples }]) => Object.entries((examples ?? {}) as Record<string, GradeExamples>))
    .map(([flag, examples]) => ({ flag, examples }))
  const all = [...single, ...grouped]

  test('every flag has its examples', () => {
    expect(all.map(({ flag }) => flag).toSorted()).toEqual(flagRules.map(({ flag }) => flag).toSorted())
    for (const { flag, examples } of all)
      expect(Math.min(examples.applies.length, examples.leaves.length), flag).toBeGreaterThan(0)
  })

  test.each(all.flatMap(({ flag, examples }) => cases(examples).map((one) => ({ flag, ...one }))))(
    '$flag: $sentence',
    ({ flag, sentence, expected }) => {
      const rule = flagRules.find((known) => known.flag === flag)!
      expect(rule.applies(analyseMarked(sentence))).toBe(expected)
    },
  )
})
