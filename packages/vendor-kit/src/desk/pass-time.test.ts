import { VirtualClock } from '@picturedesk/mocks'
import { expect, test } from 'vitest'
import { passTime } from './pass-time.ts'

const waiting = (clock: VirtualClock, milliseconds: number) =>
  new Promise<void>((resolve) => {
    clock.setTimeout(resolve, milliseconds)
  })

test('waits one after another pass, each by the clock', async () => {
  const clock = new VirtualClock({ start: 0, running: false })
  const work = async (): Promise<string> => {
    await waiting(clock, 60_000)
    await waiting(clock, 60_000)
    return 'done'
  }
  expect(await passTime(clock, work())).toBe('done')
  expect(clock.now()).toBeGreaterThanOrEqual(120_000)
})

test('a promise that is rejected ends it with the reason', async () => {
  const clock = new VirtualClock({ start: 0, running: false })
  const reason = new Error('no')
  await expect(passTime(clock, Promise.reject(reason))).rejects.toBe(reason)
})
