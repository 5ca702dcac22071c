/** Things to put into the middle of a page: broken nesting, entities, encodings, controls, markup in odd places. */
const rubbish = [
  ...[
    '</div>',
    '</p></p></article>',
    '<table><p>',
    '<b><i></b></i>',
    '<p',
    '<!--',
    '-->',
    '<![CDATA[',
    '</body><body>',
  ],
  ...[
    '&',
    '&#0;',
    '&#x110000;',
    '&#xD800;',
    '&nbsp',
    '&amp;amp;',
    '&lt;script&gt;',
    '&CounterClockwiseContourIntegral;',
  ],
  ...['\u0000', '\ufffe', '\u202e', '\u2028', '\ufeff', '\ud83d', 'Ã©', '\u0301\u0301\u0301', '\u00ad'],
  ...['<script>throw 1</script>', '<style>*{display:none}</style>', '<template>', '<svg><foreignObject>', '<select>'],
  ...['<div style="display:contents">', '<a href="javascript:0">', '<a href="http://[">', '<iframe srcdoc="<p>said">'],
  ...[
    '<ruby>said<rt>x',
    '<br><br>',
    '<details><summary>',
    '<dialog open>',
    '<slot>',
    '<math><mtext>',
    '<frameset>',
    '<plaintext>',
  ],
]

/** A page with some of its bytes cut out, doubled, moved or spoilt. */
export function mutatePage(html: string, random: () => number): string {
  let page = html
  const edits = 1 + Math.floor(random() * 12)
  for (let i = 0; i < edits; i++) {
    const from = Math.floor(random() * page.length)
    const part = page.slice(from, from + Math.floor(random() ** 3 * 3_000))
    const before = page.slice(0, from)
    const after = page.slice(from + part.length)
    const put = rubbish[Math.floor(random() * rubbish.length)]!
    const to = Math.floor(random() * after.length)
    const kinds = [
      () => before + after,
      () => before + part + part + after,
      () => before + after.slice(0, to) + part + after.slice(to),
      () => before + put + part + after,
      () => before + part.replaceAll('<', put) + after,
      () => before + part.replaceAll('>', '') + after,
      () => before + Buffer.from(part, 'utf8').toString('latin1') + after,
    ]
    page = kinds[Math.floor(random() * kinds.length)]!()
  }
  return page
}
