import type { Range, Reading } from './reading.ts'

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Nouns of documents, data and recordings; rubric 4.5. */
const documents = set(
  'report reports statement statements communique communiqué readout transcript transcripts filing filings affidavit complaint lawsuit indictment ruling judgment judgement order subpoena warrant motion testimony memo memos letter letters email emails e-mail e-mails message messages text texts note notes diary diaries cable cables dossier leak document documents record records contract invoice receipt receipts study studies paper papers preprint survey surveys poll polls polling census data figures statistics index database spreadsheet audit audits budget bill law directive regulation treaty resolution minutes agenda manifesto book memoir podcast documentary recording recordings audio post posts tweet tweets blog website prospectus accounts obituary autopsy inquiry review investigation analysis research tests test assessment evidence estimates estimate results numbers findings trial trials experiment model models file files papers calculations returns projections forecasts reviews inspection inspections logs log certificate ledger probe watchdog',
)

/** What is seen in them counts where something happens: "footage shows two explosions", not "the map shows the harbour". */
const pictures = set(
  'video videos footage photo photos photograph photographs picture pictures image images imagery map maps screenshot screenshots',
)

/** Nouns of what is said to happen or to be the case, beside those in -tion, -ment and the like. */
const facts = set(
  'promise promises pledge pledges vow threat offer offers apology apologies answers justice release removal spending sharing funding handling bombing bombings shooting shootings killing killings hiring testing flooding warming warning warnings finding findings opening closing ruling wages wage pay working news speech speeches verdict sentence bill bills law laws proposal proposals policy policies idea ideas position positions stance campaign rule rules regulation regulations approach view views record motive motives right rights amendment strategy measure remarks remark words comment criticism figures notion theory argument arguments claim suggestion suggestions conclusion conclusions assertion ruling plan plans deal deals decision decisions support bid bids candidacy cut cuts rise rises fall falls drop increase increases decrease growth slowdown recession downturn recovery return departure exit move moves strike strikes review inquiry probe ban bans tariffs measures reform reforms layoffs loss losses job jobs ceasefire truce truth arrest arrests death deaths finding findings result results charge charges closure closures delay delays risk risks threat threats attack attacks crash default failure failures success mistake mistakes error errors flaw flaws problem problems crisis shortage shortages rout defeat win victory turnout surge spike backlash split rift war unrest famine flood floods storm storms drought damage harm danger dangers gain gains profit profits sales revenue revenues deficit surplus inflation change changes shift shake-up overhaul reshuffle merger takeover sale purchase talks visit trip meeting summit launch end start resignation retirement need lack role link links involvement responsibility concern concerns doubt doubts difference differences difficulty difficulties trend trends pattern effect effects impact impacts benefit benefits cost costs rate rates price prices tax taxes fraud foul-play foul-play sabotage arson murder abuse bribery corruption cover-up wrongdoing misconduct regret outcome outcomes existence identity authenticity figure figures report reports claim claims allegation allegations rumour rumours rumor rumors story account accounts version history record example case cases fact evidence data study studies poll polls survey surveys law precedent research progress decline drop shortage comments statement date dates use number numbers importance value name names percent point points million billion rebound rally freeze hike hikes quarter year calm help restraint patience unity peace witnesses donations aid aid funds volunteers blood understanding reconciliation vengeance revenge funding money compensation relief safety protection opposition interest confusion chaos violence outbreak outbreaks case spread shortfall squeeze pressure pain trouble disruption disruptions bloodshed casualties fatalities find finds guilt innocence sighting sightings breach breaches leak leaks theft loss candidacy partnership contract agreement accord pact treaty budget package scheme programme program project shutdown lockdown curfew election elections referendum vote ruling verdict appeal pregnancy engagement',
)
const factSuffix = /(?:tion|sion|ment|ness|ity|ance|ence|ancy|ency|ism|ship|tions|sions|ments|ities|ances)$/

/** Whether the noun phrase is about something that happens or is so: "a cut in March", not "the hole in the roof". */
export function isFact(reading: Reading, phrase: Range): boolean {
  const head = headOf(reading, phrase)
  return head !== undefined && (facts.has(head) || factSuffix.test(head))
}

/** Whether the noun phrase is a document, data or a recording. */
export function isDocument(reading: Reading, phrase: Range): boolean {
  const head = headOf(reading, phrase)
  return head !== undefined && documents.has(head)
}

/** Whether the noun phrase is a picture, a film or a map. */
export function isPicture(reading: Reading, phrase: Range): boolean {
  const head = headOf(reading, phrase)
  return head !== undefined && pictures.has(head)
}

/** The last word of the noun phrase before what hangs on it: "figures" of "figures from the bank". */
export function headOf({ tokens }: Reading, { first, last }: Range): string | undefined {
  let head: string | undefined
  for (let i = first; i <= last; i++) {
    const { pos, lower, text } = tokens[i]!
    if (
      pos === 'NOUN' ||
      pos === 'PROPN' ||
      (head === undefined && (pos === 'NUM' || (pos === 'VERB' && /ings?$/.test(lower))))
    )
      head = lower
    else if (
      head !== undefined &&
      (pos === 'ADP' || pos === 'VERB' || pos === 'SCONJ' || text === ',' || lower === 'who' || lower === 'that')
    )
      break
  }
  return head
}
