import { NetworkError, TimeoutError } from '@picturedesk/provider'
import { expect, test } from 'vitest'
import type { Call } from '../../calls/call.ts'
import { assertEnd, type Stage } from './struck-end.ts'

const where = { provider: 'acme', attempts: 1, outcome: 'unknown' } as const
const late = (operation?: string) => new TimeoutError({ ...where, operation, timeout: 250 })
const PROBE = { name: 'assets.getMany', method: 'assets.getMany' } as Call

/** How a struck `images` of a provider with these operations ended. */
function ended(operations: Record<string, string>, error: unknown): void {
  const stage = {
    bench: { manifest: { id: 'acme', operations } },
    session: { time: { virtual: true }, faultsHitTheMark: true },
    right: new Map(),
  } as unknown as Stage
  const strike = { name: 'reset', operation: 'images', times: 'always' } as const
  assertEnd(stage, strike, 'reset on images', PROBE, { error })
}

const alone = { images: 'assets.getMany', other: 'assets.get' }
const several = { images: 'assets.getMany', videos: 'assets.getMany', other: 'assets.get' }

test('time may run out in each operation of a method that makes several', () => {
  for (const operation of ['images', 'videos', undefined])
    expect(() => ended(several, late(operation))).not.toThrow()
})

test('every other error names the operation that was struck', () => {
  for (const operation of ['videos', 'other', undefined])
    expect(() => ended(alone, late(operation))).toThrow('names another operation')
  expect(() => ended(several, late('other'))).toThrow('names another operation')
  const cut = new NetworkError('the connection failed.', { ...where, operation: 'videos' })
  expect(() => ended(several, cut)).toThrow('names another operation')
})
