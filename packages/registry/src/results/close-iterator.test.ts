import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { closeIterator, leaveIterator } from './close-iterator.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

/** An iterator of which closing gives this. */
const closing = (close: () => unknown) =>
  ({ next: async () => ({ done: true, value: 1 }), return: close }) as never

/** Whether a promise has settled by now. */
async function hasSettled(promise: Promise<unknown>): Promise<boolean> {
  let settled = false
  promise.then(() => {
    settled = true
  })
  await vi.advanceTimersByTimeAsync(0)
  return settled
}

test('closing is waited for, for a second at most', async () => {
  let release = (): void => {}
  const open = closeIterator(closing(() => new Promise<void>((resolve) => (release = resolve))))
  expect(await hasSettled(open)).toBe(false)
  release()
  expect(await hasSettled(open)).toBe(true)

  const stuck = closeIterator(closing(() => new Promise(() => {})))
  await vi.advanceTimersByTimeAsync(999)
  expect(await hasSettled(stuck)).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  expect(await hasSettled(stuck)).toBe(true)
})

test.each<[string, never]>([
  ['no iterator', undefined as never],
  ['an iterator without `return`', { next: async () => ({ done: true, value: 1 }) } as never],
  ['one that gives nothing', closing(() => undefined)],
  ['one that gives no promise', closing(() => ({ done: true }))],
  [
    'one that throws',
    closing(() => {
      throw new RangeError('closing')
    }),
  ],
])('%s needs no wait', async (_, iterator) => {
  expect(leaveIterator(iterator)).toBeUndefined()
  const closed = closeIterator(iterator)
  expect(vi.getTimerCount()).toBe(0)
  await expect(closed).resolves.toBeUndefined()
})

test('a rejection while closing reaches nobody', async () => {
  const rejecting = () => Promise.reject(new RangeError('closing'))
  await expect(closeIterator(closing(rejecting))).resolves.toBeUndefined()
  await expect(leaveIterator(closing(rejecting))).resolves.toBeUndefined()
})
