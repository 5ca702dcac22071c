import { words } from './word-set.ts'

/** Titles that stand before a name and tell who "he" or "she" can be; in lower case, without full stop. */
export const mensTitles = words(
  'mr monsieur herr señor signor don sir lord king prince duke emir sultan sheikh shaikh imam father pope rabbi ayatollah baron count',
)
export const womensTitles = words(
  'mrs ms miss madame frau señora signora dame lady queen princess duchess baroness countess sister',
)

/** Ranks that are written in capitals only: "DI Haigh", "PC Ward". */
export const capitalRanks = words('DI DCI DS DC PC DSI DCS ACC WPC CEO CFO COO CTO MP MEP MSP QC KC VP AG')

/** Titles that stand before a name, say that it is a person, and are no role by themselves. */
export const plainTitles = words(
  `mr mrs ms miss mx dr sir dame lord lady hon madam messrs monsieur madame maître herr frau señor señora signor signora don
  doña shri haji`,
)

/** Short titles that are a role as well. */
export const rankTitles = words(
  `prof professor gen lt col maj capt cpl sgt pvt adm cmdr brig gov sen rep rev pres supt det insp judge justice
  cllr councilman councilwoman pope king queen prince princess sheikh imam rabbi ayatollah cardinal archbishop bishop
  father sister emir sultan baroness baron ret sheikh mullah maulana rav`,
)

/**
 * Families of roles that a later description may change among: someone introduced as "top diplomat" can be "the
 * councilor" further down. The first column is the family.
 */
const families = `
diplomat: diplomat ambassador envoy councilor councillor minister secretary emissary negotiator consul attaché
minister: minister secretary premier chancellor undersecretary councilor councillor treasurer
leader: president premier leader chief head chancellor king queen emir ruler strongman dictator monarch prime-minister sultan pope
lawmaker: senator congressman congresswoman congressperson lawmaker legislator representative mp mep deputy delegate peer politician assemblyman assemblywoman backbencher parliamentarian senators congressmember
candidate: candidate nominee contender hopeful politician challenger frontrunner front-runner incumbent rival
democrat: democrat
republican: republican
mayor: mayor
governor: governor
spokesperson: spokesperson spokesman spokeswoman spokesmodel mouthpiece
executive: ceo cfo coo cto executive boss chairman chairwoman chairperson chair founder co-founder cofounder president director manager tycoon billionaire entrepreneur businessman businesswoman owner chief magnate industrialist
director: director head chief leader chair chairman chairwoman superintendent commissioner administrator
general: general commander colonel lieutenant major captain admiral marshal brigadier chief officer sergeant corporal soldier marine airman
officer: officer sheriff constable detective inspector superintendent commissioner deputy chief sergeant policeman policewoman trooper marshal
lawyer: lawyer attorney counsel solicitor barrister prosecutor advocate litigator
judge: judge justice magistrate
planner: planner surveyor developer architect
scientist: scientist researcher professor academic scholar expert biologist chemist physicist epidemiologist virologist climatologist geologist ecologist astronomer psychologist sociologist anthropologist historian author lecturer economist geneticist meteorologist oceanographer engineer analyst zoologist botanist archaeologist neuroscientist statistician philosopher theorist criminologist paleontologist palaeontologist seismologist volcanologist hydrologist immunologist microbiologist
doctor: doctor physician surgeon pathologist anaesthetist radiologist dermatologist gynaecologist paediatrician pediatrician psychiatrist gp cardiologist oncologist nurse medic paramedic midwife dentist epidemiologist veterinarian vet neurologist
economist: economist analyst strategist expert trader investor banker forecaster
writer: writer author novelist journalist reporter editor columnist blogger correspondent publisher poet playwright critic commentator broadcaster presenter host anchor pundit cartoonist essayist biographer
artist: artist singer musician actor actress painter performer star director filmmaker composer comedian comic dancer guitarist drummer rapper producer photographer sculptor designer architect choreographer pianist conductor screenwriter model illustrator
athlete: athlete player striker forward goalkeeper midfielder defender winger captain quarterback pitcher batsman bowler runner swimmer cyclist driver boxer golfer champion skipper coach manager trainer star rider jockey skater skier gymnast wrestler sprinter footballer cricketer
coach: coach manager trainer boss
activist: activist campaigner organiser organizer advocate protester dissident leader volunteer demonstrator marcher
resident: resident villager neighbour neighbor local homeowner tenant shopkeeper farmer worker commuter passenger teacher driver fisherman pensioner retiree student parent mother father grandmother grandfather woman man boy girl teenager
worker: builder carpenter plumber mechanic baker butcher potter barber trucker janitor welder joiner worker employee staffer teacher nurse driver miner engineer technician machinist electrician firefighter pilot cleaner cook chef waiter waitress clerk librarian
student: student pupil undergraduate graduate postgraduate freshman sophomore
victim: victim survivor witness bystander patient refugee migrant hostage detainee prisoner inmate casualty
suspect: suspect defendant accused gunman attacker shooter killer assailant convict whistleblower fugitive hacker
official: official aide adviser advisor staffer assistant deputy commissioner administrator bureaucrat envoy coordinator inspector ombudsman regulator registrar clerk controller comptroller auditor cabinet
farmer: farmer grower rancher fisherman
relative: mother father wife husband son daughter brother sister widow widower uncle aunt cousin nephew niece partner fiancée fiance fiancé fiancee parent grandmother grandfather grandson granddaughter stepfather stepmother friend colleague neighbour neighbor classmate boyfriend girlfriend relative
priest: priest pastor bishop archbishop cardinal pope imam rabbi cleric vicar minister preacher reverend chaplain monk nun ayatollah deacon
principal: principal headteacher head headmaster headmistress superintendent chancellor provost dean rector president
commissioner: commissioner
chief: chief
councillor: councillor councilor councilman councilwoman councilmember alderman
secretary: secretary treasurer chair
master: master harbourmaster harbormaster headmaster
owner: owner landlord operator proprietor
veteran: veteran
guard: guard warden ranger lifeguard
member: member
strategist: strategist consultant pollster adviser advisor operative
treasurer: treasurer
monarch: monarch king queen prince princess duke duchess royal
representative: representative
vice-president: vice-president veep
representative: representative delegate member
speaker: speaker
leader: leader co-leader chief president whip
`

const rolesOf = (): Map<string, Set<string>> => {
  const found = new Map<string, Set<string>>()
  for (const line of families.trim().split('\n')) {
    const [family, members] = line.split(': ') as [string, string]
    for (const role of members.split(' ')) found.set(role, (found.get(role) ?? new Set()).add(family))
  }
  return found
}

/** Role nouns in lower case, with the families that each belongs to. */
export const roleFamilies: ReadonlyMap<string, ReadonlySet<string>> = rolesOf()

/** Roles that tell who "he" or "she" can be. */
export const mensRoles = words(
  `spokesman chairman congressman councilman businessman policeman fisherman king prince duke father husband son brother
  uncle nephew grandfather grandson stepfather widower boyfriend man boy actor gentleman salesman fireman anchorman headmaster
  alderman assemblyman statesman waiter monk priest imam pope batsman cameraman ombudsman countryman`,
)
export const womensRoles = words(
  `spokeswoman chairwoman congresswoman councilwoman businesswoman policewoman queen princess duchess mother wife daughter
  sister aunt niece grandmother granddaughter stepmother widow girlfriend woman girl actress saleswoman anchorwoman
  headmistress assemblywoman stateswoman waitress nun midwife baroness comedienne heroine`,
)
