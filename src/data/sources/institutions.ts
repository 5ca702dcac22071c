import { words } from './word-set.ts'

/** Institutions that speak without saying which one, unless the article has named it: "police", "the ministry". */
export const genericInstitutions = words(
  `township facility tournament exchange line college colleges academy institute hotel hotels brewery distillery winery bakery pub library orchestra festival cinema garage farm zoo
  monastery abbey cathedral mosque temple synagogue nursery dealership federation publisher studio hospice clinic pharmacy
  customs police prosecutors prosecution authorities authority government governments ministry ministries department departments agency agencies company
  companies firm firms corporation court courts council councils committee commission commissions parliament army military navy
  regulator regulators administration party parties committees commissions departments embassies associations federations union unions university universities hospital hospitals school schools church charity
  charities group groups organisation organization organisations organizations bank institute institution institutions bureau office offices board team
  campaign association club federation league regime opposition state city county district town village administrators
  coalition alliance bloc junta militia force forces carrier airline operator maker manufacturer retailer
  developer supplier utility watchdog tribunal panel jury inquiry investigation embassy consulate mission assembly senate
  congress house cabinet secretariat foundation fund trust society centre center laboratory lab factory plant mine station
  service services responders inquest patrol consortium consortiums syndicate cooperative co-operative caucus emergency-services coastguard fire-department firm startup start-up platform
  network newspaper magazine website broadcaster site channel outlet paper tabloid publication daily weekly management ownership
  defence defense lawmakers-committee municipality region province provinces security-forces crew crews
  studio label store chain restaurant shop theatre theater museum gallery zoo airport port railway
  palace palaces refinery mill shipyard shelter prison base inquiry investigation ngo ngos nonprofit nonprofits insurer philanthropy insurers lender lenders automaker carmaker airlines
  supermarket supermarkets business businesses guard lobby tank tanks app apps cartel diocese archdiocese
  country brigade brigades nation island islands kingdom republic capital west east south north world delegation`,
)

/** Institutions that may speak without an article: "police said", "prosecutors say". */
export const barePlurals = words(
  `police prosecutors authorities investigators-office regulators management parliament congress government emergency-services
  opposition unions companies agencies councils governments firms airlines hospitals schools universities charities responders
  courts ministries banks forces crews insurers lenders ngos nonprofits groups administrators organisers-office`,
)

/** Last words of the names of organisations and offices, in lower case. */
export const organisationHeads = words(
  `ministry department palace office bureau agency administration commission committee council court parliament senate congress assembly
  party university college institute institution school academy hospital clinic bank fund foundation trust group company corp
  corporation inc ltd llc plc co gmbh ag sa nv association union federation league society club organization organisation
  authority service services board police force forces army navy guard command center centre network alliance coalition
  movement campaign embassy consulate mission secretariat directorate registry laboratory lab laboratories observatory museum library
  church diocese charity watch international airlines airways railways motors holdings partners capital ventures industries systems
  technologies energy power oil gas petroleum pharmaceuticals pharma health healthcare insurance media entertainment studios
  pictures records games software labs solutions consulting advisors securities chamber exchange reserve treasury cabinet
  house tribunal front brigade cartel battalion regiment division corps unit taskforce team squad initiative project programme program
  forum conference summit congress jury ombudsman inspectorate parliamentarians teachers workers lawyers doctors
  research analytics survey coast-guard patrol rangers democrats republicans conservatives liberals greens labour tories bundesbank
  bundestag knesset duma politburo governorate municipality county borough district city council corporation airport
  constabulary sheriff prosecution prosecutor supermarkets stores foods brewery motorsport racing fc afc united rovers
  without borders rights relief aid crescent cross nations monetary staff guards marines observatory chiefs
  hospitals schools universities colleges councils unions trusts clinics
  investments management bancorp financial airline communications telecom wireless electric steel mining shipping logistics`,
)

/** Words that open the name of an organisation which goes on with "of", "for", "on": "Ministry of Defence". */
export const organisationOpeners = words(
  `ministry department office bureau agency commission committee council court bank university institute association union
  federation league society organization organisation authority board centre center centres centers institutes chamber house academy church archdiocese diocese
  school college fund foundation network alliance coalition campaign campaigners confederation congress parliament assembly
  international secretary directorate city town state university-hospital chiefs doctors reporters physicians friends mothers
  museum library port orchestra hospital borough diocese duchy commonwealth fédération ligue observatory organisers transport generation coalition alternative forum knights sons daughters`,
)

/** Words in capitals that are no name of a body: "an NGO worker" tells no more than "an aid worker". */
export const noNames = words(
  'ngo ngos hr pr it ai tv lgbt lgbtq hiv aids dna cctv covid covid-19 x ev evs icu er a&e sme smes vip pow eyewitness',
)

/** Groups of states that speak with one voice. */
export const blocs = words(
  'west eu g7 g20 g-7 g-20 brics asean opec opec+ european-union african-union arab-league gulf-cooperation-council gcc ecowas caricom mercosur quad',
)

/** Adjectives with capitals that name a region, faith or party and no organisation: "a Western diplomat". */
export const groupAdjectives = words(
  `western eastern northern southern central european asian african arab arabic gulf latin nordic baltic balkan caribbean
  mediterranean scandinavian middle east american transatlantic asian-american african-american black white hispanic latino
  republican republicans democratic democrat democrats conservative liberal labour tory green socialist communist
  christian muslim catholic islamic islamist jewish sunni shia shiite hindu sikh buddhist orthodox protestant evangelical
  kurdish palestinian tibetan uyghur uighur rohingya basque catalan tamil zulu allied soviet nazi capitol gop`,
)

/** Leagues, exchanges and lists that stand before "club" or "company" and name neither: "the Championship club". */
export const rankings = words(
  `championship premier league one two bundesliga serie ligue liga laliga nba nfl mlb nhl wnba mls superliga eredivisie ekstraklasa
  primeira super premiership superleague afl nrl ipl ftse dax nasdaq nyse fortune s&p cac ibex nikkei forbes division ivy russell
  silicon valley`,
)

/** Well-known organisations whose name is no acronym and has no telling last word. */
export const knownOrganisations = words(
  `joint-chiefs joint-chiefs-of-staff police-scotland city-hall town-hall county-hall kaiser-permanente unite unison aslef rmt gmb ofcom ofsted ofgem ofwat defra vox fidesz syriza liberal-democrats lib-dems social-democrats christian-democrats
  free-democrats sweden-democrats national-guard revolutionary-guards revolutionary-guard nato hamas hezbollah fatah taliban boeing google facebook apple amazon microsoft twitter tesla meta netflix uber toyota
  huawei gazprom rosneft interpol europol eurostat unesco unicef frontex amnesty greenpeace oxfam fifa uefa congress parliament
  bundestag knesset duma verkhovna-rada sinn-féin likud labour tories democrats republicans isis al-qaeda
  islamic-state boko-haram al-shabaab opus-dei mossad shin-bet stasi kgb
  goldman-sachs morgan-stanley jp-morgan jpmorgan jpmorgan-chase wells-fargo charles-schwab merrill-lynch credit-suisse deutsche-bank barclays
  lloyds natwest santander hsbc citigroup citi bnp-paribas société-générale unicredit intesa nordea danske-bank raiffeisen sberbank
  blackrock blackstone berkshire-hathaway bridgewater softbank temasek rothschild lazard franklin-templeton raymond-james edward-jones
  pricewaterhousecoopers pwc kpmg deloitte ernst-young accenture mckinsey bain capgemini infosys wipro tcs
  alphabet openai anthropic nvidia intel qualcomm amd tsmc foxconn lenovo xiaomi alibaba tencent baidu bytedance tiktok snapchat
  spotify airbnb lyft paypal stripe ebay shopify zoom slack dropbox salesforce oracle cisco dell hewlett-packard ibm sap siemens ericsson
  nokia samsung sony panasonic hitachi toshiba nintendo canon
  general-motors general-electric ford chrysler stellantis volkswagen audi bmw mercedes daimler porsche renault peugeot fiat ferrari
  alfa-romeo aston-martin rolls-royce jaguar-land-rover volvo scania honda nissan mazda subaru hyundai kia mahindra tata-motors tata-steel
  byd rivian harley-davidson airbus lockheed-martin northrop-grumman raytheon bae-systems embraer bombardier spacex blue-origin
  lufthansa ryanair easyjet qantas emirates etihad aeroflot delta jetblue southwest
  exxon exxonmobil exxon-mobil chevron shell bp total totalenergies equinor eni repsol petrobras pemex aramco saudi-aramco lukoil
  transneft novatek sinopec petrochina glencore rio-tinto bhp vale anglo-american arcelormittal
  pfizer moderna astrazeneca novartis roche sanofi bayer merck eli-lilly johnson-johnson gilead novo-nordisk biontech glaxosmithkline gsk
  nestlé nestle unilever danone heineken diageo carlsberg coca-cola pepsi pepsico kraft-heinz mondelez kellogg mcdonald starbucks
  walmart target costco kroger tesco sainsbury asda morrisons waitrose aldi lidl carrefour ikea primark zara gucci prada adidas nike puma
  john-lewis marks-spencer harvey-nichols ralph-lauren calvin-klein hugo-boss louis-vuitton tommy-hilfiger jimmy-choo ted-baker
  laura-ashley thomas-cook william-hill paddy-power philip-morris smith-wesson baker-hughes booz-allen-hamilton booz-allen
  dow-jones dun-bradstreet standard-chartered johns-hopkins carnegie-mellon max-planck ipsos yougov gallup quinnipiac rand brookings
  moody fitch standard-poor verizon comcast vodafone orange telefónica t-mobile sprint telstra airtel reliance mtn safaricom
  fedex ups dhl maersk hapag-lloyd cosco deutsche-post royal-mail
  marie-curie sue-ryder barnardo mencap shelter samaritans médecins-sans-frontières save-the-children wikileaks bellingcat
  black-lives-matter extinction-rebellion just-stop-oil planned-parenthood human-rights-watch transparency-international
  arsenal chelsea liverpool everton tottenham fulham brentford wolves juventus barcelona real-madrid bayern-munich borussia-dortmund
  ajax benfica celtic rangers`,
)

/**
 * Words for things, trades and places inside a name: "Auckland Transport", "Kestrel Aerospace", "Mill Crossing". With one
 * of them a name that no list knows is an organisation's or a place's. Words that are common surnames are left out.
 */
export const thingsInNames = words(
  `agreement convention conventions accord accords treaty charter covenant declaration protocol concordat distillery winery vineyard vineyards nursery dealership garage brewery bakery aerospace aviation transport transit rail freight ferry ferries line lines cruises trains buses taxis cabs tyres tires wheels autos
  automotive cars vehicles trucks bikes engineering robotics dynamics materials metals minerals mines copper iron lithium
  uranium diamonds timber paper packaging plastics chemicals fertilisers fertilizers cement concrete steelworks shipyard shipyards docks
  harbour harbor quays quay ports airfield water waterworks utilities grid renewables solar nuclear fuels drilling exploration
  resources farms dairy dairies meats seafood fisheries bakery bakeries brewing breweries beverages drinks coffee tea chocolate sweets
  kitchen kitchens grill cafe café restaurant restaurants hotel hotels resort resorts inn casino casinos gaming toys sport sports fitness
  gym fashion clothing apparel shoes footwear textiles jewellery jewelers cosmetics beauty wellness hospice nursing pharmacy
  pharmacies drugs biotech biosciences genomics therapeutics diagnostics vaccines data cloud mobile telecoms broadband
  productions music radio television broadcasting publishing press books bookshop cinema cinemas opera ballet orchestra
  philharmonic symphony festival awards museums gallery galleries archive archives heritage action justice voices voters citizens parents
  mothers fathers families students nurses farmers fishermen dockers drivers riders pilots wanderers
  hydro athletic albion villa hotspur orient argyle academical thistle hibernian celtic bears lions tigers eagles falcons hawks ravens giants
  jets saints rams raiders chiefs broncos cowboys packers vikings patriots dolphins yankees mets dodgers lakers warriors bulls sharks
  street avenue square crossing gate beach island islands valley river mountain mountains springs village heights
  estate estates ward parish cathedral mosque synagogue abbey monastery convent campus infirmary surgery jail barracks camp
  depot terminal stadium arena credit savings loans mortgage mortgages equity assets wealth brokers
  markets assurance mutual enterprises global worldwide express courier parcels delivery shops outlet retail wholesale mart market
  frontières sans hilfe welt stiftung bundesamt ministère fédération banque banco banca caisse société società sociedad compañía
  grupo gruppe groupe werke bahn air sky ocean atlantic pacific arctic
  convention accord accords protocol treaty act bill report review times news post journal war peace day week month year party night morning awards cup league open masters
  poll polls survey census index series prize games olympics festival show tour world national royal american british european african asian state states
  united federal central general public social digital smart green blue red new first free open safe clean better`,
)

/** Of `organisationHeads` and `thingsInNames`, those that are surnames too: "Charlotte Church", but "Austin Police". */
export const surnamesToo = words(
  `abbey bank beach bears better bill blue bulls case castle church coffee copper court cross day fields first force front gates giants green guard hall hawk hawks hill hope house inn iron jets justice labour marsh moody moon new park peace post power press raven red river rivers royal saints sharks sharp sport stone summit ward wealth well wells white young`,
)
