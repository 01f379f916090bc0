import { expect, test } from 'vitest'
import { LeapingClock } from '../testing/leaping-clock.ts'
import { Turns } from './turns.ts'

test('a turn that comes in the moment in which its wait ends goes on to the next', async () => {
  const turns = new Turns(new LeapingClock())
  const first = await turns.take('acme', 1_000, undefined)
  const controller = new AbortController()
  const gone = turns.take('acme', 1_000, controller.signal)
  const next = turns.take('acme', 1_000, undefined)
  controller.abort('enough')
  first?.()
  await expect(gone).rejects.toBe('enough')
  expect(await next).toBeTypeOf('function')
})

test('whoever waited too long has no turn, and blocks nobody', async () => {
  const clock = new LeapingClock()
  const turns = new Turns(clock)
  const first = await turns.take('acme', 1_000, undefined)
  expect(await clock.run(turns.take('acme', 500, undefined))).toBeUndefined()
  const next = turns.take('acme', 1_000, undefined)
  first?.()
  expect(await next).toBeTypeOf('function')
  expect(clock.pending).toBe(0)
})
