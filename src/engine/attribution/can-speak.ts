import { headOf, isDocument, isFact, isPicture } from './object-nouns.ts'
import type { Range, Reading } from './reading.ts'
import { isCapitalised } from './word-kinds.ts'

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Bodies whose names end like things: they speak. */
const bodies = set(
  'campaign campaigns administration commission organisation organization association delegation opposition coalition foundation institution corporation federation prosecution defence defense department government parliament community majority authority authorities university charity committee agency embassy ministry municipality faculty fraternity confederation mission legation station publication publications establishment settlement regiment management leadership ownership partnership membership business alliance audience intelligence conference presidency constituency consultancy insurance populace eyewitness eyewitnesses baroness city cities township townships utility utilities facility celebrity celebrities entity dealership dealerships tournament delegations commissions organisations organizations associations institutions corporations federations departments governments communities universities charities generation population congregation administrations oppositions coalitions foundations agencies embassies prosecutions witness witnesses nation nations television station stations',
)

/** Things that do what a verb of saying also means: "the case framed the debate", "his feud threatened to". */
const things = set(
  'case cases feud language context history scene past future idea issue issues question questions situation economy weather storm road night day week month year season game match clock sign picture way part place time world life lack thing things kind sort sense point fact facts example rise fall move step effort efforts attempt drama success truth reality culture climate timing tone pace size cost price value nature background backdrop legacy incident incidents event events trend trends announcement',
)

/** Whether the words can be a source: people, bodies and documents speak; "the amendment's language" and "his feud" do not. */
export function canSpeak(reading: Reading, phrase: Range): boolean {
  const { tokens } = reading
  const opens = tokens[phrase.first]!
  if (phrase.first === phrase.last && (opens.pos === 'PRON' || opens.pos === 'PROPN'))
    return !/^(?:whose|this|these|there|what)$/.test(opens.lower)
  if (opens.lower === 'whose') return false
  const head = headOf(reading, phrase)
  if (head === undefined) return true
  if (/^\d/.test(head)) return holdsName(reading, phrase) // "No 10", not "the 2000s"
  if (isDocument(reading, phrase) || isPicture(reading, phrase) || bodies.has(head)) return true
  return holdsName(reading, phrase) || !(things.has(head) || isFact(reading, phrase))
}

/** Who can show or reveal something: a document, a name, people who look into things. "The incidents reveal a pattern" is the writer's. */
export function canShow(reading: Reading, phrase: Range): boolean {
  if (isDocument(reading, phrase) || isPicture(reading, phrase) || holdsName(reading, phrase)) return true
  const opens = reading.tokens[phrase.first]!
  if (phrase.first === phrase.last && opens.pos === 'PRON') return /^(?:he|she|they|we|who|it)$/.test(opens.lower)
  const head = headOf(reading, phrase)
  return head !== undefined && lookers.has(head)
}

const lookers = set(
  'scientists researchers researcher scientist police officials official investigators investigator experts expert analysts analyst doctors doctor authors author team inspectors auditors auditor engineers economists prosecutors prosecutor lawyers historians astronomers surveyors committee commission ministry agency government company firm council university newspaper paper magazine source sources check checks probe',
)

/** "the Foreign Ministry", "France's", "Roth, the owner": a name is the head, before what hangs on it. */
function holdsName({ tokens }: Reading, { first, last }: Range): boolean {
  let end = first
  while (end < last && tokens[end + 1]!.pos !== 'ADP' && tokens[end + 1]!.text !== ',') end++
  if (tokens[end]!.pos === 'PART' && end > first) end--
  if (tokens[end]!.pos === 'ADV' && end > first && isCapitalised(tokens[end]!)) end-- // "Station Now"
  return tokens[end]!.pos === 'PROPN'
}
