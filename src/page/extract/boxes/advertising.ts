import type { BoxExamples, BoxRule } from './box-rule.ts'

/** Advertisements and their labels, sponsored boxes, shopping links. */
export const advertising: BoxRule = {
  name: 'advertising',
  kind: 'furniture',
  tags: ['ins'],
  words:
    'ad ads advert adverts advertisement advertisements advertising adslot ad-slot ad-container ad-label ad-unit adunit adwrapper ad-wrapper dfp gpt mpu leaderboard sponsor sponsored sponsored-content promoted advertorial affiliate affiliates deals shop shopping product-card buy-now outstream'.split(
      ' ',
    ),
}

export const examples: BoxExamples = {
  is: ['<div data-is class="ad-slot">', '<div data-is id="advert-3">', '<div data-is class="sponsoredContent">'],
  isNot: ['<div data-not class="header-ready">', '<p data-not class="lead">'],
}
