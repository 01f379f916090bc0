import { describe, expect, test } from 'vitest'
import { readInput } from './read-input.ts'

const picture = { id: 'a', image: { url: 'https://x.example/a' } }
const cycle: Record<string, unknown> = { ...picture }
cycle['context'] = { own: [cycle] }
const fail = (): never => {
  throw new Error('no!')
}

describe('an input that JSON cannot carry', () => {
  test.each<[string, unknown, string, string]>([
    ['a BigInt', { ...picture, context: { price: 5n } }, '.context.price', 'the BigInt 5n'],
    ['a cycle', cycle, '.context.own[0]', 'contains itself'],
    ['a toJSON that throws', { ...picture, context: { toJSON: fail } }, '.context', 'no!'],
    [
      'a getter that throws',
      {
        ...picture,
        get context() {
          return fail()
        },
      },
      '.context',
      'no!',
    ],
    [
      'an id that throws',
      {
        image: picture.image,
        get id() {
          return fail()
        },
      },
      '.id',
      'no!',
    ],
    ['a proxy that throws', new Proxy(picture, { get: fail, ownKeys: fail }), '', 'no!'],
    [
      'a number that is none',
      { ...picture, context: { price: Number.NaN } },
      '.context.price',
      'NaN',
    ],
    ['a function', { ...picture, context: { f: fail } }, '.context.f', 'a function'],
    ['a symbol', { ...picture, context: { s: Symbol('s') } }, '.context.s', 'a symbol'],
    ['a map', { ...picture, context: new Map() }, '.context', 'a Map'],
    ['bytes', { ...picture, context: { b: new Uint8Array(2) } }, '.context.b', 'bytes'],
    [
      'what is nested too deeply',
      { ...picture, context: JSON.parse('['.repeat(5_000) + ']'.repeat(5_000)) },
      '',
      'levels',
    ],
  ])('%s is refused by its place, with a remedy', (_, input, path, found) => {
    const { error, input: stored } = readInput(input, 7, 'tag', 'paper')
    expect(error).toMatchObject({ code: 'invalid-argument', outcome: 'not-sent' })
    expect(error?.['field']).toContain(`source[7]${path}`)
    expect(error?.message).toContain(found)
    expect(error?.message).toContain('leave it out')
    expect(() => JSON.stringify(stored)).not.toThrow()
  })

  test('keeps its id, and what of it is data', () => {
    expect(
      readInput({ ...picture, context: { price: 5n, brand: 'b' } }, 0, 'tag', 'p').input,
    ).toEqual({
      ...picture,
      context: { price: '5', brand: 'b' },
    })
    expect(readInput(cycle, 0, 'tag', 'p').input).toEqual({ ...picture, context: { own: [null] } })
  })
})

test('an input is stored as JSON gives it', () => {
  const input = {
    id: 'a',
    image: { url: new URL('https://x.example/a'), of: undefined },
    context: { at: new Date(0), list: [undefined, 1], ['__proto__']: { a: 1 } },
  }
  const read = readInput(input, 0, 'tag', 'paper')
  expect(read.error).toBeUndefined()
  expect(JSON.stringify(read.input)).toBe(JSON.stringify(input))
})
