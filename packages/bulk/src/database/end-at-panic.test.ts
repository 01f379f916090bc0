import { expect, test } from 'vitest'
import { endAtPanic } from './end-at-panic.ts'

async function callsAfter(error: Error): Promise<number> {
  let calls = 0
  const session = endAtPanic({
    execProtocolStream: async (_message: Uint8Array): Promise<never[]> => {
      calls++
      throw error
    },
  })
  const message = new Uint8Array(1)
  await expect(session.execProtocolStream(message)).rejects.toThrow('could not write')
  const next = await session.execProtocolStream(message).catch(() => 'called')
  expect(next).toEqual(calls === 1 ? [] : 'called')
  return calls
}

const postgres = (severity: string): Error =>
  Object.assign(new Error('could not write'), { severity })

test.each<[string, Error, number]>([
  ['a panic', postgres('PANIC'), 1],
  ['a fatal error', postgres('FATAL'), 1],
  ['an abort of WebAssembly', new WebAssembly.RuntimeError('could not write'), 1],
  ['an error of a statement', postgres('ERROR'), 2],
])(
  'of two calls, one or both reach the database: the first ended by %s',
  async (_, error, calls) => {
    expect(await callsAfter(error)).toBe(calls)
  },
)
