import { articlePage } from '../../e2e/site/article-page.ts'

const names = ['Ines Okafor', 'Tobias Renn', 'Petra Voss', 'Samir Haddou', 'Olga Lindqvist', 'Ruben Dahl']
const sentences = [
  (name: string, n: number) => `Mayor ${name} told reporters that pier ${n} would stay closed until spring.`,
  (name: string, n: number) => `“We have not signed plan ${n},” ${name} said.`,
  (_: string, n: number) => `Officials said the repair of gate ${n} had cost too much.`,
  (_: string, n: number) => `According to a report by the audit office, lock ${n} was never tested.`,
  (_: string, n: number) => `Ship ${n} had reportedly left the harbour at night.`,
]

/** A page of our own with about so many claims of every grade. */
export const longArticle = (claims: number): string =>
  articlePage({
    headline: 'Harbour report runs to many pages',
    paragraphs: Array.from({ length: Math.ceil(claims / sentences.length) }, (_, at) =>
      sentences.map((sentence, i) => sentence(names[at % names.length]!, at * sentences.length + i)).join(' '),
    ),
  })
