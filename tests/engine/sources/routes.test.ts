import { describe, expect, test } from 'vitest'
import { type Article, wordsOf } from '../../../src/engine/article.ts'
import { analyse } from '../../../src/engine/index.ts'
import { resolveSources } from '../../../src/engine/sources/index.ts'
import { articleFromText } from '../../../src/engine/text/plain-text.ts'
import type { SourcedClaim } from '../../../src/engine/sources/sourced-claim.ts'
import { attributionsOf } from '../../attributions-of.ts'

/** The claim of attribution `n` of a marked text, on a page where it matters. */
function claimOf(marked: string, n = 1, page: Partial<Article> = {}): { claim: SourcedClaim; text: string } {
  const { document, attributions, order } = attributionsOf(marked, page)
  return { claim: resolveSources(document, attributions)[order.get(n)!]!, text: document.article.text }
}

const chain = ({ relays }: SourcedClaim): string[] =>
  relays.map((relay) => `${relay.class} ${relay.name}${relay.carried ? ', carried' : ''}`)

describe('which links passed a claim on, and what each allows', () => {
  test.each<[marked: string, chain: string[]]>([
    ['<Mara Lind, the mayor,> {told} the Guardian [the gate was old].', ['T1 The Guardian']],
    [
      '[“The gate is old now and it leaks,”] <Mara Lind, the mayor,> {said} in a press briefing, Reuters reported.',
      ['T0 Reuters'],
    ],
    ['<People familiar with the plan> {told} the Wall Street Journal [it was dropped].', ['T2 Wall Street Journal']],
    ['<Mara Lind, the mayor,> {said} [the gate was old], state-run news agency Xinhua reported.', ['T3 Xinhua']],
    ['<Mara Lind, the mayor,> {said} [the gate was old], local media reported.', ['T5 local media']],
    ['<Mara Lind, the mayor,> {told} the Harrow Gazette [the gate was old].', ['T4 Harrow Gazette']],
    ['<Mara Lind, the mayor,> {said} in an interview with the BBC [that the gate was old].', ['T1 BBC']],
    ['<Mara Lind, the mayor,> {said} in a live interview with the BBC [that the gate was old].', ['T0 BBC']],
    ['{According to} <Mara Lind, the mayor, quoted by Haaretz>, [the gate was old].', ['T1 Haaretz']],
    ['<Mara Lind, the mayor,> {told} the state-run Guardian [the gate was old].', ['T3 The Guardian']],
    ['<Mara Lind, the mayor,> {told} the independent news agency Xinhua [the gate was old].', ['T1 Xinhua']],
    ['<Mara Lind, the mayor,> {told} Italian media [the gate was old].', ['T5 Italian media']],
    ['<Mara Lind, the mayor,> {told} a local newspaper [the gate was old].', ['T5 local newspaper']],
    ['<Mara Lind, the mayor,> {told} the media [the gate was old].', []],
    ['<Mara Lind, the mayor,> {told} the press [the gate was old].', []],
    ['<Mara Lind, the mayor,> {told} the news site Fenlight [the gate was old].', ['T4 Fenlight']],
    [
      '<Mara Lind, the mayor,> {told} staff in an internal memo [that the gate was old], Reuters reported.',
      ['T1 Reuters'],
    ],
    ['In a statement emailed to Reuters, <Norland Hydro> {said} [the gate was old].', ['T0 Reuters']],
    ['<Reuters> {reported}, citing a harbour official, [that the gate was old].', ['T2 Reuters']],
    ['<Mara Lind, the mayor,> {said} [the gate was old].', []],
    ['<Mara Lind, the mayor,> {said} [the Guardian was wrong about the gate].', []],
    ['<Local media> {reported} [that the gate was old].', ['T5 Local media']],
    ['<Mara Lind, the mayor,> {promised} [an inquiry], but {2:told} the BBC [2:that it was too early].', []],
    ['<Divers> {say} [it leaked]; <2:one> {2:told} Le Monde [2:that she felt sick].', []],
    ['<The Dutch ministry> {confirmed} [it held], and <2:the newspaper Bild> {2:reported} [2:that it leaked].', []],
    ['<Mara Lind, the mayor,> {said} [it held], {2:telling} the BBC [2:that it was dry].', []],
  ])('%s', (marked, wanted) => {
    expect(chain(claimOf(marked).claim)).toEqual(wanted)
  })
})

describe('what carries to the next claim of the same speaker', () => {
  const tass = '<2:Mara Lind, the mayor,> {2:said} [2:it held], state-run news agency Tass reported. '
  test.each<[why: string, marked: string, chain: string[]]>([
    ['a limit carries over a sentence', `${tass}<Lind> {said} [it was old].`, ['T3 TASS, carried']],
    ['not to a new speaker', `${tass}<Ben Oduya, a diver,> {said} [it was old].`, []],
    ['not over three sentences', `${tass}It rained. It rained more. It stopped. <Lind> {said} [it was old].`, []],
    ['not into a new occasion', `${tass}<Lind> {said} in a press briefing [that it was old].`, []],
    [
      'a relay without a limit does not carry',
      '<2:Mara Lind, the mayor,> {2:said} in a press briefing [2:it held], Reuters reported. <Lind> {said} [it was old].',
      [],
    ],
  ])('%s', (_why, marked, wanted) => {
    expect(chain(claimOf(marked).claim)).toEqual(wanted)
  })

  test('one utterance keeps its occasion and its relay', () => {
    const { claim } = claimOf(
      '<2:Mara Lind, the mayor,> {2:said} in a press briefing [2:it held], Reuters reported. [“It is old and it leaks a bit,”] <she> {added}.',
    )
    expect(chain(claim)).toEqual(['T0 Reuters, carried'])
    expect(claim.channel).toMatchObject({ kind: 'public', carried: true })
    expect(claim.continues).toBe(0)
  })

  test('"the report" inherits the people whom the outlet’s report rests on', () => {
    const { claim } = claimOf(
      '<2:People familiar with the plan> {2:told} the Wall Street Journal [2:it was dropped]. {According to} <the report>, [it cost too much].',
    )
    expect(claim.who).toBe('W-ANON-A')
    expect(claim.speaker).toMatchObject({
      words: 'People familiar with the plan',
      inReport: 'the Wall Street Journal report',
    })
    expect(chain(claim)).toEqual(['T2 Wall Street Journal, carried'])
  })
})

describe('what a poll or study found people to say', () => {
  test.each<[text: string, who: string, relays: number]>([
    ['A third of renters say they sleep badly, a YouGov poll suggested last year.', 'W-DOC', 0],
    ['New investors said it made them bold, the study found.', 'W-DOC-U', 0],
    ['Mara Lind said it made her bold, the study found.', 'W-P', 1],
  ])('%s', (text, who, relays) => {
    const [claim] = analyse(articleFromText(text)).claims
    expect(claim).toMatchObject({ who })
    expect(claim!.relays).toHaveLength(relays)
  })
})

describe('the occasion', () => {
  test.each<[marked: string, kind: string, words: string | null]>([
    ['<Mara Lind> {said} at a news conference on Monday [that it held].', 'public', 'at a news conference'],
    ['<Mara Lind> {told} reporters [that it held].', 'public', 'told reporters'],
    ['<Mara Lind> {said} [on Twitter the gate was old].', 'public', 'on Twitter'],
    ['<Mara Lind> {said} [in a Facebook post the gate was old].', 'public', 'in a Facebook post'],
    ['[“Check it,”] <Mara Lind> {said} of advice on social media.', 'not-stated', null],
    ['Asked to comment on the ruling, <Mara Lind> {said} [it held].', 'not-stated', null],
    ['<Norland Hydro> was first to {report} [the loss].', 'not-stated', null],
    ['<The union, which had filed a brief,> {said} [it held].', 'not-stated', null],
    ['In a 140-page decision, <the court> {said} [it held].', 'not-stated', null],
    ['<Mara Lind> {said} [in May the gate was old].', 'not-stated', null],
    ['<Mara Lind> {told} the media [that it held].', 'public', 'told the media'],
    ['<Mara Lind> {told} Italian media [that it held].', 'not-stated', null],
    ['<Mara Lind> {said} in an interview with Le Monde [that it held].', 'not-stated', null],
    ['<Mara Lind> {said} in a television interview [that it held].', 'public', 'in a television interview'],
    ['<Mara Lind> {testified} [that it held].', 'public', 'testified'],
    ['<Mara Lind> {wrote} on Facebook [that it held].', 'public', 'on Facebook'],
    ['<Mara Lind> {said} in a statement [that it held].', 'public', 'in a statement'],
    ['During her meeting with Oduya, <Mara Lind> {said} [that it held].', 'closed', 'During her meeting'],
    ['<Mara Lind> {told} him [that it held].', 'closed', 'told him'],
    ['The barrister met jurors. <Mara Lind> {told} them [that it held].', 'not-stated', null],
    ['Lind met the workers. <Mara Lind> {told} them [that it held].', 'closed', 'told them'],
    ['<The judge, Mara Lind,> {told} him [that it held].', 'not-stated', null],
    ['<Mara Lind> {said} privately [that it held].', 'closed', 'privately'],
    ['<Mara Lind> {said} at a council meeting [that it held].', 'public', 'at a council meeting'],
    ['<Mara Lind> {told} this newspaper [that it held].', 'to-this-outlet', 'this newspaper'],
    ['<Mara Lind> {told} us [that it held].', 'to-this-outlet', 'us'],
    ['[“The gate is old,”] <Mara Lind, 81,> {told} me.', 'to-this-outlet', 'me'],
    ['<Mara Lind> {told} the Commons [that it held].', 'public', 'told the Commons'],
    ['<Mara Lind> {told} a weekly briefing [that it held].', 'public', 'told a weekly briefing'],
    ['<An officer posted in the valley> {said} [that it held].', 'not-stated', null],
    ['<A diver, who did not want her name published,> {said} [that it held].', 'not-stated', null],
    [
      '<The board> {dismissed} [the report as biased]; <2:Roth> {2:said} in a speech [2:that it held].',
      'not-stated',
      null,
    ],
    [
      'In a letter, <2:divers> {2:warned} [2:that it leaked], a claim <Mara Lind> {dismissed} [as nonsense].',
      'not-stated',
      null,
    ],
    ['<Mara Lind> {told} US officials [that it held].', 'not-stated', null],
    ['<Mara Lind> {said} [that it held during the meeting with Oduya].', 'not-stated', null],
    ['<Mara Lind> {said} [that it held].', 'not-stated', null],
  ])('%s', (marked, kind, words) => {
    const { claim, text } = claimOf(marked)
    expect(claim.channel.kind).toBe(kind)
    expect('words' in claim.channel ? wordsOf(text, claim.channel.words) : null).toBe(words)
  })

  test('told the Herald, on the Herald’s own site', () => {
    const page = { site: { name: 'Boston Herald', host: 'bostonherald.com' } }
    const { claim } = claimOf('<Mara Lind, the mayor,> {told} the Herald [that it held].', 1, page)
    expect(claim.channel.kind).toBe('to-this-outlet')
    expect(claim.relays).toEqual([])
  })
})

describe('whose words they are when somebody tells what was told', () => {
  test.each<[text: string, speaker: string, relays: number]>([
    ['Mara Lind, a diver, said she had told the board that the gate was old.', 'Mara Lind', 0],
    ['Tom Roth, the mayor, sat down. A diver said he had told Roth that the gate was old.', 'A diver', 0],
    ['Mara Lind, a diver, said Tom Roth, the mayor, had told her that the gate was old.', 'Tom Roth', 1],
    ['Mara Lind, a diver, said that the gate was old, according to a transcript.', 'Mara Lind', 0],
  ])('%s', (text, speaker, relays) => {
    const claim = analyse(articleFromText(text)).claims.at(-1)!
    const { known } = claim.speaker
    expect(known === 'identified' ? claim.speaker.name : known === 'unnamed' && claim.speaker.words).toBe(speaker)
    expect(claim.relays).toHaveLength(relays)
  })
})

describe('who the source of a sentence is, and not its claim', () => {
  test.each<[text: string, who: string]>([
    ['According to Refuge Now, two families in Leeds were left in the cold.', 'W-ORG'],
    ['According to Mara Lind, the mayor resigned.', 'W-P'],
    ['According to Mara Lind, the mayor, the gate held.', 'W-PR'],
    ['According to Mara Lind, a diver who saw it, the gate held.', 'W-PR'],
    ['Two regulators who spoke on condition of anonymity said the gate held.', 'W-ANON-A'],
    ['Five bankers and two prosecutors said the gate held.', 'W-ANON-A'],
    ['Prosecutors said the gate held.', 'W-GOV'],
  ])('%s', (text, who) => {
    expect(analyse(articleFromText(text)).claims[0]).toMatchObject({ who })
  })
})

test('told the agency that the dateline names as the writer', () => {
  const { claim } = claimOf(
    'HARROW (AP) — It rained. <Mara Lind, the mayor,> {told} The Associated Press [that it held].',
  )
  expect(claim.channel.kind).toBe('to-this-outlet')
  expect(claim.relays).toEqual([])
})

describe('what the words show', () => {
  type Evidence = keyof SourcedClaim['evidence']
  test.each<[marked: string, shown: Evidence[]]>([
    ['[“We saw the gate give way at noon,”] <Mara Lind> {said}.', ['fullQuote']],
    ['<Mara Lind> {called} it [“a very old and leaking gate”].', []],
    ['<Mara Lind> {said} [it could bring an “era in which gates could give way”].', []],
    ['<Mara Lind, who was in the shop,> {said} [it gave way].', ['access']],
    ['<An official briefed on the talks> {said} [it gave way].', ['access']],
    ['<People familiar with the talks> {said} [it gave way].', []],
    ['<Two officials> {said} [it gave way].', ['counted']],
    ['<Officials> {said} [it gave way].', []],
    ['<Mara Lind, 33, who lives in Harrow,> {said} [it gave way].', []],
    ['<A Channel 4 spokesman> {said} [it gave way].', []],
    ['<Mara Lind and Ben Oduya> {said} [it gave way].', ['counted']],
    ['<An official> {said} [it gave way]. The claim could not be independently verified.', ['unverified']],
    ['<An official> {said} [it gave way].\n\nRoth had seen an email reviewed by the Herald.', []],
    ['<An official>, who asked not to be named for fear of losing her job, {said} [it gave way].', ['reason']],
    ['<Mara Lind> reportedly {told} friends [it gave way].', ['hedgedAttribution']],
    ['<Hamas-run health officials> {said} [it gave way].', ['partyControlled']],
    [
      '<Two aides> {said} [it gave way]. A memo reviewed by the Guardian says the same.',
      ['counted', 'documentsReviewed'],
    ],
  ])('%s', (marked, shown) => {
    const { evidence } = claimOf(marked).claim
    expect(Object.keys(evidence).filter((key) => evidence[key as Evidence] !== null)).toEqual(shown)
  })

  test.each([
    ['for fear of losing her job', true],
    ['because she was not authorised to speak publicly', false],
    ['citing the sensitivity of the matter', false],
    ['because she feared retaliation', true],
  ])('a reason for anonymity: %s', (words, isSpecific) => {
    const { claim } = claimOf(`<An official> {said} on condition of anonymity ${words} [that it gave way].`)
    expect(claim.evidence.reason?.specific).toBe(isSpecific)
  })
})
