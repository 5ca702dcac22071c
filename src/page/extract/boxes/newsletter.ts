import type { BoxExamples, BoxRule } from './box-rule.ts'

/** Invitations to subscribe, register, donate or get mail, and the forms that go with them. */
export const newsletter: BoxRule = {
  name: 'newsletter',
  kind: 'furniture',
  tags: ['form', 'fieldset'],
  words:
    'newsletter newsletters signup sign-up subscribe subscription subscriptions subscriber email-signup mailing optin opt-in mc4wp mailchimp regwall registration-wall reg-wall register sign-in signin login log-in donate donation donations membership support-us fundraising call-to-action cta app-promo app-download poll survey quiz'.split(
      ' ',
    ),
}

export const examples: BoxExamples = {
  is: ['<div data-is class="newsletter-box">', '<form data-is>', '<aside data-is class="inline-signUp">'],
  isNot: ['<div data-not class="letter">', '<div data-not class="body-text">'],
}
