/**
 * The confidence from which the page underlines an attribution; the lists show the others too. `npm run bench:attribution`
 * (tests/bench/attribution.md): of the reporting attributions at least this sure, .927 are right in source and claim, and
 * they are .561 of all; from .70 on it would be .907 and .590.
 */
export const underlineFrom = 0.75
