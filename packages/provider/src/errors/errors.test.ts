import { inspect } from 'node:util'
import { describe, expect, test, vi } from 'vitest'
import * as index from '../index.ts'
import { everyError } from '../testing/every-error.ts'

vi.resetModules()
const here = { ...index }
const copy: typeof index = { ...(await import('../index.ts')) }

type Name = keyof ReturnType<typeof everyError>
const names = Object.keys(everyError(here)) as Name[]

test('the tests cover every exported error class', () => {
  const exported = Object.keys(here).filter((name) => /^[A-Z].*Error$/.test(name))
  expect(names).toEqual(exported.filter((name) => name !== 'PicturedeskError').sort())
})

test('the second copy of the package has classes of its own', () => {
  for (const name of names) expect(copy[name]).not.toBe(here[name])
  expect(everyError(copy).NotFoundError).not.toBeInstanceOf(here.PicturedeskError)
})

describe.each([
  ['the same copy', here],
  ['another copy', copy],
])('guards over errors of %s', (_, from) => {
  const errors = everyError(from)

  test.each(names)(
    '%s is recognised by its own guard and by the guard of the base, and by no other',
    (name) => {
      expect(here.PicturedeskError.isInstance(errors[name])).toBe(true)
      const recognising = names.filter((other) => here[other].isInstance(errors[name]))
      expect(recognising).toEqual([name])
    },
  )
})

test.each([
  undefined,
  null,
  'not-found',
  404,
  new Error('plain'),
  { name: 'NotFoundError', code: 'not-found' },
  new DOMException('aborted', 'AbortError'),
])('%s is not recognised by any guard', (value) => {
  for (const name of names) expect(here[name].isInstance(value)).toBe(false)
  expect(here.PicturedeskError.isInstance(value)).toBe(false)
})

test('a guard narrows the type', () => {
  const error: unknown = everyError(here).RateLimitedError
  if (!here.RateLimitedError.isInstance(error)) throw error
  expect(error.retryAfter).toBe(1500)
})

test.each(names)('%s is an Error that carries its own name and a code of its own', (name) => {
  const error = everyError(here)[name]
  expect(error).toBeInstanceOf(Error)
  expect(error.name).toBe(name)
  expect(`${error}`).toBe(`${name}: ${error.message}`)
  const kebab = name.replace(/Error$/, '').replace(/(?<=.)[A-Z]/g, '-$&')
  expect([kebab.toLowerCase(), `${kebab.toLowerCase()}-error`]).toContain(error.code)
})

test.each(names)('%s puts provider and operation before its message', (name) => {
  const plain = everyError(here)[name].message
  const context = { provider: 'acme', operation: 'getThing' }
  expect(everyError(here, context)[name].message).toBe(`acme getThing: ${plain}`)
  expect(everyError(here, { provider: 'acme' })[name].message).toBe(`acme: ${plain}`)
})

test.each(names)('%s keeps its context and its cause', (name) => {
  const cause = new TypeError('fetch failed')
  const context = {
    provider: 'acme',
    operation: 'getThing',
    status: 503,
    requestId: 'r-1',
    attempts: 3,
    vendorCode: 1001,
    vendorMessage: '失败',
  }
  const error = everyError(here, { ...context, cause })[name]
  expect(error).toMatchObject(context)
  expect(error.cause).toBe(cause)
})

test('an error without context has the outcome `not-sent` and no cause', () => {
  const error = everyError(here).NetworkError
  expect(error.outcome).toBe('not-sent')
  expect(error.attempts).toBe(0)
  expect(error).not.toHaveProperty('cause')
})

test('a PurchaseOutcomeUnknownError always has the outcome `unknown`', () => {
  const error = everyError(here, { outcome: 'rejected' }).PurchaseOutcomeUnknownError
  expect(error.outcome).toBe('unknown')
})

test('the JSON of an error holds every member, without stack and cause', () => {
  const error = everyError(here, {
    provider: 'acme',
    status: 429,
    outcome: 'rejected',
    cause: new Error('secret detail'),
  }).RateLimitedError
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: 'RateLimitedError',
    code: 'rate-limited',
    message: 'acme: slow down',
    provider: 'acme',
    status: 429,
    attempts: 0,
    outcome: 'rejected',
    retryAfter: 1500,
  })
})

test('the brand of an error shows neither in `inspect` nor in a spread copy', () => {
  const error = everyError(here).NotFoundError
  expect(inspect(error)).not.toContain('picturedesk.error')
  expect(Object.getOwnPropertySymbols({ ...error })).toEqual([])
})

test('`inspect` of an error shows code, context and message', () => {
  const text = inspect(everyError(here, { provider: 'acme', status: 404 }).NotFoundError)
  expect(text).toContain('NotFoundError: acme: no asset 1')
  expect(text).toContain("code: 'not-found'")
  expect(text).toContain('status: 404')
})

test('error messages name the field or option, what is allowed, and the remedy', () => {
  const errors = everyError(here)
  expect(errors.InvalidArgumentError.message).toBe('`perPage` must be 1 to 100. Received 101.')
  expect(errors.MissingCredentialsError.message).toBe(
    '`clientId` is missing. Pass it as an option, or set ACME_CLIENT_ID in the environment.',
  )
  expect(errors.NotSupportedError.message).toBe('favorites is not supported. Use another provider.')
  expect(errors.InvalidProviderError.message).toBe('the provider cannot be used: a; b.')
  expect(errors.PriceAboveMaximumError.message).toBe(
    'the offer costs 20.00 CNY, but `maxPrice` is 10.00 CNY.',
  )
  expect(errors.TimeoutError.message).toContain('within 250 ms')
  expect(errors.UnknownProviderError.message).toBe(
    'no provider "helorf" is registered. Registered providers: "hellorf", "ogq". Did you mean "hellorf"?',
  )
  expect(errors.ProviderNotLoadedError.message).toBe(
    'the provider could not be loaded: unexpected token',
  )
  expect(errors.AllProvidersFailedError.message).toBe(
    'all providers failed: connection reset no asset 1',
  )
  expect(errors.DuplicateProviderError.message).toContain('"acme" is already taken by Acme')
  expect(errors.PurchaseOutcomeUnknownError.message).toContain(
    'The purchase history shows no matching purchase so far.',
  )
  expect(errors.PurchaseOutcomeUnknownError.message).toContain('`licensing.resolve`')
})

test('a SaleOutcomeUnknownError names sale and asset, and what to do', () => {
  const error = everyError(here, { outcome: 'rejected' }).SaleOutcomeUnknownError
  expect(error.outcome).toBe('unknown')
  expect(error.message).toContain('sale "order \\"7\\"" of acme:image/1')
  expect(error.message).toContain('`sales.list`')
})

test.each([
  [['not-sent', 'rejected', 'unknown'], 'unknown'],
  [['not-sent', 'rejected'], 'rejected'],
  [['not-sent'], 'not-sent'],
  [[], 'not-sent'],
] as const)('failures with the outcomes %j have the outcome %s together', (outcomes, worst) => {
  const errors = outcomes.map((outcome) => new here.NetworkError('reset', { outcome }))
  const error = new here.AllProvidersFailedError({ errors })
  expect(error.outcome).toBe(worst)
  expect(error.errors).toEqual(errors)
})

test('an UnknownProviderError of an empty registry has no suggestion', () => {
  const error = new here.UnknownProviderError({ id: 'acme', available: [] })
  expect(error.message).toBe('no provider "acme" is registered. Registered providers: none.')
})

const cyclic: { self?: unknown } = {}
cyclic.self = cyclic

test.each([
  [undefined, 'nothing'],
  [null, 'null'],
  [-1, '-1'],
  [12n, '12'],
  [Number.NaN, 'NaN'],
  ['云南', '"云南"'],
  [new Uint8Array(5_000_000), '5000000 bytes'],
  [{ a: [1] }, '{"a":[1]}'],
  [Symbol('s'), 'symbol'],
  [() => 1, 'function'],
  [cyclic, 'object'],
  [{ amount: 1n }, 'object'],
])('an invalid argument of any type is shown in the message (case %#)', (value, shown) => {
  const error = new here.InvalidArgumentError({ field: 'x', allowed: 'right', value })
  expect(error.message).toBe(`\`x\` must be right. Received ${shown}.`)
})

test('a long invalid argument is cut in the message, and its length is told', () => {
  const error = new here.InvalidArgumentError({
    field: 'x',
    allowed: 'short',
    value: 'a'.repeat(5000),
  })
  expect(error.message).toMatch(/^`x` must be short. Received "a{59}… \(5002 characters\)\.$/)
})
