import { styleText } from 'node:util'
import { expect, test } from 'vitest'
import { terminalSvg } from './terminal-svg.ts'

/** Text, place and colour of each word of a picture. */
function words(svg: string): { text: string; x: number; y: number; attributes: string }[] {
  return [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)" ([^>]*)>([^<]*)</g)].map(
    ([, x, y, attributes = '', text = '']) => ({ text, x: Number(x), y: Number(y), attributes }),
  )
}

test('what stands below each other in a terminal does so in the picture, behind wide characters too', () => {
  const [wide, after, plain, below] = words(terminalSvg('云南  a\nabcd  b\n', 'two lines'))
  expect([wide?.text, after?.text, plain?.text, below?.text]).toEqual(['云南', 'a', 'abcd', 'b'])
  expect(after?.x).toBe(below?.x)
  expect(plain?.x).toBe(wide?.x)
  expect(below?.y).toBeGreaterThan(after?.y ?? Number.POSITIVE_INFINITY)
})

test('styles last until they are taken back', () => {
  const line = `${styleText('green', '✓', { validateStream: false })} ${styleText('bold', 'done', { validateStream: false })} it`
  const [tick, bold, plain] = words(terminalSvg(line, 'styles'))
  expect(tick?.attributes).toContain('#7ee787')
  expect(bold?.attributes).toContain('font-weight="bold"')
  expect(plain?.attributes).not.toMatch(/bold|#7ee787/)
})

test('signs of markup are text', () => {
  const svg = terminalSvg('a<b & c>d', '"<title>"')
  expect(svg).toContain('a&lt;b')
  expect(svg).toContain('&amp;')
  expect(svg).toContain('<title id="title">"&lt;title&gt;"</title>')
})
