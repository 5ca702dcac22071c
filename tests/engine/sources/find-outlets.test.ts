import { describe, expect, test } from 'vitest'
import { findOutlets } from '../../../src/engine/sources/outlets/find-outlets.ts'
import { gazetteerOf } from '../../../src/engine/sources/outlets/gazetteer.ts'
import { articleFromText } from '../../../src/engine/text/plain-text.ts'
import { readText } from '../../../src/engine/text/read-text.ts'

const outletsIn = (text: string): string[] =>
  findOutlets(readText(articleFromText(text)), gazetteerOf()).map(({ name, outlet }) =>
    outlet ? name : `${name} (not listed)`,
  )

describe('outlets that a sentence names', () => {
  test.each<[text: string, outlets: string[]]>([
    ['The envoy told the Geo news channel that the talks had failed.', ['Geo News']],
    ['The envoy told Pakistan’s Geo News that the talks had failed.', ['Geo News']],
    ['The map shows Geo news from every valley.', []],
    ['Mara Lind told Sky News that the wall held.', ['Sky News']],
    ['Mara Lind told Time that the wall held.', ['Time']],
    ['Time is short, Mara Lind said.', []],
    ['The sun rose at five, the mayor told reporters.', []],
    ['The Post reported that the wall held.', ['the Post (not listed)']],
    ['The New York Post found a crack. The Post reported that the wall held.', ['New York Post', 'New York Post']],
    ['Witnesses told KVXQ that the wall held.', ['KVXQ (not listed)']],
    ['Witnesses told WADA that the samples were mixed up.', []],
    ['She told the Sun that the wall held.', ['The Sun']],
    ['Many people told the mayor that the wall held.', []],
    ['He mailed the post office, and the guardian of the child agreed.', []],
    ['Fenlight, a local news site, reported the leak.', ['Fenlight (not listed)']],
    ['The local newspaper, the Varnholt Gazette, reported the leak.', ['Varnholt Gazette (not listed)']],
    ['She told Britain’s Guardian that the wall held.', ['The Guardian']],
    ['She told the left-leaning Guardian that the wall held.', ['The Guardian']],
    ['He told the new guardian of the child.', []],
    ['Radio Fenlight reported the leak.', ['Radio Fenlight (not listed)']],
    ['The student newspaper The Quill reported the leak.', ['Quill (not listed)']],
    ['Dairy World magazine reported the leak.', ['Dairy World (not listed)']],
    ['The Utsikt news agency reported the leak.', ['Utsikt (not listed)']],
    ['The Norland Broadcasting Corporation reported the leak.', ['Norland Broadcasting Corporation (not listed)']],
    ['A Utsikt newspaper editor said the wall held.', []],
    ['Student newspapers said the wall held.', ['newspapers (not listed)']],
    ['Bankers in the City said bonuses would shrink.', []],
    ['The Cook County Medical Examiner said he had drowned.', []],
    ['She told the Varnholt Gazette that the wall held.', ['Varnholt Gazette (not listed)']],
  ])('%s', (text, outlets) => {
    expect(outletsIn(text)).toEqual(outlets)
  })
})
