import { words } from './word-set.ts'

/** Sorts of organisation that a later sentence tells apart: "the union" is no company, "the firm" no court. */
export type Sort =
  | 'company'
  | 'bank'
  | 'airline'
  | 'state'
  | 'court'
  | 'police'
  | 'party'
  | 'school'
  | 'council'
  | 'union'
  | 'club'
  | 'hospital'
  | 'association'
  | 'charity'
  | 'group'

/** By sort: the words that end the names of such bodies, or that an apposition calls them by; then some known by name alone. */
const sorts: Readonly<Record<Exclude<Sort, 'company'>, string>> = {
  bank: `bank lender goldman-sachs morgan-stanley jp-morgan jpmorgan barclays lloyds natwest santander hsbc citigroup citi unicredit ubs deutsche-bank credit-suisse
    bnp-paribas commerzbank nordea wells-fargo standard-chartered ing rabobank abn-amro intesa-sanpaolo bbva caixabank sberbank vtb icbc
    mizuho nomura mufg monzo revolut nationwide tsb kfw capital-one`,
  airline: `airline airlines airways lufthansa ryanair easyjet qantas emirates etihad aeroflot delta jetblue southwest wizz-air jet2 flybe
    aer-lingus klm air-france iberia alitalia vueling finnair jetstar virgin-atlantic saudia el-al indigo spicejet vistara garuda lion-air
    cathay-pacific jal ana korean-air asiana westjet latam avianca air-canada air-india swissair eurowings`,
  state: `ministry department office bureau agency administration commission committee authority service board regulator watchdog
    inspectorate ombudsman treasury cabinet directorate secretariat senate parliament congress assembly embassy army navy
    ofcom ofsted ofgem ofwat fda faa epa ftc sec fcc cdc nhtsa nasa esa jaxa isro roscosmos who imf un unhcr wfp unrwa iaea wto interpol europol home-office military guard command council-of-ministers nato pentagon white-house kremlin
    noaa usgs nws usda usaid dea atf tsa cbp nsa cia fbi doj dhs irs gao cbo nlrb eeoc fema ntsb nih ustr hmrc dvla dwp defra ons obr fca cma mhra
    caa hse ofqual nhs nhs-england ukhsa ecb ema efsa esma frontex eurostat unesco undp unep unodc ohchr unaids unfpa ocha iom ilo fao icao
    imo opcw rbi cbi aemet aaib ofsted`,
  court: 'court tribunal',
  police:
    'police constabulary sheriff force nypd lapd psni garda gardaí rcmp carabinieri guardia-civil police-scotland scotland-yard',
  party: `party front rally liberal-democrats lib-dems social-democrats christian-democrats labour tories democrats republicans conservatives liberals greens likud fatah sinn-féin
    bjp anc cdu csu spd afd fdp övp fpö pvv vox podemos psoe syriza pasok fidesz akp chp pti ppp lega snp dup sdlp ukip reform-uk plaid-cymru
    kmt dpp ldp law-and-justice`,
  school: `university college school academy institute harvard yale princeton stanford mit oxford cambridge cornell columbia berkeley
    uc-berkeley ucla nyu caltech dartmouth georgetown rutgers purdue emory vanderbilt northwestern notre-dame johns-hopkins
    carnegie-mellon tufts morehouse spelman baylor virginia-tech georgia-tech penn-state ohio-state mcgill lse ucl eton sorbonne
    sciences-po eth-zurich tsinghua`,
  council: 'council borough county municipality district city',
  union: `union dockers workers teachers nurses drivers pilots miners farmers unite unison gmb rmt
    aslef usdaw tuc nasuwt neu ucu teamsters uaw seiu afl-cio afscme verdi cgt cfdt ig-metall cosatu`,
  club: `club united rovers fc afc wanderers arsenal chelsea liverpool everton tottenham fulham brentford wolves juventus barcelona
    real-madrid bayern-munich borussia-dortmund ajax benfica celtic rangers aston-villa crystal-palace west-ham nottingham-forest
    burnley psg paris-saint-germain inter-milan ac-milan napoli fiorentina atletico-madrid atlético-madrid villarreal feyenoord
    galatasaray fenerbahce besiktas hibernian boca-juniors river-plate flamengo palmeiras al-nassr al-hilal lakers celtics knicks cavaliers
    mavericks yankees mets dodgers cubs astros phillies cowboys patriots packers steelers bengals ravens`,
  hospital:
    'hospital clinic infirmary hospice mount-sinai cedars-sinai great-ormond-street moorfields massachusetts-general mass-general charité',
  association:
    'association federation league society chamber fifa uefa ioc wada fia uci nfl nba mlb nhl ncaa atp wta icc conmebol bma nfu',
  charity: `charity foundation trust fund aid relief cross crescent unicef oxfam mencap rspca rspb rnib rnli nspcc msf wwf caritas
    islamic-relief world-vision actionaid tearfund war-child marie-curie macmillan age-uk citizens-advice samaritans childline shelter`,
  group: `group ngo movement organisation organization coalition alliance network campaign rights watch amnesty greenpeace hamas hezbollah taliban isis al-qaeda
    islamic-state boko-haram al-shabaab wikileaks bellingcat black-lives-matter extinction-rebellion just-stop-oil planned-parenthood
    human-rights-watch transparency-international médecins-sans-frontières save-the-children
    aclu naacp adl peta hrw pkk farc eln houthis`,
}

/** The sort that a word or a joined name tells. */
export const sortOfWord: ReadonlyMap<string, Sort> = new Map(
  (Object.keys(sorts) as Exclude<Sort, 'company'>[]).flatMap((sort) =>
    [...words(sorts[sort])].map((word): [string, Sort] => [word, sort]),
  ),
)

/** Which sorts a noun can mean, the likeliest first; a later row is asked only where nothing of an earlier one was named. */
export function sortsCalled(noun: string, isCivic: boolean): readonly (readonly Sort[])[] {
  if (noun === 'group')
    return isCivic
      ? [['group'], ['charity', 'association', 'club']]
      : [['group'], ['charity', 'association', 'club'], ['company']]
  if (/^(?:organisation|organization|ngo|nonprofit|body|movement|tank)$/.test(noun))
    return [
      ['group', 'charity', 'association'],
      ['state', 'union', 'company', 'school'],
    ]
  return calls[noun] ?? [['company'], ['bank', 'airline', 'club', 'hospital', 'association', 'charity']]
}

/** Whether only bodies of one sort are called so: "the university" is no company, so no name alone can be meant. */
export const isOfOneSort = (noun: string): boolean =>
  /^(?:university|college|school|hospital|infirmary|force|court)$/.test(noun)

const calls: Readonly<Record<string, readonly (readonly Sort[])[]>> = {
  university: [['school']],
  college: [['school']],
  school: [['school']],
  hospital: [['hospital']],
  force: [['police']],
  court: [['court']],
  bank: [['bank'], ['company']],
  lender: [['bank'], ['company'], ['charity']],
  airline: [['airline'], ['company']],
  carrier: [['airline'], ['company']],
  philanthropy: [['charity']],
  charity: [
    ['charity', 'group'],
    ['association', 'hospital', 'company'],
  ],
  club: [['club'], ['association', 'company', 'council']], // “Hull City”
  side: [['club'], ['company', 'council']],
  team: [['club'], ['company', 'council']],
  league: [['association']],
  association: [['association']],
  union: [['union', 'association'], ['group']],
  agency: [['state'], ['charity', 'group'], ['company']],
  watchdog: [['state', 'association']],
  regulator: [['state', 'association']],
  party: [
    ['party', 'group'], // “the Liberal Alliance”
    ['union', 'association', 'charity'],
    ['company'],
  ],
  alliance: [['group', 'association'], ['state']],
  cartel: [['group', 'association'], ['company']],
  service: [['company'], ['state', 'police']],
}

/** Words before "group" that take companies out of it. */
export const civic = words(
  `rights campaign campaigning environmental militant advocacy aid lobby armed pressure extremist insurgent conservation human
  relief humanitarian terrorist civil-liberties activist protest rebel paramilitary jihadist islamist palestinian trade industry`,
)
