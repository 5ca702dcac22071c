import type { Place } from '../place.ts'
import type { BoxExamples, BoxRule } from './box-rule.ts'

/** Words that belong to a picture, a film or a graphic: captions, credits, galleries, players. */
export const caption: BoxRule = {
  name: 'caption',
  kind: 'caption',
  upTo: 0.9, // a gallery has more words than a brief
  tags: ['figcaption'],
  words:
    'caption captions figcaption wp-caption wp-caption-text caption-text image-caption photo-caption cutline credit credits photo-credit image-credit photo-source image-source photographer copyright gallery galleries slideshow slider photo-gallery lightbox-gallery player video-player jwplayer brightcove video-title video-description mediaplayer media-caption infographic chart graphic datawrapper flourish'.split(
      ' ',
    ),
  test: (place) => place.tag === 'figure' && !holdsText(place),
}

/** Some sites set quotations and tables of the text in figures. */
function holdsText({ element }: Place): boolean {
  return element.querySelector('blockquote, img, picture, video, iframe, svg, canvas')?.localName === 'blockquote'
}

export const examples: BoxExamples = {
  is: [
    '<figcaption data-is>',
    '<p data-is class="wp-caption-text">',
    '<span data-is class="image__credit">',
    '<figure data-is><img></figure>',
  ],
  isNot: ['<figure data-not><blockquote>“It held.”</blockquote></figure>', '<div data-not class="accredited">'],
}
