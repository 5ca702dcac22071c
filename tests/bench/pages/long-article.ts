/** Sentences of an article of our own, each with somebody credited. `n` keeps them apart. */
const sentences = [
  (n: number) => `The council said on day ${n} that the harbour would stay closed until the wall had been repaired.`,
  (n: number) =>
    `“We counted ${n} cracks and nobody came to look,” said Ines Okafor, who runs the boatyard by the quay.`,
  (n: number) => `According to a report by the audit office, the works will cost ${n} million more than was planned.`,
  (n: number) => `The wall is ${n} metres long and was built when the railway came to the town.`,
  (n: number) => `Officials reportedly warned the ministry ${n} times before the storm.`,
]

/** A page of about `words` words in paragraphs of three sentences, with the marks of a news article. */
export function longArticle(words: number): string {
  const paragraphs: string[] = []
  let count = 0
  for (let n = 2; count < words; n++) {
    const three = [0, 1, 2].map((i) => sentences[(n + i) % sentences.length]!(n))
    count += three.join(' ').split(' ').length
    paragraphs.push(`<p>${three.join(' ')}</p>`)
  }
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Harbour wall to be repaired</title>
<meta property="og:type" content="article"><script type="application/ld+json">{"@type":"NewsArticle"}</script>
<header><a href="/">The Calder Ledger</a></header>
<main><article><h1>Harbour wall to be repaired</h1><p class="byline">By Ana Roth</p>${paragraphs.join('\n')}</article></main>
<footer>The Calder Ledger</footer>`
}
