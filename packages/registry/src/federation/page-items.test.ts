import { expect, test } from 'vitest'
import { PageItems } from './page-items.ts'
import type { SourceRun } from './source-run.ts'

/** A source with one page. */
function sourceOf<T>(page: readonly T[]) {
  const pages = [page]
  let given = 0
  const source: Pick<SourceRun<T>, 'nextPage' | 'gave' | 'leave'> = {
    nextPage: async () => pages.shift(),
    gave: (items) => {
      given += items
    },
    leave: () => {},
  }
  return { items: new PageItems(source as SourceRun<T>), given: () => given }
}

test('no item is taken before those who wait for the page have theirs', async () => {
  const { items, given } = sourceOf([1, 2, 3])
  const taken: number[] = []
  const polling = async (): Promise<void> => {
    for (let tick = 0; tick < 50; tick++) {
      const item = items.take()
      if (item !== undefined) taken.push(item.value)
      await undefined
    }
  }
  const waiting = [items.next(), items.next()]
  const [results] = await Promise.all([Promise.all(waiting), polling()])
  expect(results.map(({ value }) => value)).toEqual([1, 2])
  expect(taken).toEqual([3])
  expect(given()).toBe(3)
})

test('nothing is taken of a page that is not there', async () => {
  const { items } = sourceOf<number>([])
  expect(items.take()).toBeUndefined()
  expect(await items.next()).toEqual({ done: true, value: undefined })
  expect(items.take()).toBeUndefined()
})
