import { readText } from './src/engine/text/read-text.ts'
import { articleFromText } from './src/engine/text/plain-text.ts'
const t = process.argv[2]!
for (const s of readText(articleFromText(t)).sentences) console.log(JSON.stringify(t.slice(s.span.start, s.span.end)))
