import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { until } from './until.ts'

/** A source that is awaited for each input. */
async function* counted(count: number): AsyncGenerator<number> {
  for (let index = 0; index < count; index++) yield index
}

test('memory does not grow with what was read', async () => {
  setFlagsFromString('--expose-gc')
  const collectGarbage: () => void = runInNewContext('gc')
  const used = (): number => {
    collectGarbage()
    return process.memoryUsage().heapUsed
  }
  let read = 0
  let before = 0
  let after = 0
  for await (const _ of until(new AbortController().signal, counted(200_001))) {
    if (read === 1_000) before = used()
    if (read === 200_000) after = used()
    read++
  }
  // Something that stays of each input would be a hundred bytes at least: 20 MB.
  expect(after - before).toBeLessThan(5_000_000)
})

test('a source that gives nothing more is left at an abort, and told', async () => {
  const stop = new AbortController()
  let isTold = false
  const silent: AsyncIterable<number> = {
    [Symbol.asyncIterator]: () => ({
      next: () => new Promise(() => {}),
      return: async () => {
        isTold = true
        return { done: true, value: undefined }
      },
    }),
  }
  const first = until(stop.signal, silent).next()
  stop.abort()
  expect(await first).toEqual({ done: true, value: undefined })
  expect(isTold).toBe(true)
})

test('a source whose next input rejects after an abort troubles nobody', async () => {
  const stop = new AbortController()
  const next = Promise.withResolvers<IteratorResult<number>>()
  const first = until(stop.signal, {
    [Symbol.asyncIterator]: () => ({ next: () => next.promise }),
  }).next()
  stop.abort()
  expect((await first).done).toBe(true)
  next.reject(new Error('late'))
  await new Promise((resolve) => setImmediate(resolve))
})

test('nothing is read once the signal came', async () => {
  let read = 0
  const source = (function* () {
    for (;;) yield read++
  })()
  const all = until(AbortSignal.abort(), source)
  expect((await all.next()).done).toBe(true)
  expect(read).toBe(0)
})

test('a source that throws is not closed again', async () => {
  const broken = (async function* () {
    yield 1
    throw new Error('the disk is gone')
  })()
  const read: unknown[] = []
  await expect(async () => {
    for await (const one of until(new AbortController().signal, broken)) read.push(one)
  }).rejects.toThrow('the disk is gone')
  expect(read).toEqual([1])
})
