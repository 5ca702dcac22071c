import { describe, expect, test } from 'vitest'
import { lightness } from '../../../src/page/highlights/ink.ts'

describe('how light a computed colour is', () => {
  test.each<[colour: string, light: boolean]>([
    ['rgb(0, 0, 0)', false],
    ['rgb(51, 51, 51)', false],
    ['rgba(0, 0, 0, 0.87)', false],
    ['rgb(26, 115, 232)', false], // a link on white
    ['rgb(255, 255, 255)', true],
    ['rgb(221, 221, 221)', true],
    ['rgb(138, 180, 248)', true], // a link on black
    ['color(srgb 0.1 0.1 0.12)', false],
    ['color(srgb 0.9 0.9 0.88 / 0.9)', true],
    ['oklch(0.24 0.03 262)', false],
    ['oklch(0.93 0.008 262)', true],
    ['oklab(0.93 0 0)', true],
    ['lab(20 0 0)', false],
    ['lch(90 10 200)', true],
  ])('%s', (colour, light) => {
    expect(lightness(colour) > 0.55).toBe(light)
  })
})
