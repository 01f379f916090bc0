import { expect, test } from 'vitest'
import { endAtPanic } from './end-at-panic.ts'

async function callsAfter(severity: string): Promise<number> {
  let calls = 0
  const session = endAtPanic({
    execProtocolStream: async (_message: Uint8Array): Promise<never[]> => {
      calls++
      throw Object.assign(new Error('could not write'), { severity })
    },
  })
  const message = new Uint8Array(1)
  await expect(session.execProtocolStream(message)).rejects.toThrow('could not write')
  const next = await session.execProtocolStream(message).catch(() => 'called')
  expect(next).toEqual(calls === 1 ? [] : 'called')
  return calls
}

test.each([
  ['PANIC', 1],
  ['FATAL', 1],
  ['ERROR', 2],
])('after an error of the severity %s there are %i calls', async (severity, calls) => {
  expect(await callsAfter(severity)).toBe(calls)
})
