/** A news page of our own, as its publisher would send it. */
export interface ArticlePage {
  readonly headline: string
  /** Inner HTML of the paragraphs. */
  readonly paragraphs: readonly string[]
  readonly lang?: string
  /** More of the page's head, or what comes after the article. */
  readonly head?: string
  readonly after?: string
}

/** The page as HTML: JSON-LD for the sentinel, headline, byline, paragraphs, a footer that is no part of the article. */
export const articlePage = ({
  headline,
  paragraphs,
  lang = 'en',
  head = '',
  after = '',
}: ArticlePage): string => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<title>${headline} – The Calder Ledger</title>
<meta property="og:type" content="article">
<meta property="og:site_name" content="The Calder Ledger">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${headline}"}</script>
${head}
</head>
<body>
<header><a href="/">The Calder Ledger</a> <nav><a href="/coast">Coast</a> <a href="/business">Business</a></nav></header>
<main><article>
<h1>${headline}</h1>
<p class="byline">By Imogen Farrow</p>
${paragraphs.map((words) => `<p>${words}</p>`).join('\n')}
</article></main>
<footer>© The Calder Ledger. Every name is invented.</footer>
${after}
</body>
</html>
`
