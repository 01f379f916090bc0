import { describe, expect, test } from 'vitest'
import { DepthError, withinDepth } from './depth-error.ts'
import { parseJson } from './parse-json.ts'

describe('JSON is read so deep, and no deeper', () => {
  const nested = (levels: number, inner = '1'): string =>
    '['.repeat(levels) + inner + ']'.repeat(levels)
  test.each<[string, string]>([
    ['2,000 levels', nested(2000)],
    ['brackets in a text', JSON.stringify('[{'.repeat(1500))],
    ['brackets behind a quote in a text', `["\\"${'['.repeat(2500)}"]`],
    ['a text that ends with a backslash', `["\\\\",${'[],'.repeat(2100)}1]`],
    ['many lists beside each other', `[${'[],'.repeat(2100)}1]`],
    ['many objects beside each other', `[${'{},'.repeat(2100)}1]`],
  ])('%s', (_, json) => {
    expect(parseJson(json)).toEqual(JSON.parse(json))
  })

  test.each<[string, string]>([
    ['lists', nested(2001)],
    ['objects', `${'{"a":'.repeat(2001)}1${'}'.repeat(2001)}`],
    ['lists behind a text', `["\\\\",${nested(2000)}]`],
  ])('%s of more', (_, json) => {
    expect(() => parseJson(json)).toThrow(new DepthError('The JSON', 2000))
    expect(() => parseJson(json)).toThrow(
      'The JSON is nested more than 2000 levels deep. The mock reads no more than that.',
    )
  })

  test('what ends for lack of stack is told as a limit, and other errors stay as they are', () => {
    const endless = (): number => 1 + endless()
    const caught = (run: () => unknown): unknown => {
      try {
        return run()
      } catch (error) {
        return error
      }
    }
    expect(caught(() => withinDepth('It', endless))).toMatchObject({
      name: 'DepthError',
      message: 'It is nested more deeply than the mock can follow.',
    })
    const other = new RangeError('Invalid array length')
    expect(
      caught(() =>
        withinDepth('It', () => {
          throw other
        }),
      ),
    ).toBe(other)
    expect(withinDepth('It', () => 5)).toBe(5)
  })
})
