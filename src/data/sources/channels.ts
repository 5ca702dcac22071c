import { words } from './word-set.ts'

/** Occasions that leave a public record. */
export const publicOccasions = words(
  `briefing briefings conference speech speeches address remarks statement statements hearing hearings testimony court oath
  parliament debate debates interview interviews broadcast podcast op-ed editorial release communiqué report filing book memoir
  lecture sermon rally inauguration presser webcast livestream townhall affidavit indictment ruling lawsuit complaint deposition
  commencement eulogy keynote column essay article blog memo letter decree declaration announcement earnings-call video`,
)

/** Places on the web where a person's or body's own words stand. */
export const ownChannels = words(
  'twitter facebook instagram telegram weibo linkedin youtube tiktok x mastodon bluesky threads truth-social snapchat tumblr website blog page account channel feed tweet tweets post posts',
)

/** Bodies and audiences before whom words are public. */
export const publicAudiences = words(
  `reporters journalists lawmakers mps senators congress court jurors jury judge committee parliament inquiry hearing panel
  assembly council subcommittee supporters crowd audience delegates viewers listeners voters rally conference press media
  tribunal legislators senate house commission worshippers congregation attendees shareholders investors analysts followers
  forum summit convention podcast programme phone-in knesset bundestag duma parliamentarians ralliers deputies peers
  briefing presser commons lords dáil holyrood seanad lok-sabha rajya-sabha magistrates inquest newsmen pressmen mediapersons`,
)

/** Occasions behind closed doors. */
export const closedOccasions = words(
  'meeting meetings talks call calls conversation conversations dinner discussion discussions lunch breakfast phone-call telephone-call visit chat audience',
)

/** Bodies that sit in public and on the record: what they heard or were told can be looked up there. */
export const hearings = words(
  'court jury jurors inquest tribunal inquiry hearing magistrates committee subcommittee commission panel council parliament senate',
)
