import type { LineExamples, LineRule } from './line-rule.ts'
import { beginsWith, holdsAny, listOf, openingOf, phrasesOf } from './phrases.ts'

/** Said before a colon or a bar, over a link to another story. */
const labels = phrasesOf(`
  read|read more|read next|read now|read also|read this|read here|read too|read the full story|read the full report
  also read|also see|also watch|also on|see also|see more|see|watch|watch now|watch live|watch more|watch also|watch here
  listen|listen now|listen here|view|related|related story|related stories|related article|related articles|related news
  related links|related content|related coverage|related topics|more|more from|more on|more about|more stories|more news
  more coverage|recommended|don't miss|must read|must reads|in pictures|in photos|editor's pick|editor's picks|trending
  opinion|analysis|explainer|explained|fact check|exclusive|live|live updates|live blog|video|gallery|photos|poll|quiz
  podcast|full story|background|further reading|today's news|have your say|what do you think|you may also like
  you can also check|you can also read|you might also like|you may be interested in`)
/** Longer than any label with the name of a topic in it: "More on the Harlow dam". */
const longestLabel = 45

/** Asks the reader to do something on this site. */
const asks = phrasesOf(`
  click here|click on|tap here|sign up|subscribe|register|log in|login|download the|download our
  follow us|follow our|follow along|follow live|follow the latest|like us on|join us|join our|join the conversation
  join the discussion|get in touch|get the latest|get real-time|get live|get instant|get breaking|get daily|get our
  get all the latest|get more stories|get more news|get more from|get news delivered|get unlimited|stay up to date
  stay informed|stay updated|stay in the know|do you have a story|do you have any|do you have a tip|do you have a question
  do you have information|have you got a|got a story|got a tip|got any|got a news|find out more|find out how|let us know
  tell us|we want to hear|send us|send your|email us|email your|contact us|contact the reporter|contact the author
  share this|share your|like this story|like this article|support us|support our|support independent|donate
  become a member|become a subscriber|become a supporter|already a member|already a subscriber|by signing up
  by subscribing|by providing|by clicking|by submitting|by entering|enjoying this|thank you for reading
  thank you for subscribing|thank you for signing|never miss|let our news|learn more about|check out our
  check out the latest|check out more|visit our|try free|try for free|to comment|to continue reading|to view this
  please enable|please subscribe|please log in|this content is reserved|this content is available
  this content is not available|this content is only|this video is|this video can|create an account|continue reading`)
/** Requests with a name in the middle. */
const asksAbout =
  /^(?:follow .{2,40} on (?:x|twitter|facebook|instagram|threads|tiktok|linkedin|youtube|bluesky)\b|for (?:more|all|the latest)\b.{0,60}\b(?:click|visit|check|read|follow|head to|see|subscribe)\b|have you (?:got|been|seen|witnessed)\b.{0,60}\?|read (?:the )?(?:full|original|more|our)\b.{0,40}here\b)/
const ofAsksAbout = listOf('follow |for more|for all|for the latest|have you |read ')
const inbox =
  /\b(?:(?:to|in|into) your (?:inbox|email|mailbox)|our (?:free |daily |weekly )?newsletter|privacy policy|terms (?:of (?:use|service)|and conditions)|google play|app store|push notifications?|whatsapp channel|telegram channel|via whatsapp)\b/i
const ofInbox = listOf(
  'inbox|email|mailbox|newsletter|privacy policy|terms of|terms and|google play|app store|push notification|whatsapp|telegram',
)
/** An address to write to, after a question to the reader. */
const write = /\b(?:get in touch|email us|contact us|write to us|let us know|send us)\b.{0,80}@/i

/** Links to other stories and invitations: "READ NEXT: …", "Sign up for …". Their headlines look like attributions. */
export const promotion: LineRule = {
  name: 'promotion',
  kind: 'furniture',
  test(text, linked) {
    if (text.length > 350) return false
    const opening = openingOf(text)
    if (isLabelled(text, opening, linked) || isLabelledLink(text, linked)) return true
    if (
      (text.length < 200 || linked > 0.2) &&
      (beginsWith(opening, asks) || (holdsAny(opening, ofAsksAbout) && asksAbout.test(opening)))
    )
      return true
    if (/[“"]/.test(text)) return false
    return (holdsAny(text.toLowerCase(), ofInbox) && inbox.test(text)) || (text.includes('@') && write.test(text))
  },
}

function isLabelled(text: string, opening: string, linked: number): boolean {
  const end = opening.search(/[:|–—>»]| - /)
  if (end < 0 || end > longestLabel || !beginsWith(opening.slice(0, end), labels)) return false
  const rest = opening.slice(0, end).trim()
  const isLong = rest.split(' ').length > 3 && !/^(?:more|read more|you)/.test(rest)
  return !isLong && (linked > 0.3 || (text.length < 140 && !/[.”"]$/.test(text)))
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
    'More on the Harlow dam: [builder had warned of cracks]',
    'WATCH | Engineers on the dam:',
    'Sign up for our weekly letter',
    'Get daily Harlow news delivered to your inbox.',
    'Follow us on Facebook and Instagram.',
    'Follow Ana Roth on Twitter.',
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
    'See how it ends: the wall fell, Roth said.',
  ],
}
