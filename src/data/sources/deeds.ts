/**
 * What somebody can be called by what the article says they did, had done to them, or made: "Rosa Lund sued Carl Beck. The
 * plaintiff said". Written here; a row is the form of the verb, then what the one who does it is called.
 */
type Called = ReadonlyMap<string, ReadonlySet<string>>

const rowsOf = (table: string): Called =>
  new Map(
    table
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [forms, called] = line.split(': ') as [string, string]
        return forms.split(' ').map((form): [string, ReadonlySet<string>] => [form, new Set(called.split(' '))])
      }),
  )

/** "Rosa Lund sued": who does it. */
export const doers: Called = rowsOf(`
commands commanded: commander officer
founded started launched established created co-founded cofounded: founder co-founder creator entrepreneur owner
designed design: designer architect
directed directs direct: director filmmaker film-maker
wrote writes write penned co-wrote authored: author writer novelist
composed: composer musician
produced: producer
edited edits: editor
invented: inventor
curated curates: curator
sponsored introduced drafted: sponsor lawmaker legislator
sued sues sue suing filed: plaintiff claimant complainant
appealed: appellant applicant
pleaded pled: defendant accused suspect
sentenced jailed fined acquitted ruled presided: judge magistrate justice
prosecuted prosecutes: prosecutor lawyer
defended defends: lawyer attorney barrister solicitor
arrested handcuffed: officer policeman policewoman constable detective
shot stabbed attacked killed murdered: attacker shooter killer gunman
treats treated operated: doctor surgeon physician medic
flies flew fly: pilot
drives drove drive driving: driver motorist
survived: survivor
witnessed saw: witness eyewitness
running run stood stand standing campaigning: candidate hopeful contender
won beat defeated: winner champion victor
teaches taught: teacher lecturer tutor
studies studied researches: researcher scientist academic
bought owns acquired: owner buyer
farms: farmer
manages managed: manager boss
coached coaches: coach boss
captained captains: captain skipper
translated: translator
lives lived: resident neighbour neighbor local
drew painted: artist painter
sang sings: singer
plays played play playing: player actor actress musician
stars starred star starring: star actor actress
faces faced face facing: defendant accused
carried performed: pathologist surgeon
filmed: cameraman photographer witness
photographed: photographer
reported: reporter journalist
served fought: veteran soldier serviceman
fled: refugee
lost: loser widow widower
`)

/** "was sued", "convicted Carl Beck": whom it is done to. */
export const sufferers: Called = rowsOf(`
sued: defendant respondent
charged indicted accused arraigned prosecuted tried remanded: defendant accused suspect
arrested detained held handcuffed questioned: suspect detainee
convicted sentenced jailed imprisoned: defendant prisoner convict inmate
acquitted cleared: defendant accused
shot stabbed attacked robbed beaten assaulted injured hurt wounded abused kidnapped abducted raped defrauded scammed struck: victim survivor
killed murdered: victim
rescued freed: survivor
elected re-elected: winner
nominated: nominee candidate
crowned: champion winner
signed: player signing
treated: patient
evicted: tenant
sacked fired dismissed: employee worker
deported: migrant deportee
`)

/** "represented by Ana Roth": who is named after "by". */
export const agents: Called = rowsOf(`
represented defended advised: lawyer attorney solicitor barrister agent counsel
prosecuted: prosecutor lawyer
coached trained: coach trainer boss
managed: manager boss
founded started created established: founder creator co-founder
owned bought acquired: owner buyer
headed run chaired: leader head boss chief director chair chairman chairwoman
led: leader head boss chief director chair chairman chairwoman conductor captain skipper
conducted: conductor
designed: designer architect
directed: director filmmaker film-maker
written penned authored: author writer
composed: composer
edited: editor
drafted sponsored introduced proposed: sponsor lawmaker author
treated examined: doctor surgeon physician
taught: teacher tutor
filmed: cameraman photographer
driven: driver
flown piloted: pilot
sentenced: judge
arrested: officer
shot killed attacked: attacker shooter killer gunman
film movie documentary: director filmmaker film-maker
novel book memoir biography thriller: author writer novelist
poem: poet
song album single: singer musician
painting portrait mural: artist painter
play: playwright writer
opera symphony: composer
photograph photo: photographer
reporting: journalist reporter correspondent
research findings study: researcher scientist academic
album tour concert: singer musician
paintings sculptures: artist
patients: doctor nurse surgeon
pupils: teacher
column article story: journalist reporter columnist writer
`)

/** "the trial of Carl Beck": what somebody is called by what is told of them after "of", or before with "’s". */
export const ofSomebody: Called = rowsOf(`
trial retrial prosecution arraignment sentencing indictment: defendant accused suspect
arrest detention extradition: suspect detainee
conviction imprisonment jailing: defendant prisoner convict
acquittal: defendant accused
murder killing death stabbing shooting assault rape kidnapping abduction: victim
rescue: survivor
election victory: winner
nomination candidacy: nominee candidate
lawsuit complaint: plaintiff complainant
testimony: witness
appeal: appellant
`)
