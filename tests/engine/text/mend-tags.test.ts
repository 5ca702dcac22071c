import { expect, test } from 'vitest'
import { articleFromText } from '../../../src/engine/text/plain-text.ts'
import { readText } from '../../../src/engine/text/read-text.ts'

test.each([
  ['Two in five left, according to figures released in May.', 'figures', 'NOUN'],
  ['It grew, according to estimates.', 'estimates', 'NOUN'],
  ['He wants to figure it out.', 'figure', 'VERB'],
  ['No 10 had full confidence in her.', 'No', 'PROPN'],
  ['Number 11 had seen the letter.', 'Number', 'PROPN'],
  ['No two houses are the same.', 'No', 'DET'],
  ['There were no 10 people left.', 'no', 'DET'],
  ["The town's only hospital has closed.", 'only', 'ADJ'],
  ['She only said it was late.', 'only', 'ADV'],
  ['The Mail on Sunday reported it.', 'on', 'PROPN'],
  ['The water at gate 1 fell by a metre.', 'fell', 'VERB'],
  ['The mail came on Sunday.', 'on', 'ADP'],
  ['The ministry claims to have held the gate.', 'claims', 'VERB'],
  ['The rebels, who claim to control the town, fled.', 'claim', 'VERB'],
  ['The firm paid an insurance claim to be safe.', 'claim', 'NOUN'],
  ['The firm plans to cut jobs.', 'plans', 'VERB'],
  ['Norland, which makes vans, plans to cut jobs.', 'plans', 'VERB'],
  ['Norland’s plans to cut jobs were late.', 'plans', 'NOUN'],
  ['They fear the heat, but note that rain may come.', 'note', 'VERB'],
  ['Rents rose in May, court records show.', 'show', 'VERB'],
  ['Roth paid twice, papers reviewed by the Gazette show.', 'show', 'VERB'],
  ['Official figures show fewer people left.', 'show', 'VERB'],
  ['They missed the flower show.', 'show', 'NOUN'],
  ['The pilot braked too late, two sources claim.', 'claim', 'VERB'],
  ['In May, the owners lost the claim.', 'claim', 'NOUN'],
  ['Most voters back the ban.', 'back', 'VERB'],
  ['She gave the boys back the ball.', 'back', 'ADV'],
  ['Gunmen abducted 30 students.', 'abducted', 'VERB'],
  ['There are reports that the dam has burst.', 'reports', 'NOUN'],
  ['Some 4,000 homes were lost, the UN estimates.', 'estimates', 'VERB'],
  ['A third, who left in May, said no.', 'third', 'NOUN'],
  ['Emails, seen by the Gazette, show managers were warned.', 'show', 'VERB'],
  ['Footage published on Friday shows smoke.', 'Footage', 'NOUN'],
  ['The business daily reported a loss.', 'daily', 'NOUN'],
  ['The yard will get a new dock, Dockside reports.', 'reports', 'VERB'],
  ['In May, the board read two reports.', 'reports', 'NOUN'],
])('%s: %s is %s', (text, word, pos) => {
  const { tokens } = readText(articleFromText(text))
  expect(tokens.find((token) => token.text === word)?.pos).toBe(pos)
})
