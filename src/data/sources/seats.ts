import { words } from './word-set.ts'

/** Buildings, streets and places that stand for who works there: where, whose seat, and how it is written (`lookup` form). */
const rows = `
Australia | Australia's prime minister | kirribilli-house
Brazil | Brazil's presidency | planalto planalto-palace
Brazil | Brazil's foreign ministry | itamaraty
Argentina | Argentina's presidency | casa-rosada
Chile | Chile's presidency | la-moneda
Venezuela | Venezuela's presidency | miraflores miraflores-palace
Mexico | Mexico's presidency | los-pinos national-palace
China | the leadership of China and its Communist Party | zhongnanhai
European Union | the European Commission | berlaymont
France | France's presidency | elysee élysée elysée élysee élysée-palace elysee-palace elysée-palace
France | France's prime minister | matignon hôtel-matignon
France | France's foreign ministry | quai-d'orsay
France | France's finance ministry | bercy
Germany | Germany's chancellor | chancellery
Ghana | Ghana's presidency | jubilee-house
India | India's foreign and defence ministries | south-block
India | India's presidency | rashtrapati-bhavan
Ireland | Ireland's parliament | leinster-house
Italy | Italy's prime minister | palazzo-chigi
Italy | Italy's presidency | quirinale quirinal quirinal-palace
Italy | Italy's foreign ministry | farnesina
Japan | Japan's prime minister | kantei
Japan | Japan's parliament and parties | nagatacho
Netherlands | the Dutch parliament and government | binnenhof
Nigeria | Nigeria's presidency | aso-rock aso-villa
Philippines | the Philippine presidency | malacañang malacanang malacañang-palace malacanang-palace
Russia | Russia's presidency | kremlin
Russia | Russia's security service | lubyanka
Singapore | Singapore's presidency | istana
South Africa | South Africa's presidency | union-buildings
South Korea | South Korea's presidency | blue-house
Spain | Spain's prime minister | moncloa moncloa-palace
Ukraine | Ukraine's presidency | bankova
United Kingdom | the prime minister | downing-street number-10 no-10 no.-10 number-ten 10-downing-street
United Kingdom | the chancellor of the exchequer | number-11 no-11 no.-11
United Kingdom | the civil service | whitehall
United Kingdom | parliament | westminster
United Kingdom | the royal household | buckingham-palace kensington-palace clarence-house st-james's-palace windsor-castle
United Kingdom | the archbishop of Canterbury | lambeth-palace
United Kingdom | the Metropolitan Police | scotland-yard new-scotland-yard
United Kingdom | the Bank of England | threadneedle-street
United Kingdom | Scotland's parliament | holyrood
United Kingdom | Northern Ireland's assembly | stormont
United Kingdom | Scotland's first minister | bute-house
United Kingdom | the national newspapers | fleet-street
United States | the presidency | white-house
United States | the Defense Department | pentagon
United States | the State Department | foggy-bottom
United States | the CIA | langley
United States | the National Security Agency | fort-meade
United States | Congress | capitol-hill
United States | New York's mayor | gracie-mansion
United States | the banks and brokers of New York | wall-street
United States | technology companies | silicon-valley
United States | film studios | hollywood
Vatican | the government of the Catholic Church | vatican holy-see
Zimbabwe, Kenya and others | the presidency | state-house
`

/** The names of all seats, two words joined by a hyphen. */
export const seats = words(
  rows
    .trim()
    .split('\n')
    .map((row) => row.split(' | ')[2]!)
    .join(' '),
)
