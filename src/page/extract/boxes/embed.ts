import type { BoxExamples, BoxRule } from './box-rule.ts'

/** Posts of other platforms and documents set into the page: shown, not told, by the article; often replaced by a frame. */
export const embed: BoxRule = {
  name: 'embed',
  kind: 'furniture',
  words:
    'twitter-tweet tweet tweets instagram-media instagram tiktok-embed tiktok fb-post fb-video facebook-embed reddit-embed reddit-card bluesky-embed mastodon-embed telegram-post truthsocial embedly social-embed'.split(
      ' ',
    ),
}

export const examples: BoxExamples = {
  is: ['<blockquote data-is class="twitter-tweet">', '<blockquote data-is class="instagram-media">'],
  isNot: ['<blockquote data-not>', '<blockquote data-not class="quote">'],
}
