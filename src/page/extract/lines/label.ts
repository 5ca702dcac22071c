import type { LineExamples, LineRule } from './line-rule.ts'

const words =
  /^\W*(?:advertisements?|ad|sponsored(?: content)?|promoted|(?:story|article) continues (?:below|after)\b.{0,40}|continue reading(?: below)?.{0,30}|scroll (?:down )?(?:to|for)\b.{0,50}|skip (?:to|past|ad|advertisement|promotion|this)\b.{0,60}|loading.{0,20}|published|updated|share|save|print|comments?|read more|see more|show (?:more|less|all)|view (?:all|more|gallery|comments)|back to top|top stories|most (?:read|popular|viewed)|related|recommended|trending|more stories|image|video|photo|caption|credit|listen|watch(?: now)?|play(?: video)?|close|menu|subscribe|end of .{0,40}|live|breaking(?: news)?|exclusive|opinion|editorial|analysis|(?:this|the) (?:is a )?(?:article|page) (?:has|was|contains) (?:\d+|affiliate).{0,60}|\d+ (?:comments?|shares?|min(?:ute)?s?(?: read)?|images?|photos?|of \d+)|(?:article|image|photo|hide) .{0,12}caption|this content was not available|see also|share this article|add as preferred source.{0,30}|getty images|reuters|afp|ap|source|end)\W*$/i
const rights = /^\W*(?:©|\(c\)|copyright\b|all rights reserved|.{0,120}\ball rights reserved\b)/i
const notice =
  /\b(?:may (?:earn|receive) (?:a |an )?(?:small )?(?:affiliate )?commission|this (?:material|article|content) may not be (?:published|reproduced)|(?:published|syndicated) from a (?:syndicated|wire|third.party)|not been edited by .{0,30} staff|auto-generated from)\b/i

/** Words of the page about itself: "Advertisement", "Story continues below", "© 2031 Harlow Echo". */
export const label: LineRule = {
  name: 'label',
  kind: 'furniture',
  test: (text) =>
    (text.length < 90 && words.test(text)) || (text.length < 400 && (rights.test(text) || notice.test(text))),
}

export const examples: LineExamples = {
  is: [
    'Advertisement',
    'Story continues below',
    '© 2031 Harlow Echo',
    'If you buy through our links, we may earn a commission.',
    '3 min read',
  ],
  isNot: [
    'The story continues below the surface, Lind said.',
    'Advertisement is a duty, the judge ruled.',
    'It was updated in May.',
  ],
}
