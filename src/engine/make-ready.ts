import { analyse } from './index.ts'
import { articleFromText } from './text/plain-text.ts'

/** A few sentences that go through most of the engine. */
const passage = `The harbour reopened on Monday, Mayor Ana Lind said.
Officials who asked not to be named told the Harbour Echo that the dam, which was built in 1961, had failed twice. “We waited, and then we waited again,” said Ben Ford, a spokesman for the ministry. He declined to comment on a report that accused the council of hiding the cost.
According to two people familiar with the talks, the company will reportedly pay.`

let isReady = false

/**
 * Does ahead of the first article what it would wait for: reads in wink-nlp's model, the fitted tables and the list of
 * outlets, and lets the code be compiled. About 150 ms of processor time, once.
 */
export function makeReady(): void {
  if (isReady) return
  isReady = true
  analyse(articleFromText(passage))
}
