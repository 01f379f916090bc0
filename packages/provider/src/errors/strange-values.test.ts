import { expect, test } from 'vitest'
import * as errors from '../index.ts'

const trap = (): never => {
  throw new Error('secret')
}
/** A proxy that throws however it is looked at. */
const hostile = new Proxy(new Error('secret'), {
  get: trap,
  has: trap,
  getPrototypeOf: trap,
  ownKeys: trap,
  getOwnPropertyDescriptor: trap,
})
const strange: readonly [string, unknown][] = [
  ['a proxy that throws', hostile],
  ['an object without a prototype', Object.create(null)],
  ['an object whose text throws', { toString: trap }],
  ['an error whose message throws', Object.defineProperty(new Error(), 'message', { get: trap })],
]

test.each(strange)('%s is no error of Picturedesk, and asking does not throw', (_, value) => {
  for (const [name, type] of Object.entries(errors))
    if (/^[A-Z].*Error$/.test(name)) {
      const { isInstance } = type as typeof errors.PicturedeskError
      expect(isInstance(value)).toBe(false)
    }
})

test.each(strange)('a provider whose code throws %s could not be loaded', (_, cause) => {
  const error = new errors.ProviderNotLoadedError({ provider: 'acme', cause })
  expect(error.message).toBe(
    'acme: the provider could not be loaded: it threw something that cannot be read',
  )
  expect(error.cause === cause).toBe(true)
})

test.each<[unknown, string]>([
  [new Error('no module'), 'no module'],
  ['no module', 'no module'],
  [undefined, 'undefined'],
  [7, '7'],
])('%o says why a provider could not be loaded', (cause, why) => {
  expect(new errors.ProviderNotLoadedError({ cause }).message).toBe(
    `the provider could not be loaded: ${why}`,
  )
})
