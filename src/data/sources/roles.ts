import { words } from './word-set.ts'

/** Titles that stand before a name and tell who "he" or "she" can be; in lower case, without full stop. */
export const mensTitles = words(
  'mr monsieur herr señor signor don sir lord king prince duke emir sultan sheikh shaikh imam father pope rabbi ayatollah baron count',
)
export const womensTitles = words(
  'mrs ms miss madame frau señora signora dame lady queen princess duchess baroness countess sister',
)

/** Ranks that are written in capitals only: "DI Haigh", "PC Ward". */
export const capitalRanks = words(
  `DI DCI DS DC PC DSI DCS ACC WPC SGT CEO CFO COO CTO CIO CMO MP MEP MSP MLA TD MK MPP MNA MHA QC KC VP AG DA GP PM
  MEC SP DSP ASP DIG IG IGP DGP ADGP ACP DCP SHO DCM CJI CM IAS IPS RN MD`,
)

/** Titles that stand before a name, say that it is a person, and are no role by themselves. */
export const plainTitles = words(
  `mr mrs ms miss mx dr sir dame lady hon madam messrs monsieur madame maître herr frau señor señora signor signora don
  doña shri haji datuk dato datin seri mme mlle tengku puan encik`,
)

/** Short titles that are a role as well. */
export const rankTitles = words(
  `prof professor gen lt fr col maj capt cpt cpl sgt sens reps gens govs pvt pfc spc adm cmdr cdr comdr brig ens pte amb atty msgr ald ofc chmn secy
  treas engr gov sen rep rev pres supt det insp judge justice
  cllr justices councilman councilwoman pope king queen prince princess sheikh imam rabbi ayatollah cardinal archbishop bishop
  father sister emir sultan baroness baron viscount earl countess marquess lord ret sheikh mullah maulana rav`,
)

/** Roles that a company can have as well: "the dam’s owner, Norland Hydro", "commodities trader Nestrade". */
export const companyRoles = words(
  `owner operator landlord proprietor partner rival developer champion agent member leader planner trader maker producer retailer
  broker builder supplier insurer lender manufacturer giant carrier publisher brewer miner distributor employer contractor buyer
  seller provider grocer jeweller jeweler star pioneer specialist investor shareholder host`,
)

/** Of these and the like, what nothing but a company's business or a person's trade is called. */
export const companyTrades = words(
  'investor owner operator landlord trader producer broker builder contractor buyer seller provider shareholder employer grocer jeweller jeweler major',
)

/** Words before a role with which it is no name: "Additional Commissioner". */
export const roleModifiers = words(
  `additional assistant deputy vice acting chief prime foreign home attorney senior former first lord crown managing executive
  interim junior principal special federal state national general lead head sole defence defense finance interior health`,
)

/** Roles that are surnames as well: "Monk said" is a person where a Monk was named. */
export const surnameRoles = words(
  `baker cook potter butcher barber porter marshal king prince pope bishop dean duke major mason gardener page monk judge butler driver
  farmer fisher hunter miller painter parson ranger rider singer steward tailor turner walker weaver archer bowler chandler clerk
  constable cooper knight nurse piper priest shepherd squire warden friend guest star hero fielder batter skipper keeper abbot
  merchant draper plumber`,
)

/** What anybody can be called whatever their trade: no role, and "the woman" may be the surgeon named just before. */
export const anybody = words(
  'man woman boy girl person individual people men women user users child children guy lady gentleman youngster teenager teen',
)

/** What anybody in public life can be called, whatever the office: "the star", "the incumbent", "the Republican". */
export const anybodyKnown = words(
  `star candidate nominee frontrunner front-runner incumbent hopeful boss veteran politician lawmaker legislator celebrity
  republican democrat conservative liberal centrist socialist independent populist leftist rightist millionaire billionaire author
  pensioner pundit mum dad mom winner newcomer icon legend contender challenger defendant accused suspect`,
)

/**
 * Families of roles that somebody has at the scene without having been introduced: "Bell pleaded guilty. The judge said" is
 * not Bell. The words of other families mostly name again whoever was just named: "Reid scored twice. The striker said".
 */
export const presentUnnamed = words(
  `diplomat minister leader mayor governor spokesperson general officer lawyer judge doctor coach relative priest principal
  commissioner chief councillor secretary guard official victim owner director`,
)

/** The same of single words, whose families are mixed. */
export const presentUnnamedRoles = words(
  `driver pilot captain skipper referee umpire linesman conductor interpreter translator witness neighbour neighbor passenger
  reporter journalist correspondent editor host presenter photographer cameraman teacher employer landlord tenant caller
  bystander motorist cyclist attacker gunman shooter killer complainant investigator negotiator pathologist undertaker`,
)

/** Of these, the ones who are in a scene beside whoever does something in it: never another word for the one named. */
export const besideNamed = words(
  `judge magistrate coroner lawyer attorney solicitor barrister prosecutor counsel officer policeman policewoman constable detective
  inspector sergeant sheriff minister president premier chancellor mayor governor senator ambassador referee umpire linesman
  coach manager doctor nurse physician paramedic midwife priest bishop vicar guard official commissioner councillor secretary
  principal chief leader victim witness driver gunman attacker shooter killer complainant interpreter translator caller
  neighbour neighbor passenger bystander landlord employer reporter journalist correspondent`,
)

/** What whoever runs something can be called, by what it is. */
export const heads = words(
  'head boss director chair chairman chairwoman chairperson manager executive administrator supremo consultant leader',
)

/** The same, of offices that are known without a name: only where the description says of what ("the bank’s governor"). */
export const offices = words(
  'president governor chief commissioner ceo chief-executive principal headteacher superintendent minister secretary',
)

/** Two people as one. */
export const pairs = words(
  'couple pair duo two both brothers sisters siblings twins parents men women newlyweds spouses teenagers boys girls friends',
)

/** Short titles with the role that they stand for: "Sen. Okafor" is "the senator" further down. */
export const fullTitles: Readonly<Record<string, string>> = {
  sen: 'senator',
  sens: 'senators',
  govs: 'governors',
  amb: 'ambassador',
  atty: 'attorney',
  ald: 'alderman',
  ofc: 'officer',
  cdr: 'commander',
  comdr: 'commander',
  pfc: 'private',
  pte: 'private',
  spc: 'specialist',
  chmn: 'chairman',
  treas: 'treasurer',
  engr: 'engineer',
  msgr: 'monsignor',
  reps: 'representatives',
  gens: 'generals',
  gov: 'governor',
  rep: 'representative congressman congresswoman',
  pres: 'president',
  prof: 'professor',
  dr: 'doctor',
  gen: 'general',
  col: 'colonel',
  lt: 'lieutenant',
  maj: 'major',
  capt: 'captain',
  cpt: 'captain',
  cpl: 'corporal',
  sgt: 'sergeant',
  adm: 'admiral',
  cmdr: 'commander',
  brig: 'brigadier',
  pvt: 'private',
  det: 'detective',
  insp: 'inspector',
  supt: 'superintendent',
  rev: 'reverend',
  cllr: 'councillor',
  di: 'detective',
  dci: 'detective',
  ds: 'detective',
  dc: 'detective',
  pc: 'officer',
  acc: 'officer',
  mp: 'lawmaker',
  mep: 'lawmaker',
  msp: 'lawmaker',
  mla: 'lawmaker',
  td: 'lawmaker',
  ceo: 'executive',
  ag: 'attorney',
  da: 'prosecutor',
  pm: 'prime-minister',
  qc: 'barrister',
  kc: 'barrister',
  gp: 'doctor',
  fr: 'priest',
  congressmember: 'lawmaker',
}

/** What someone does right after the name, with the role that it makes, or none: "Ana Lind, 41, sells flowers". */
export const trades: Readonly<Record<string, string>> = {
  chairs: 'chair',
  heads: 'head',
  leads: 'leader',
  runs: '',
  owns: 'owner',
  edits: 'editor',
  represents: '',
  teaches: 'teacher',
  coaches: 'coach',
  directs: 'director',
  manages: 'manager',
  farms: 'farmer',
  drives: 'driver',
  hosts: 'host',
  presides: 'president',
  captains: 'captain',
  oversees: '',
  sells: '',
  keeps: '',
  studies: '',
  trains: '',
  breeds: '',
  grows: '',
  builds: 'builder',
  paints: 'painter',
  repairs: '',
  fishes: '',
  sings: 'singer',
  sits: '',
  writes: 'writer',
  designs: 'designer',
  volunteers: 'volunteer',
  cleans: 'cleaner',
  lives: '',
}

/** What somebody "has" done for long, with the role that it makes: "Aldo Neri has led Italy since 2018". */
export const doneTrades: Readonly<Record<string, string>> = {
  led: 'leader',
  headed: 'head',
  chaired: 'chair',
  owned: 'owner',
  managed: 'manager',
  coached: 'coach',
  edited: 'editor',
  governed: 'governor',
  captained: 'captain',
  represented: '',
  defended: '',
}

/**
 * Families of roles that a later description may change among: someone introduced as "top diplomat" can be "the
 * councilor" further down. The first column is the family.
 */
const families = `
diplomat: diplomat ambassador envoy councilor councillor minister secretary emissary negotiator consul attaché high-commissioner statesman stateswoman nuncio
minister: politician minister secretary premier chancellor undersecretary councilor councillor treasurer prime-minister taoiseach first-minister home-secretary foreign-secretary justice-minister
leader: tánaiste tanaiste politician president premier leader chief head chancellor king queen emir ruler strongman dictator monarch prime-minister sultan pope taoiseach sheikh chieftain autocrat sovereign tsar chairman chairwoman caliph president-elect warlord head-of-state
lawmaker: democrat republican senator congressman congresswoman congressperson lawmaker legislator representative mp mep deputy delegate peer politician assemblyman assemblywoman backbencher parliamentarian senators congressmember member msp senator-elect councillor whip frontbencher congressman-elect baroness assembly-member
candidate: democrat republican candidate nominee contender hopeful politician challenger frontrunner front-runner incumbent rival aspirant presidential-candidate
democrat: democrat
republican: republican
mayor: politician mayor mayor-elect
governor: politician governor governor-elect governor-general lieutenant-governor
spokesperson: spokesperson spokesman spokeswoman spokesmodel mouthpiece spox spokespeople
executive: ceo cfo coo cto executive boss chairman chairwoman chairperson chair founder co-founder cofounder president director manager tycoon billionaire entrepreneur businessman businesswoman owner chief magnate industrialist vice-president vp chief-executive managing-director restaurateur publisher hotelier oligarch mogul financier shareholder investor venture-capitalist oilman banker
director: director head chief leader chair chairman chairwoman superintendent commissioner administrator supervisor superintendent-general dean curator co-director convener convenor secretary-general director-general president coordinator co-ordinator vice-chancellor
general: general commander colonel lieutenant major captain admiral marshal brigadier chief officer sergeant corporal soldier marine airman lieutenant-general major-general air-marshal brigadier-general commander-in-chief commandant sailor seaman trooper gunner sniper pilot veteran militiaman serviceman servicewoman
officer: officer sheriff constable detective inspector superintendent commissioner deputy chief sergeant policeman policewoman trooper marshal pc patrolman detective-inspector chief-constable ranger warden captain lieutenant bailiff jailer gaoler commander agent bodyguard
lawyer: lawyer attorney counsel solicitor barrister prosecutor advocate litigator qc jurist magistrate public-defender attorney-general solicitor-general counsellor paralegal notary defender co-counsel
judge: judge justice magistrate coroner sheriff arbitrator chief-justice
planner: planner surveyor developer architect
scientist: scientist researcher professor academic scholar expert biologist chemist physicist epidemiologist virologist climatologist geologist ecologist astronomer psychologist sociologist anthropologist historian author lecturer economist geneticist meteorologist oceanographer engineer analyst zoologist botanist archaeologist neuroscientist statistician philosopher theorist criminologist paleontologist palaeontologist seismologist volcanologist hydrologist immunologist microbiologist co-author investigator pharmacologist toxicologist entomologist ornithologist glaciologist neurologist geographer demographer linguist mathematician biochemist biophysicist astrophysicist physiologist bacteriologist mycologist primatologist conservationist nutritionist dietitian dietician agronomist metallurgist roboticist technologist ethicist bioethicist egyptologist palaeoclimatologist palaeobotanist limnologist marine-biologist lexicographer theologian postdoc fellow political-scientist data-scientist pollster actuary programmer developer cryptographer
doctor: doctor physician surgeon pathologist anaesthetist radiologist dermatologist gynaecologist paediatrician pediatrician psychiatrist gp cardiologist oncologist nurse medic paramedic midwife dentist epidemiologist veterinarian vet neurologist clinician obstetrician anesthesiologist anesthetist pharmacist therapist psychotherapist physiotherapist physio chiropractor optometrist radiographer orthopaedist urologist haematologist hematologist nephrologist endocrinologist geriatrician intensivist consultant registrar matron orderly carer caregiver orthodontist surgeon-general optician
economist: economist analyst strategist expert trader investor banker forecaster broker stockbroker fund-manager financier accountant adviser advisor actuary
writer: writer author novelist journalist reporter editor columnist blogger correspondent publisher poet playwright critic commentator broadcaster presenter host anchor pundit cartoonist essayist biographer co-author memoirist diarist satirist lyricist screenwriter dramatist translator historian podcaster youtuber influencer streamer vlogger newsreader newscaster anchorman anchorwoman anchorperson co-host co-anchor co-presenter sportscaster reviewer freelancer editor-in-chief stringer photojournalist
artist: artist singer musician actor actress painter performer star director filmmaker composer comedian comic dancer guitarist drummer rapper producer photographer sculptor designer architect choreographer pianist conductor screenwriter model illustrator showrunner soprano tenor baritone mezzo contralto bassist cellist violinist saxophonist trumpeter flautist organist harpist frontman frontwoman vocalist songwriter singer-songwriter entertainer presenter film-maker cinematographer playwright stuntman stuntwoman puppeteer magician ballerina stylist muralist ceramicist potter cartoonist animator costar co-star impresario
athlete: athlete player substitute striker forward goalkeeper midfielder defender winger captain quarterback pitcher batsman bowler runner swimmer cyclist driver boxer golfer champion skipper coach manager trainer star rider jockey skater skier gymnast wrestler sprinter footballer cricketer prop hooker flanker fly-half scrum-half fullback full-back lineman linebacker cornerback shortstop outfielder infielder catcher reliever centre-back left-back right-back fielder batter spinner seamer opener all-rounder allrounder wicketkeeper paceman goaltender netminder defenseman goalie rebounder point-guard guard playmaker hurdler marathoner triathlete decathlete heptathlete rower sailor canoeist fencer judoka archer shooter weightlifter surfer snowboarder skateboarder climber mountaineer alpinist equestrian racer biker cagefighter fighter heavyweight middleweight lightweight sumo tennis-player teammate team-mate vice-captain referee umpire linesman teenager debutant medallist medalist olympian paralympian wide-receiver running-back
coach: coach manager trainer boss selector scout physio caretaker caretaker-manager gaffer
activist: activist campaigner organiser organizer advocate protester dissident leader volunteer demonstrator marcher lobbyist unionist trade-unionist suffragist environmentalist feminist conservationist convener convenor striker whistleblower marshal agitator revolutionary abolitionist peacemaker conscript
resident: resident villager neighbour neighbor local homeowner tenant shopkeeper farmer worker commuter passenger teacher driver fisherman pensioner retiree student parent mother father grandmother grandfather woman man boy girl teenager shopper trader stallholder vendor hawker landlord householder allotment-holder motorist cyclist pedestrian rider walker hiker dog-walker jogger bystander onlooker swimmer camper holidaymaker tourist visitor guest diner drinker publican barman barmaid passer-by mother-of-two churchgoer parishioner islander herder herdsman nomad fishmonger widow widower evacuee caller customer traveller traveler churchwarden crofter voter
worker: attendant builder carpenter plumber mechanic baker butcher potter barber trucker janitor welder joiner worker employee staffer teacher nurse driver miner engineer technician machinist electrician firefighter pilot cleaner cook chef waiter waitress clerk librarian foreman forewoman labourer laborer docker stevedore seafarer fisherman trawlerman seamstress tailor cobbler blacksmith jeweller jeweler hairdresser beautician florist gardener landscaper arborist housekeeper maid nanny childminder au-pair babysitter courier postman postwoman bus-driver cabbie cab-driver taxi-driver chauffeur porter caretaker scaffolder roofer plasterer bricklayer contractor fitter bartender barista sommelier brewer distiller winemaker vintner greengrocer grocer shopkeeper pharmacist optician lorry-driver steelworker coalminer quarryman lumberjack logger receptionist secretary typist cashier stewardess flight-attendant air-hostess controller dispatcher operator call-handler social-worker rescuer lifeguard lifeboatman coxswain diver skipper gamekeeper zookeeper beekeeper stablehand intern apprentice trainee freelancer artisan
student: student pupil undergraduate graduate postgraduate freshman sophomore schoolboy schoolgirl sixth-former alumnus alumna alumni trainee cadet apprentice scholar learner
victim: victim survivor witness bystander patient refugee migrant hostage detainee prisoner inmate casualty complainant plaintiff claimant applicant petitioner appellant accuser sufferer asylum-seeker deportee returnee castaway evacuee captive abductee pow internee amputee burns-victim
suspect: suspect defendant accused gunman attacker shooter killer assailant convict whistleblower fugitive hacker murderer robber burglar thief fraudster conman rapist bomber arsonist terrorist assassin militant gangster mobster smuggler trafficker dealer kidnapper hijacker stalker abuser offender prisoner inmate culprit perpetrator respondent driver detainee conspirator co-defendant hitman
succession: predecessor successor understudy stand-in replacement counterpart namesake
official: rapporteur official aide adviser advisor staffer assistant deputy commissioner administrator bureaucrat envoy coordinator inspector ombudsman regulator registrar clerk controller comptroller auditor cabinet mandarin civil-servant functionary apparatchik planner permanent-secretary czar tsar watchdog investigator inspector-general attaché aide-de-camp undersecretary chief-of-staff private-secretary parliamentary-secretary officeholder appointee returning-officer equerry courtier fixer secretary-general
farmer: farmer grower rancher fisherman pastoralist stockman winegrower smallholder planter crofter beekeeper dairyman sharecropper horticulturist orchardist herder shepherd cattleman cowboy agronomist fishers fisher
relative: mum mom dad mam bride groom bridegroom fiance newlywed mother father wife husband son daughter brother sister widow widower uncle aunt cousin nephew niece partner fiancée fiance fiancé fiancee parent grandmother grandfather grandson granddaughter stepfather stepmother friend colleague neighbour neighbor classmate boyfriend girlfriend relative ex-wife ex-husband ex-partner ex-boyfriend ex-girlfriend father-in-law mother-in-law brother-in-law sister-in-law son-in-law daughter-in-law half-brother half-sister stepson stepdaughter stepbrother stepsister great-uncle great-aunt spouse guardian godfather godmother godson goddaughter sibling foster-mother foster-father flatmate roommate housemate grandma grandpa grandad granny lover schoolfriend co-worker workmate descendant heir heiress
priest: priest pastor bishop archbishop cardinal pope imam rabbi cleric vicar minister preacher reverend chaplain monk nun ayatollah deacon patriarch abbot abbess canon curate rector mufti mullah maulana sheikh swami guru missionary evangelist televangelist archdeacon seminarian cantor theologian monsignor padre pontiff
principal: principal headteacher head headmaster headmistress superintendent chancellor provost dean rector president vice-chancellor pro-vice-chancellor head-teacher deputy-head schoolmaster schoolmistress governor bursar warden master
commissioner: commissioner
chief: chief
councillor: politician councillor councilor councilman councilwoman councilmember alderman mayor alderwoman council-leader portfolio-holder councilperson burgess selectman selectwoman supervisor freeholder
minister: chief
secretary: chief
commissioner: chief
secretary: secretary treasurer chair general-secretary secretary-general convener
master: master harbourmaster harbormaster headmaster
owner: owner landlord operator proprietor co-owner franchisee shareholder licensee publican leaseholder freeholder breeder
veteran: veteran
guard: guard warden ranger lifeguard
member: member
strategist: strategist consultant pollster adviser advisor operative lobbyist spin-doctor speechwriter campaign-manager fundraiser bundler donor megadonor
treasurer: treasurer
monarch: monarch king queen prince princess duke duchess royal
representative: representative
vice-president: vice-president veep
representative: representative delegate member
speaker: speaker
leader: leader co-leader deputy-leader chief president whip ringleader spokesman
committee: moderator recorder chairman chairwoman chairperson chair convener committeeman committeewoman treasurer trustee governor board-member
guide: guide interpreter translator ranger sherpa porter instructor tutor
lecturer: lecturer tutor instructor trainer docent professor teacher
engineer: engineer architect designer builder developer programmer coder technician technologist
rescuer: rescuer firefighter fireman firewoman paramedic coxswain lifeguard medic
rebel: rebel insurgent militant fighter guerrilla commander warlord separatist jihadist dissident defector
royal: royal heir king queen prince princess duke duchess monarch earl countess viscount marquess
explorer: explorer adventurer mountaineer climber astronaut cosmonaut aviator navigator pilot sailor
captain: captain skipper pilot commander
inventor: inventor founder pioneer architect
donor: donor philanthropist benefactor patron megadonor
collector: collector dealer gallerist auctioneer curator antiquarian
chef: chef restaurateur cook baker
model: model influencer
agent: spy agent mole informant defector operative
celebrated: great legend icon hero star ace sensation prodigy favourite favorite veteran hall-of-famer
scientist: paleoclimatologist geophysicist astrobiologist bioinformatician cosmologist cryptologist ethnographer ethnomusicologist folklorist futurist gemologist geochemist hydrographer ichthyologist lepidopterist musicologist numismatist philologist phonetician rheumatologist semiotician vulcanologist arachnologist herpetologist archivist laureate thinker intellectual educator
doctor: neurosurgeon gynecologist rheumatologist phlebotomist audiologist podiatrist osteopath acupuncturist herbalist counsellor
celebrity: celebrity
expert: professional specialist practitioner
resident: adoptee orphan
writer: ghostwriter copywriter proofreader wordsmith storyteller laureate interviewer announcer narrator
artist: dj emcee juggler clown acrobat ventriloquist busker supermodel
athlete: keeper slugger vaulter runner-up figure-skater contestant competitor pugilist
suspect: felon criminal hoodlum accomplice impostor intruder vigilante mastermind rioter
general: commando submariner paratrooper legionnaire midshipman reservist deserter draftee quartermaster adjutant crewman crewmember
priest: friar pilgrim prior prioress verger sexton shaman lama qadi
relative: in-law godparent godchild grandparent grandchild stepchild great-grandmother great-grandfather great-grandson great-granddaughter great-grandchild breadwinner
executive: vice-chair vice-chairman vice-chairwoman vice-chairperson
lawyer: prosecutor-general
official: auditor-general accountant-general postmaster postmistress assessor custodian overseer recruiter
principal: vice-principal educator schoolteacher
activist: reformer dissenter hardliner ideologue campaigner patriot
agent: tipster whistle-blower go-between intermediary middleman
strategist: surrogate promoter
resident: citizen native settler spectator foreigner immigrant expatriate expat civilian housewife househusband homemaker smoker reveller reveler backpacker punter occupant squatter lodger renter jobseeker
traditional-leader: chief headman king oba emir paramount-chief
`

/** Words for the same: who is called one of them can be called any other further down. */
const sameRoles = `goalkeeper keeper goalie goaltender
chairman chairwoman chairperson chair
lawyer attorney
doctor physician medic
prime-minister premier
mother mum mom
father dad
principal headteacher head-teacher headmaster headmistress
officer policeman policewoman constable cop
firefighter fireman
actor actress
journalist reporter correspondent
pensioner retiree
spokesman spokeswoman spokesperson
congressman congresswoman congressperson representative
lawmaker legislator
councillor councilor councilman councilwoman councilmember
director filmmaker film-maker
writer author novelist
ceo chief-executive
manager boss coach
captain skipper
king queen monarch sovereign
pope pontiff
businessman businesswoman entrepreneur
professor academic
fisherman fisher
student pupil
defendant accused`

/** What else somebody of a role is called. */
export const sameRole: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  sameRoles.split('\n').flatMap((line) => {
    const group = words(line)
    return [...group].map((role) => [role, group] as const)
  }),
)

/** Roles that no other word stands for: each is a family of its own. */
const alone = words(
  `twins client creditor emigrant enthusiast exile follower heckler helper hostess humanitarian interviewee libertarian mariner mentor merchant
  messenger orator outsider peasant pirate playboy prophet prostitute questioner recipient responder servant speculator sponsor
  stalwart standard-bearer steward stranger suitor superstar sympathiser sympathizer traitor underwriter visionary warrior bidder
  advertiser bridesmaid canvasser cheerleader cop comrade collaborator co-pilot astrologer admirer adherent addict alcoholic
  beneficiary combatant devotee endorser foe gambler genius healer heretic layman matriarch maverick objector orphan polluter
  provocateur purchaser psychopath signatory violator locksmith stonemason glazier tiler milkman bouncer doorman concierge masseur
  masseuse manicurist tattooist upholsterer usher groundsman forester trapper angler forager packer longshoreman haulier signalman
  railwayman ironworker shipbuilder boilermaker pipefitter embalmer gravedigger undertaker mortician taxidermist pawnbroker
  bookmaker bookie croupier farrier saddler shearer goatherd engraver bookbinder socialite starlet protege protégé crewmate
  shipmate stowaway hitchhiker soothsayer clairvoyant psychic exorcist mystic hermit beadle mediator conciliator facilitator
  mate winner loser runner-up finalist semi-finalist semifinalist prizewinner dieter vaper gamer livestreamer survivalist contributor beneficiary`,
)

const rolesOf = (): Map<string, Set<string>> => {
  const found = new Map<string, Set<string>>()
  for (const line of families.trim().split('\n')) {
    const [family, members] = line.split(': ') as [string, string]
    for (const role of members.split(' ')) found.set(role, (found.get(role) ?? new Set()).add(family))
  }
  for (const role of alone) if (!found.has(role)) found.set(role, new Set([role]))
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
