/**
 * "The people asked **not to be identified**", "she requested **anonymity**": tells what kind of source it is, and nothing
 * about the world. `claim` is the claim's words.
 */
export const asksForAnonymity = (claim: string): boolean =>
  /^(?:on |for )?(?:strict )?anonymity\b/i.test(claim) ||
  isOfOwnName(claim) ||
  /^(?:(?:not to|to not|that \p{L}+ (?:not|never)|to) (?:be|remain|stay) (?:publicly )?(?:named|identified|quoted|anonymous|unnamed)|(?:that )?(?:his|her|their) (?:real |full |last )?names? (?:not )?be (?:withheld|used|changed|printed|published))/iu.test(
    claim,
  )

/** "declined **to give her surname**": who it is, not what was asked. */
const isOfOwnName = (words: string): boolean =>
  /^to (?:give|provide|disclose|reveal|share) (?:his|her|their) (?:\p{L}+ )?(?:names?|surnames?|identity)\b/iu.test(
    words,
  )
