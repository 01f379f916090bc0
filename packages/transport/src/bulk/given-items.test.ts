import { describe, expect, test } from 'vitest'
import { GivenItems } from './given-items.ts'

const about = { provider: 'acme', field: 'ids', of: 'ids' }
const items = <T>(of: Iterable<T> | AsyncIterable<T>) => new GivenItems(of, about)

test.each(['abc', 5, null, undefined, {}])('%j is not an iterable of items', (value) => {
  expect(() => items(value as never)).toThrow(/`ids` must be an iterable of ids, such as a list/)
})

test('items of a sync iterable are there at once, and end', () => {
  const list = items(['a'])
  expect(list.next()).toEqual({ done: false, value: 'a' })
  expect(list.hasEnded).toBe(false)
  expect(list.next()).toMatchObject({ done: true })
  expect(list.hasEnded).toBe(true)
})

test('an error of the iterable ends it, sync and async', async () => {
  function* sync() {
    yield* []
    throw new RangeError('sync')
  }
  async function* later() {
    yield* []
    throw new RangeError('async')
  }
  const [one, two] = [items(sync()), items(later())]
  expect(() => one.next()).toThrow('sync')
  await expect(two.next()).rejects.toThrow('async')
  expect([one.hasEnded, two.hasEnded]).toEqual([true, true])
})

describe('closing', () => {
  test('closes an iterable that has not ended, once', async () => {
    let closed = 0
    function* list() {
      try {
        yield 1
        yield 2
      } finally {
        closed++
      }
    }
    const given = items(list())
    given.next()
    await given.close()
    await given.close()
    expect([closed, given.hasEnded]).toEqual([1, true])
  })

  test('does not wait for an item that never comes', async () => {
    const never: AsyncIterable<number> = {
      [Symbol.asyncIterator]: () => ({
        next: () => new Promise(() => {}),
        return: () => new Promise(() => {}),
      }),
    }
    const given = items(never)
    void given.next()
    await given.close()
    expect(given.hasEnded).toBe(true)
  })

  test('tells the error of closing, unless an item is awaited', async () => {
    const failing = (next: () => Promise<IteratorResult<number>>): AsyncIterable<number> => ({
      [Symbol.asyncIterator]: () => ({ next, return: () => Promise.reject(new Error('no')) }),
    })
    await expect(items(failing(async () => ({ done: false, value: 1 }))).close()).rejects.toThrow(
      'no',
    )
    const awaited = items(failing(() => new Promise(() => {})))
    void awaited.next()
    await awaited.close()
  })
})
