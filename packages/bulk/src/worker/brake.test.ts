import type { Clock } from '@picturedesk/provider'
import { beforeEach, expect, test } from 'vitest'
import type { RowError } from '../row.ts'
import { Brake } from './brake.ts'

const error: RowError = { code: 'unavailable', message: 'down.', outcome: 'unknown' }
const away = { kind: 'away', error } as const
const costly = { kind: 'costly', error } as const
const well = { kind: 'well' } as const

let now = 0
let brake: Brake
beforeEach(() => {
  now = 0
  brake = new Brake({ now: () => now, monotonic: () => now } as unknown as Clock)
})

/** Tries a unit at each second for so long, each of which ends so. Gives when units were tried. */
function tries(seconds: number, sign: typeof away | typeof costly): number[] {
  const at: number[] = []
  for (const end = now + seconds * 1_000; now < end; now += 1_000) {
    if (brake.free(4) === 0) continue
    brake.taken()
    at.push(now / 1_000)
    brake.note(sign)
  }
  return at
}

test('a vendor that works has no brake', () => {
  for (let turns = 0; turns < 10; turns++) {
    expect(brake.free(4)).toBe(4)
    brake.taken()
    brake.note(well)
  }
  expect(brake.reason).toBeUndefined()
})

test('failures that cost only time hold units back from the third on', () => {
  brake.note(away)
  brake.note(away)
  expect(brake.free(4)).toBe(4)
  brake.note(away)
  expect(brake.free(4)).toBe(0)
  expect(brake.reason).toBe(error)
})

test('failures between which one goes well hold nothing back', () => {
  for (let turns = 0; turns < 10; turns++) brake.note(turns % 3 === 2 ? well : away)
  expect(brake.free(4)).toBe(4)
})

test('units that fail together are one failure', () => {
  for (let units = 0; units < 50; units++) brake.note(costly)
  now = 1_000
  expect(brake.free(4)).toBe(1)
})

test('one unit is tried after each pause, which grows up to five minutes where it costs inputs', () => {
  expect(tries(1_500, costly)).toEqual([0, 1, 3, 7, 15, 31, 63, 127, 255, 511, 811, 1_111, 1_411])
})

test('and up to one minute where it costs time', () => {
  brake.note(away)
  brake.note(away)
  expect(tries(200, away)).toEqual([0, 1, 3, 7, 15, 31, 63, 123, 183])
})

test('no second unit is tried while the first is under way, before the pause is over', () => {
  brake.note(costly)
  now = 1_000
  brake.taken()
  expect(brake.free(4)).toBe(0)
  now = 2_000
  expect(brake.free(4)).toBe(1)
})

test('a try that goes well lets all others follow', () => {
  tries(100, costly)
  brake.note(well)
  expect(brake.free(4)).toBe(4)
  expect(brake.reason).toBeUndefined()
  brake.note(costly)
  now += 1_000
  expect(brake.free(4)).toBe(1)
})
