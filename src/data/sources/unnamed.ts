import { words } from './word-set.ts'

/** Heads of unnamed sources that place someone in a class: "officials", "a diplomat", "residents". */
export const classNouns = words(
  `official officials aide aides adviser advisers advisor advisors diplomat diplomats lawmaker lawmakers staffer staffers
  employee employees executive executives spokesperson spokespersons spokesman spokesmen spokeswoman spokeswomen spokespeople
  representative representatives operative operatives ally allies associate associates confidant confidants friend friends
  relative relatives resident residents witness witnesses eyewitness eyewitnesses soldier soldiers commander commanders
  officer officers investigator investigators prosecutor lawyer lawyers attorney attorneys banker bankers
  trader traders whistleblower whistleblowers leaker leakers informant informants
  negotiator negotiators delegate delegates participant participants attendee attendees survivor survivors victim victims
  neighbour neighbours neighbor neighbors colleague colleagues worker workers teacher teachers doctor doctors nurse nurses
  juror jurors student students parent parents farmer farmers villager villagers passenger passengers driver drivers protester protesters
  protestor protestors demonstrator demonstrators activist activists campaigner campaigners volunteer volunteers medic medics
  paramedic paramedics rescuer rescuers firefighter firefighters detective detectives minister ministers senator senators
  deputy deputies mp mps meps councillor councillors councilor councilors mayor mayors governor governors judge judges ambassador
  ambassadors envoy envoys member members manager managers director directors leader leaders family families mother father
  son daughter brother sister wife husband widow uncle aunt cousin grandmother grandfather agent agents inspector inspectors
  economist strategist politician politicians candidate candidates republican republicans democrat democrats tory tories liberals conservatives socialists communists
  legislator legislators congressman congressmen congresswoman congresswomen general generals colonel captain
  pilot pilots sailor sailors engineer engineers technician technicians contractor contractors coordinator coordinators
  organizer organizers organiser organisers founder founders owner owners boss bosses chief chiefs head heads
  assistant assistants secretary counsel journalist journalists reporter reporters editor editors
  detainee detainees prisoner prisoners inmate inmates refugee refugees migrant migrants patient patients customer customers
  fisherman fishermen truck-driver shopkeeper shopkeepers trader businessman businesswoman businessmen entrepreneur
  player players coach coaches fan fans rider captain veteran veterans priest priests bishop bishops cleric clerics imam
  pastor rabbi militant militants rebel rebels fighter fighters insurgent insurgents hostage hostages
  scientist researcher professor expert analyst academic historian commentator critic observer author physician
  woman man boy girl teenager couple child children women men suspect defendant guard guards delegation
  dealer dealers retiree pensioner homeowner homeowners tenant tenants landlord tourist tourists visitor visitors
  donor donors voter voters supporter backer strategists strategist operatives pollster pollsters consultant consultants
  bureaucrat bureaucrats functionary functionaries person individual individuals persons
  doctor surgeon staff bystander bystanders onlooker onlookers trader traders customer customers plaintiff plaintiffs pupil pupils crew
  crews relatives sailor musician musicians artist artists athlete athletes seafarer seafarers miners miner nurse nurses shopper shoppers
  motorist motorists cyclist cyclists commuter commuters vendor vendors local-official pensioners retiree retirees
  evacuee evacuees asylum-seekers constituents lobbyist lobbyists regulator-official broker brokers investor auditor auditors
  planner planners administrator clerk clerks staffers viewer viewers listener listeners reader readers buyer buyers seller sellers taxpayer taxpayers subscriber subscribers
  mourner mourners applicant applicants respondent respondents borrower borrowers renter renters gamers worshipper worshippers figure figures spokesmodel superintendent sheriff commissioner principal handler handlers trooper troopers`,
)

/** Heads that say nothing of who they are unless something qualifies them: "sources", "critics", "some". */
export const vagueNouns = words(
  `source sources insider insiders expert experts critics observers analysts analyst pundits commentators supporters opponents
  detractors locals watchers scientists researchers academics scholars economists historians people some many others most several
  few one everyone everybody somebody someone anybody netizens users fans folks proponents advocates skeptics sceptics defenders
  backers rivals detractors rumours rumors rumor rumour speculation commenters onlookers all both those they strategists
  specialists theorists doubters cynics bloggers posters number majority minority plenty dozens hundreds thousands lots
  public industry sector electorate establishment community investors markets consumers economist nobody none specialist user netizen commenter poster blogger`,
)

/** Written material that is vague in the plural or without an article: "studies show", "research suggests". */
export const vagueMaterial = words(
  'studies research evidence surveys polls reports literature estimates theories legend tradition lore wisdom',
)

/** Vague nouns for someone who was asked as a person of knowledge: with an organisation they are described. */
export const knowledgeable = words(
  `expert experts analyst analysts researcher researchers scientist scientists economist economists academic academics scholar
  scholars historian historians specialist specialists strategist strategists professor professors commentator`,
)

/** Roles inside an organisation, so that organisation and role together describe someone. */
export const insideRoles = words(
  `official officials aide aides adviser advisers advisor advisors staffer staffers employee employees executive executives
  spokesperson spokesman spokesmen spokeswoman spokeswomen spokespeople spokespersons representative representatives officer
  officers lawyer lawyers attorney attorneys counsel agent agents investigator investigators inspector inspectors commander
  commanders diplomat diplomats analyst analysts researcher researchers scientist scientists economist economists engineer
  engineers manager managers director directors worker workers teacher teachers doctor doctors nurse nurses member members
  deputy deputies negotiator negotiators coordinator organizer organisers organizers organiser leader leaders expert experts
  professor professors students student prosecutor banker bankers trader traders strategist strategists operative
  operatives contractor contractors secretary minister envoy senator lawmaker lawmakers executive surgeon pilot pilots guard guards
  technician technicians assistant assistants editor editors boss bosses chief chiefs head fellow fellows academic academics
  specialist specialists consultant consultants detective detectives soldier soldiers physician physicians captain volunteer volunteers`,
)

/** What a source is close to or knows, after its head: "people familiar with the plan". */
export const accessHeads = words(
  'familiar acquainted briefed knowledge privy close involved present aware apprised conversant room',
)

/** Adjectives that take the name away. */
export const unnamingWords = words('unnamed unidentified anonymous nameless undisclosed unspecified')
