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
  bank: 'bank lender goldman-sachs morgan-stanley jp-morgan jpmorgan barclays lloyds natwest santander hsbc citigroup citi unicredit',
  airline: 'airline airlines airways lufthansa ryanair easyjet qantas emirates etihad aeroflot delta jetblue southwest',
  state: `ministry department office bureau agency administration commission committee authority service board regulator watchdog
    inspectorate ombudsman treasury cabinet directorate secretariat senate parliament congress assembly embassy army navy
    ofcom ofsted ofgem ofwat fda faa epa ftc sec fcc cdc nhtsa nasa esa jaxa isro roscosmos who imf un unhcr wfp unrwa iaea wto interpol europol home-office military guard command council-of-ministers nato pentagon white-house kremlin`,
  court: 'court tribunal',
  police: 'police constabulary sheriff force',
  party:
    'party front rally liberal-democrats lib-dems social-democrats christian-democrats labour tories democrats republicans conservatives liberals greens likud fatah sinn-féin',
  school: 'university college school academy institute',
  council: 'council borough county municipality district city',
  union: 'union dockers workers teachers nurses drivers pilots miners farmers',
  club: `club united rovers fc afc wanderers arsenal chelsea liverpool everton tottenham fulham brentford wolves juventus barcelona
    real-madrid bayern-munich borussia-dortmund ajax benfica celtic rangers`,
  hospital: 'hospital clinic infirmary hospice',
  association: 'association federation league society chamber fifa uefa',
  charity: 'charity foundation trust fund aid relief cross crescent unicef oxfam',
  group: `group ngo movement organisation organization coalition alliance network campaign rights watch amnesty greenpeace hamas hezbollah taliban isis al-qaeda
    islamic-state boko-haram al-shabaab wikileaks bellingcat black-lives-matter extinction-rebellion just-stop-oil planned-parenthood
    human-rights-watch transparency-international médecins-sans-frontières save-the-children`,
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
    return isCivic ? [['group'], ['charity', 'association']] : [['group'], ['charity', 'association'], ['company']]
  if (/^(?:organisation|organization|ngo|nonprofit|body|movement|tank)$/.test(noun))
    return [
      ['group', 'charity', 'association'],
      ['state', 'union', 'company', 'school'],
    ]
  return calls[noun] ?? [['company'], ['bank', 'airline', 'club', 'hospital', 'association', 'charity']]
}

const calls: Readonly<Record<string, readonly (readonly Sort[])[]>> = {
  bank: [['bank'], ['company']],
  lender: [['bank'], ['company'], ['charity']],
  airline: [['airline'], ['company']],
  carrier: [['airline'], ['company']],
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
  party: [['party'], ['group', 'union', 'association', 'charity'], ['company']],
  alliance: [['group', 'association'], ['state']],
  cartel: [['group', 'association'], ['company']],
  service: [['company'], ['state', 'police']],
}

/** Words before "group" that take companies out of it. */
export const civic = words(
  `rights campaign campaigning environmental militant advocacy aid lobby armed pressure extremist insurgent conservation human
  relief humanitarian terrorist civil-liberties activist protest rebel paramilitary jihadist islamist palestinian trade industry`,
)
