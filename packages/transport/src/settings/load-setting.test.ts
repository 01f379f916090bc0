import { MissingCredentialsError } from '@picturedesk/provider'
import { afterEach, expect, test, vi } from 'vitest'
import { loadCredential, loadHeaderKey, loadSetting } from './load-setting.ts'

const NAME = 'ACME_TEST_KEY'

function load(value: string | undefined): string {
  return loadCredential({ provider: 'acme', option: 'key', value, environmentVariable: NAME })
}

afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

test('an option is used before the environment', () => {
  vi.stubEnv(NAME, 'of the environment')
  expect(load('of the option')).toBe('of the option')
  expect(load(undefined)).toBe('of the environment')
  expect(loadSetting('of the option', NAME)).toBe('of the option')
  expect(loadSetting(undefined, NAME)).toBe('of the environment')
})

test('white space around a credential is removed', () => {
  expect(load(' key\n')).toBe('key')
})

test.each([undefined, '', ' '])(
  'a credential that is %j is missing, and both places are named',
  (value) => {
    vi.stubEnv(NAME, '')
    expect(() => load(value)).toThrow(MissingCredentialsError)
    expect(() => load(value)).toThrow(/`key`.*ACME_TEST_KEY/)
  },
)

test('an empty option is not replaced from the environment', () => {
  vi.stubEnv(NAME, 'of the environment')
  expect(() => load('')).toThrow(MissingCredentialsError)
})

test.each([
  ['without process', undefined],
  ['without an environment', {}],
  [
    'that refuses to show its environment',
    {
      get env(): never {
        throw new Error('NotCapable')
      },
    },
  ],
])('a runtime %s has no settings in the environment', (_, process) => {
  vi.stubGlobal('process', process)
  expect(loadSetting(undefined, NAME)).toBeUndefined()
  expect(loadSetting('x', NAME)).toBe('x')
})

test.each(['a key', 'schlüssel', 'two\nlines', '키'])(
  'the key %j is refused, because it cannot be sent in a header',
  (value) => {
    const load = (): string =>
      loadHeaderKey({
        provider: 'acme',
        option: 'apiKey',
        value,
        environmentVariable: 'ACME_API_KEY',
      })
    expect(load).toThrow('`apiKey` must be made of visible ASCII characters')
    expect(load).not.toThrow(value)
  },
)
