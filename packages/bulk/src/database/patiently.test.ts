import { setImmediate } from 'node:timers/promises'
import type { Clock } from '@picturedesk/provider'
import { TestClock } from 'pg-boss'
import { expect, test } from 'vitest'
import { failure } from './failure.ts'
import { patiently } from './patiently.ts'

const away = failure('away', 'The server cannot be used.', undefined)

/** Runs it while time passes. */
async function run(
  write: (isRepeat: boolean) => Promise<string>,
  { patience = 60_000, signal = new AbortController().signal } = {},
): Promise<{ readonly given: unknown; readonly milliseconds: number }> {
  const clock = new TestClock(0)
  let given: unknown
  void patiently(write, { clock: clock as unknown as Clock, patience, signal }).then(
    (value) => {
      given = value
    },
    (error: unknown) => {
      given = error
    },
  )
  while (given === undefined) {
    await setImmediate()
    if (given === undefined) await clock.tick(50)
  }
  return { given, milliseconds: clock.now() }
}

test('a write is repeated while the database is away, and knows that it is a repeat', async () => {
  const repeats: boolean[] = []
  const { given, milliseconds } = await run(async (isRepeat) => {
    repeats.push(isRepeat)
    if (repeats.length < 4) throw away
    return 'stored'
  })
  expect(given).toBe('stored')
  expect(repeats).toEqual([false, true, true, true])
  expect(milliseconds).toBe(250 + 500 + 1_000)
})

test('until its patience is over: the error says so, and no shorter', async () => {
  let tries = 0
  const { given, milliseconds } = await run(
    async () => {
      tries++
      throw away
    },
    { patience: 3_000 },
  )
  expect(given).toMatchObject({
    code: 'bulk-database',
    message: expect.stringMatching(/waited 3 seconds.*The server cannot be used\./),
    cause: away,
  })
  expect(milliseconds).toBeGreaterThanOrEqual(3_000)
  expect(tries).toBe(5)
})

test('what does not pass is thrown at once, as is an outage of work that stops', async () => {
  const mistake = new Error('a mistake')
  expect((await run(() => Promise.reject(mistake))).given).toBe(mistake)
  expect((await run(() => Promise.reject(away), { signal: AbortSignal.abort() })).given).toBe(away)
})

test('a stop ends the waiting', async () => {
  const stop = new AbortController()
  let tries = 0
  const { given } = await run(
    async () => {
      if (++tries === 2) queueMicrotask(() => stop.abort())
      throw away
    },
    { signal: stop.signal },
  )
  expect(given).toBe(away)
  expect(tries).toBe(2)
})
