import { describe, expect, test } from 'vitest'
import { openEnvelope } from './open-envelope.ts'
import { toVendorTime } from './vendor-time.ts'
import { toBytes, toFlag } from './wire-value.ts'

test.each<[unknown, boolean | undefined]>([
  [true, true],
  [1, true],
  [false, false],
  [0, false],
  [2, undefined],
  ['1', undefined],
  ['', undefined],
  [null, undefined],
  [undefined, undefined],
])('the flag %j is %s', (value, flag) => {
  expect(toFlag(value)).toBe(flag)
})

describe('a size in words', () => {
  test.each<[unknown, number | undefined]>([
    ['508.3MB', 532_991_181],
    ['1 kb', 1024],
    ['1B', 1],
    ['2GB', 2_147_483_648],
    [`${'0'.repeat(37)}1KB`, 1024],
    [`${'0'.repeat(38)}1KB`, undefined],
    ['0B', undefined],
    ['0.1B', undefined],
    ['about 1KB', undefined],
    ['1KB or so', undefined],
    ['1.2.3KB', undefined],
    ['99999999GB', undefined],
    ['', undefined],
    [7, undefined],
    [['1KB'], undefined],
  ])('%o is %s bytes', (size, bytes) => {
    expect(toBytes(size)).toBe(bytes)
  })
})

describe('the envelope of a failure', () => {
  test.each<[unknown, unknown]>([
    [7, 7],
    ['E7', 'E7'],
    [true, undefined],
    [{}, undefined],
    [undefined, undefined],
  ])('with the code %o has %o', (code, expected) => {
    expect(openEnvelope({ result: false, message: 'no', code })?.failure).toMatchObject({
      message: 'no',
      code: expected,
    })
  })

  test.each([{}, { result: 1, data: {} }, { result: null }])('%o is no envelope', (body) => {
    expect(openEnvelope(body)).toBeUndefined()
  })
})

test.each(['2017-02-24T16:32:18Z, or so', '2017-02-24T16:32:18Z (so)', 'T', '2017-02-24', ''])(
  '%o is no time',
  (time) => {
    expect(() => toVendorTime(time, 'from')).toThrow('a Date or an RFC 3339 time with its zone')
  },
)
