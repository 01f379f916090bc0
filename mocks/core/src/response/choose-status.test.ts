import { expect, test } from 'vitest'
import { responseFor, statusFor, usualResponses } from './choose-status.ts'

const keyed = (...keys: string[]): { key: string }[] => keys.map((key) => ({ key }))

test.each<[string[], number, string | undefined]>([
  [['200', '2XX', 'default'], 200, '200'],
  [['200', '2XX', 'default'], 201, '2XX'],
  [['200', '2XX', 'default'], 404, 'default'],
  [['200', '4XX'], 500, undefined],
  [['4XX'], 499, '4XX'],
])('of %j, %i is under %s', (keys, status, key) => {
  expect(responseFor(keyed(...keys), status)?.key).toBe(key)
})

test.each<[string, string[], number | undefined, number]>([
  ['404', ['404'], undefined, 404],
  ['404', ['404'], 500, 404],
  ['4XX', ['4XX'], undefined, 400],
  ['4XX', ['400', '404', '4XX'], undefined, 409],
  ['4XX', ['4XX'], 418, 418],
  ['4XX', ['4XX'], 500, 400],
  ['5XX', ['5XX'], undefined, 500],
  ['3XX', ['3XX'], undefined, 302],
  ['2XX', ['200', '2XX'], undefined, 201],
  ['1XX', ['1XX'], undefined, 100],
  ['default', ['default'], undefined, 200],
  ['default', ['200', 'default'], undefined, 500],
  ['default', ['302', 'default'], undefined, 500],
  ['default', ['404', 'default'], undefined, 200],
  ['default', ['200', '5XX', 'default'], undefined, 400],
  ['default', ['200', '4XX', '5XX', 'default'], undefined, 302],
  ['default', ['200', 'default'], 503, 503],
  ['default', ['200', 'default'], 200, 500],
  ['default', ['2XX', '4XX', '5XX', 'default'], undefined, 302],
  ['default', ['1XX', '2XX', '3XX', '4XX', '5XX', 'default'], undefined, 500],
])('%s of %j, wanted %s: %i', (key, keys, wanted, status) => {
  expect(statusFor(key, keyed(...keys), wanted)).toBe(status)
})

test.each<[string[], string[]]>([
  [
    ['404', '2XX', '204', '200', 'default'],
    ['200', '204', '2XX'],
  ],
  [['404', 'default', '302'], ['default']],
  [
    ['404', '302', '301'],
    ['301', '302'],
  ],
  [['500', '404'], ['404']],
  [
    ['500', '5XX'],
    ['500', '5XX'],
  ],
  [['100'], []],
  [[], []],
])('a plain request may get, of %j, %j', (keys, usual) => {
  expect(usualResponses(keyed(...keys)).map(({ key }) => key)).toEqual(usual)
})
