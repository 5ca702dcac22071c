import type { BoxExamples, BoxRule } from './box-rule.ts'

/** Cookie and consent dialogs: can hold more words than a short article. */
export const consent: BoxRule = {
  name: 'consent',
  kind: 'furniture',
  certain: true,
  roles: ['dialog', 'alertdialog'],
  words:
    'cookie cookies consent gdpr ccpa onetrust cookiebot didomi usercentrics truste cmp cmpbox cmpwrapper privacy-notice privacy-policy privacy-center'.split(
      ' ',
    ),
}

export const examples: BoxExamples = {
  is: [
    '<div data-is id="onetrust-consent-sdk">',
    '<section data-is role="dialog">',
    '<div data-is class="gdpr-banner">',
  ],
  isNot: ['<article data-not class="story-about-baking">', '<div data-not class="story has-image">'],
}
