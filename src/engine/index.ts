import type { Article } from './article.ts'
import type { Profile } from './profile/profile.ts'
import type { Report } from './report.ts'
import { readText } from './text/read-text.ts'

/** The report on an article: the same for the same article, in a browser, a worker and Node. */
export function analyse(article: Article): Report {
  readText(article)
  return { claims: [], profile: nothing }
}

const nothing: Profile = {
  graded: 0,
  notGraded: 0,
  byGrade: { None: 0, Weak: 0, Fair: 0, Good: 0, Strong: 0 },
  byWho: {},
  speakers: [],
  relays: [],
  unnamed: [],
  sharedOrigins: [],
  noComment: [],
  unanswered: [],
}
