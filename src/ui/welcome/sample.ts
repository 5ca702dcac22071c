/** An article of our own in which every grade occurs; names, place and events are invented. */
export const sample = `The eastern lock of Varnholt will stay closed until spring. “We closed it because it was no longer safe,” Mara Lind, the harbour commissioner, told a news conference on Monday. Jonas Hale, director of the shipyard, said repairs would cost 40 million kroner.

Two people briefed on the inspection told the Fjord Courier that cracks had been found a year earlier. Critics say the warnings were ignored to keep the summer traffic running. The contract has reportedly been promised to a firm from the capital.`
