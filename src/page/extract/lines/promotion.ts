import type { LineExamples, LineRule } from './line-rule.ts'

/** Said before a link to another story. */
const leadIn =
  /^\W{0,3}(?:(?:also )?(?:read|see|watch|listen|view|look)(?: (?:also|more|next|now|on|here|too|this|the full (?:story|report|article)|more (?:on|about|from|here)[\w\s’']{0,40}))?\s?(?::|\||–|—|-\s|>|»)|(?:related|more|recommended|don[’']t miss|must read|in pictures|in photos|editor[’']s picks?|trending|opinion|analysis|explainer|fact check|exclusive|live|video|gallery|poll|quiz|podcast|read also|you (?:can|may|might) also (?:like|check|read|want to read|be interested in)|more (?:from|on|stories|coverage|news)(?: [\p{L}’' ]{0,40})?|related (?:stor(?:y|ies)|articles?|news|links?|content|coverage|topics?)|today[’']s news|ground game|have your say|what do you think)\s?[:|»])/iu
/** Asks the reader to do something on this site. */
const asks =
  /^\W{0,3}(?:click (?:here|on)|tap here|sign up|subscribe|register|log ?in|download (?:the|our)|follow (?:us|our|@|along|live|the latest|the [\p{L} ]{2,30} on)|follow [\p{L}. ]{2,40} on (?:x|twitter|facebook|instagram|threads|tiktok|linkedin|youtube|bluesky)|like us on|join (?:us|our|the conversation|the discussion|\d)|get (?:in touch|the latest|real-time|live|instant|breaking|daily|our|all the latest|more (?:stories|news|from)|news delivered|unlimited)|stay (?:up to date|informed|updated|in the know)|for (?:more|all|the latest)\b.{0,60}(?:\bclick\b|\bvisit\b|\bcheck\b|\bread\b|\bfollow\b|\bhead to\b|\bsee\b|\bsubscribe\b)|(?:do you have|have you got|got) (?:a|any|some) (?:story|stories|tips?|news|information|question)|find out (?:more|how)\b|have you (?:got )?(?:a|been|any) .{0,60}\?|let us know|tell us|we want to hear|send (?:us )?(?:your|an email|tips)|email (?:us|your|the)|contact (?:us|the (?:reporter|author|writer))|share (?:this|your|it)|like this (?:story|article)\?|support (?:us|our|independent)|donate|become a (?:member|subscriber|supporter)|already a (?:member|subscriber)|by (?:signing up|subscribing|providing|clicking|submitting|entering)|enjoying this|thank you for (?:reading|subscribing|signing)|never miss|let our news|learn more about|check out (?:our|the latest|more)|visit our|read (?:the )?(?:full|original|more|our|next|also)\b.{0,40}(?:here|$)|try (?:for )?free|(?:to|please) (?:comment|enable|continue reading|view this)|this content is (?:reserved|available|not available|only)|this video (?:is|can))/iu
const inbox =
  /\b(?:(?:to|in|into) your (?:inbox|email|mailbox)|your inbox\b|our (?:free |daily |weekly )?newsletter|privacy policy|terms (?:of (?:use|service)|and conditions)|google play|app store|push notifications?|whatsapp channel|telegram channel|(?:on|via) whatsapp)\b/i

/** An address to write to, after a question to the reader. */
const write = /\b(?:get in touch|email us|contact us|write to us|let us know|send us)\b.{0,80}@/i

/** Links to other stories and invitations: "READ NEXT: …", "Sign up for …". Their headlines look like attributions. */
export const promotion: LineRule = {
  name: 'promotion',
  kind: 'furniture',
  test: (text, linked) =>
    (leadIn.test(text) && (linked > 0.3 || (text.length < 140 && !/[.”"]$/.test(text)))) ||
    (asks.test(text) && (text.length < 200 || linked > 0.2)) ||
    (write.test(text) && text.length < 300) ||
    isLabelledLink(text, linked) ||
    (inbox.test(text) && text.length < 350 && !/[“"]/.test(text)),
}

/** "Our standards: The Echo's principles": a few words and a colon before one link. */
function isLabelledLink(text: string, linked: number): boolean {
  const label = text.indexOf(': ')
  return label > 0 && label < 40 && text.length < 160 && linked * text.length >= text.length - label - 4
}

export const examples: LineExamples = {
  is: [
    'READ NEXT: [Harlow dam will hold, says builder]',
    'Also read: [Why the dam cracked]',
    'WATCH | Engineers on the dam:',
    'Sign up for our weekly letter',
    'Get daily Harlow news delivered to your inbox.',
    'Follow us on Facebook and Instagram.',
    'Do you have a story? Email us.',
    'Is it flooding near you? Get in touch at news@echo.example',
    'Our standards: [The principles of the Echo.]',
  ],
  isNot: [
    'Read the report and you see how it began, Lind said.',
    'Watch how they do it, she said: nobody checks the wall.',
    'Live music is back, the club said.',
    'Lind said: “Sign up now or lose the place.”',
    'Related work was done in May, according to the ministry.',
  ],
}
