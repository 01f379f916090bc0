import { expect, test } from 'vitest'
import { mutations } from './mutations.ts'

test('every member and entry is left out and replaced, one at a time', () => {
  const all = [...mutations({ a: [{ b: 1 }, 2, 3], c: 'x' })]
  const texts = all.map(({ text }) => text)
  expect(texts).toEqual(
    expect.arrayContaining([
      '1e999',
      '{"c":"x"}',
      '{"a":[{"b":1},2,3]}',
      '{"a":[2,3],"c":"x"}',
      '{"a":[{},2,3],"c":"x"}',
      '{"a":[{"b":1e999},2,3],"c":"x"}',
      '{"a":[{"b":1},null,3],"c":"x"}',
    ]),
  )
  expect(texts.every((text) => JSON.parse(text) !== undefined)).toBe(true)
  expect(new Set(all.map(({ title }) => title)).size).toBe(all.length)
})

test('when they take turns, every value has its turn', () => {
  const places = Object.fromEntries(Array.from('abcdefghij', (name) => [name, 1]))
  const replaced = (thorough: boolean): Set<string> =>
    new Set(
      [...mutations(places, thorough)].map(({ title }) => title.replace(/^(the body|\w)/, '')),
    )
  expect(replaced(false)).toEqual(replaced(true))
  expect([...mutations(places, false)].length).toBeLessThan([...mutations(places)].length / 3)
})
