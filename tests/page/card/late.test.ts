import { describe, expect, test, vi } from 'vitest'
import type { CardContents, CardView } from '../../../src/page/card/card.ts'
import { lateContents } from '../../../src/page/card/late.ts'

const view = (number: number): CardView => ({ number, of: 3, claim: {} as CardView['claim'], here: [] })

/** A script that comes when it is told to, and what it drew. */
function script() {
  const drawn: string[] = []
  const coming: { come(): void; fail(): void }[] = []
  const contents: CardContents = {
    show: ({ number }) => void drawn.push(`show ${number}`),
    focus: () => void drawn.push('focus'),
  }
  const draw = (first: CardView) =>
    new Promise<CardContents>((resolve, reject) => {
      const come = () => (drawn.push(`draw ${first.number}`), resolve(contents))
      coming.push({ come, fail: () => reject(new Error('no access')) })
    })
  const settle = () => new Promise((settled) => setTimeout(settled))
  return { drawn, coming, draw, settle }
}

describe('a card whose script comes late', () => {
  test('is drawn once, with what it was opened for', async () => {
    const { drawn, coming, draw, settle } = script()
    const contents = lateContents(view(1), draw)
    coming[0]!.come()
    await settle()
    contents.show(view(2))
    expect(drawn).toEqual(['draw 1', 'show 2'])
  })

  test('shows what was asked for last, and takes the focus that waits for it', async () => {
    const { drawn, coming, draw, settle } = script()
    const contents = lateContents(view(1), draw)
    contents.show(view(2))
    contents.focus()
    coming[0]!.come()
    await settle()
    expect(drawn).toEqual(['draw 1', 'show 2', 'focus'])
    expect(coming.length).toBe(1)
  })

  test('asks again for a script that did not come', async () => {
    const { drawn, coming, draw, settle } = script()
    const told = vi.spyOn(console, 'error').mockImplementation(() => {})
    const contents = lateContents(view(1), draw)
    coming[0]!.fail()
    await settle()
    contents.show(view(2))
    coming[1]!.come()
    await settle()
    expect(drawn).toEqual(['draw 2'])
    expect(told).toHaveBeenCalledOnce()
    told.mockRestore()
  })
})
