import type { Place } from '../place.ts'
import type { BoxExamples, BoxRule } from './box-rule.ts'

/** The article in three or four lines, over the text: made by the newsroom, and read first. */
export const keyPoints: BoxRule = {
  name: 'key-points',
  kind: 'key-point',
  words:
    'key-points keypoints key-takeaways takeaways takeaway article-summary story-summary summary-list highlights story-highlights bullet-points mol-bullets-with-font at-a-glance tldr tl-dr what-we-know in-brief'.split(
      ' ',
    ),
  test: (place) => isUnderHeading(place),
}

/** "Key points" over a list. */
function isUnderHeading({ tag, element }: Place): boolean {
  if (tag !== 'ul' && tag !== 'ol') return false
  const before = element.previousElementSibling
  if (!before || (before.textContent?.length ?? 99) > 40) return false
  return /^\s*(?:key (?:points|takeaways|developments|facts)|(?:story )?highlights|takeaways|at a glance|in short|what we know|summary|the main points)\s*:?\s*$/i.test(
    before.textContent ?? '',
  )
}

export const examples: BoxExamples = {
  is: [
    '<div data-is class="key-points">',
    '<h3>Key takeaways</h3><ul data-is>',
    '<div data-is class="storyHighlights">',
  ],
  isNot: ['<h3>What comes next</h3><ul data-not>', '<ul data-not>'],
}
