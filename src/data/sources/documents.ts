import { words } from './word-set.ts'

/** Heads of documents, data and recordings that can be the source of a claim. */
export const documentNouns = words(
  `request autobiography biography thesis dissertation pamphlet report reports release communiqué communique readout transcript transcripts filing filings affidavit affidavits complaint
  complaints lawsuit lawsuits suit indictment indictments ruling rulings judgment judgement judgments order orders subpoena subpoenas warrant
  warrants motion motions memo memos memorandum letter letters email emails e-mail e-mails message messages text texts note notes diary diaries cable
  cables dossier document documents record records contract contracts invoice receipt receipts study paper papers preprint survey
  poll census data figures statistics stats index database databases spreadsheet audit audits budget bill law laws directive regulation
  regulations treaty resolution minutes agenda schedule manifesto book memoir memoirs podcast documentary video videos footage recording
  recordings audio photo photos photograph photographs image images imagery map maps post posts tweet tweets blog website listing
  prospectus statement statements autopsy obituary patent analysis review assessment bulletin forecast estimate projection projections
  draft plan proposal agreement constitution act code policy guidance guidelines advisory alert notice article story findings results result
  file files archive archives log logs testimony deposition transcript application petition disclosure disclosures factsheet fact-sheet
  brief briefs model models modelling simulation research literature sign label placard banner leaflet inscription
  handbook manual textbook encyclopedia programme white-paper white paper editorial column op-ed review exposé scoop piece coverage
  telegram caption summary table chart graph questionnaire verdict decision decree declaration charter edition
  presentation slides announcement newsletter certificate tests test scan scans readings measurements sample samples polling accounts ledger ledgers sheet spreadsheets ad ads advert adverts advertisement advertisements
  commercial clip clips screenshot screenshots testament inventory catalogue catalog brochure flyer leaflets circular notification
  count counts tally tallies breakdown dictionary encyclopaedia bible koran quran torah constitution almanac gazette writ injunction pleadings submission submissions dataset datasets indices analyses estimates assessments evaluation
  appraisal inspection ranking rankings barometer tracker dashboard calculator gauge tool communication communications correspondence papers studies surveys memoirs
  page pages webpages footnote footnotes rule average averages timeline playbook sheets factsheets kit chargesheet chargesheets charge-sheet fir firs lease leases deed deeds plaque plaques register rules terms convention accord accords protocol pact ordinance bylaw bylaws statute statutes
  clause clauses polls profile profiles bio returns livestream webpage transcripts tape tapes voicemail voicemails invoices receipts payslips`,
)

/** Documents that are a record of many observations: unidentified without their maker, yet no rumour. */
export const newsPieces = words('article story exposé scoop piece coverage editorial column dispatch')

/** Kinds of document named by the body that keeps them: "court filings", "police report", "census data". */
export const issuerWords = words(
  `court charging police census prison charge balance hospital medical autopsy coroner grand-jury government company city county state federal parliamentary
  congressional senate tax election voting property bank school health weather flight tracking ship campaign-finance land planning company-house registry
  labour labor employment inspection regulatory securities justice inspector military ministry agency university committee parole customs immigration coastguard navy army pentagon cabinet council council-tax treasury inquest inquiry corporate business`,
)

/** Documents of which there is one: no issuer or date need be told. */
export const onlyOnes = words('constitution census hansard bible koran quran torah talmud')

/** Documents that speak for whoever issued them. */
export const issuedStatements = words('statement statements communiqué communique readout release announcement')

/** Documents and recordings that keep somebody's words as they were said, and are open to all. */
export const verbatimRecords = words(
  `transcript transcripts recording recordings audio tape video footage clip livestream webcast broadcast readout communiqué communique
  statement statements release post posts tweet tweets minutes hansard`,
)
