import { describe, expect, test, vi } from 'vitest'
import type { CardContents, CardView } from '../../../src/page/card/card.ts'
import { lateContents } from '../../../src/page/card/late.ts'

const view = (number: number): CardView => ({ number, of: 3, claim: {} as CardView['claim'], here: [] })

/** A script that comes when it is told to or is kept out, and what it drew. */
function script() {
  const drawn: string[] = []
  const coming: { come(): void; isKeptOut(): void; fail(): void }[] = []
  const contents: CardContents = {
    show: ({ number }) => void drawn.push(`show ${number}`),
    focus: () => void drawn.push('focus'),
  }
  const draw = (first: CardView) =>
    new Promise<CardContents | null>((resolve, reject) => {
      const come = () => (drawn.push(`draw ${first.number}`), resolve(contents))
      coming.push({ come, isKeptOut: () => resolve(null), fail: () => reject(new Error('a fault in the card')) })
    })
  const settle = () => new Promise((settled) => setTimeout(settled))
  const sayNotDrawn = () => (drawn.push('not drawn'), { focus: () => void drawn.push('focus on why') })
  return { drawn, coming, open: (first: CardView) => lateContents(first, draw, sayNotDrawn), settle }
}

describe('a card whose script comes late', () => {
  test('is drawn once, with what it was opened for', async () => {
    const { drawn, coming, open, settle } = script()
    const contents = open(view(1))
    coming[0]!.come()
    await settle()
    contents.show(view(2))
    expect(drawn).toEqual(['draw 1', 'show 2'])
  })

  test('shows what was asked for last, and takes the focus that waits for it', async () => {
    const { drawn, coming, open, settle } = script()
    const contents = open(view(1))
    contents.show(view(2))
    contents.focus()
    coming[0]!.come()
    await settle()
    expect(drawn).toEqual(['draw 1', 'show 2', 'focus'])
    expect(coming.length).toBe(1)
  })

  test('says why there is none where its script is kept out, and asks again for the next', async () => {
    const { drawn, coming, open, settle } = script()
    const contents = open(view(1))
    contents.focus()
    coming[0]!.isKeptOut()
    await settle()
    contents.show(view(2))
    coming[1]!.isKeptOut()
    await settle()
    contents.show(view(3))
    coming[2]!.come()
    await settle()
    expect(drawn).toEqual(['not drawn', 'focus on why', 'not drawn', 'draw 3'])
  })

  test('asks again where it could not be drawn', async () => {
    const { drawn, coming, open, settle } = script()
    const told = vi.spyOn(console, 'error').mockImplementation(() => {})
    const contents = open(view(1))
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
