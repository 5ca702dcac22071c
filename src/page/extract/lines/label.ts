import type { LineExamples, LineRule } from './line-rule.ts'
import { holdsAny, listOf } from './phrases.ts'

/** What a label says, without digits and marks around it. */
const labels = new Set(
  `advertisement|advertisements|ad|ads|advert|sponsored|sponsored content|promoted|continue reading|loading|published|updated
share|save|print|comment|comments|read more|see more|show more|show less|show all|view all|view more|view gallery
view comments|back to top|top stories|most read|most popular|most viewed|related|recommended|trending|more stories|image
video|photo|caption|credit|listen|watch|watch now|play|play video|close|menu|subscribe|live|breaking|breaking news
exclusive|opinion|editorial|analysis|share this article|share this story|image caption|article caption|photo caption
hide caption|toggle caption|this content was not available|see also|getty images|source|end|min read|minute read
minutes read|mins read|shares|images|photos|skip advertisement|advertisement scroll to continue|story continues|text
add as preferred source|add as a preferred source|add as preferred source on google|in this article|table of contents`
    .split(/[|\n]/)
    .map((label) => label.trim()),
)
const pointers =
  /^(?:(?:story|article) continues (?:below|after)|scroll (?:down )?(?:to continue|to keep|for more|for next|for the next)|skip (?:to|past|ad|promotion)|continue reading below|end of )\b.{0,60}$/
const ofPointers = listOf('story continues|article continues|scroll|skip|continue reading below|end of')
const rights = /(?:^\W*(?:©|\(c\)|copyright\b)|\ball rights reserved\b)/i
const ofRights = listOf('©|(c)|copyright|all rights reserved')
const notice =
  /\b(?:may (?:earn|receive) (?:a |an )?(?:small )?(?:affiliate )?commission|this (?:material|article|content) may not be (?:published|reproduced)|(?:published|syndicated) from a (?:syndicated|wire|third.party)|not been edited by .{0,30} staff|auto-generated from|contains affiliate links)\b/i
const ofNotice = listOf(
  'commission|may not be|from a syndicated|from a wire|from a third|not been edited by|auto-generated from|affiliate links',
)

/** Words of the page about itself: "Advertisement", "Story continues below", "© 2031 Harlow Echo". */
export const label: LineRule = {
  name: 'label',
  kind: 'furniture',
  test(text) {
    if (text.length >= 400) return false
    const lower = text.toLowerCase()
    if (text.length < 90) {
      const words = lower.replace(/^[^a-z]+|[^a-z]+$/g, '')
      if (labels.has(words) || (holdsAny(words, ofPointers) && pointers.test(words))) return true
    }
    return (holdsAny(lower, ofRights) && rights.test(text)) || (holdsAny(lower, ofNotice) && notice.test(text))
  },
}

export const examples: LineExamples = {
  is: [
    'Advertisement',
    'Story continues below',
    '(END)',
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
