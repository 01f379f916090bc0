import { InvalidArgumentError } from '@picturedesk/provider'
import { afterEach, expect, test, vi } from 'vitest'
import { checkBaseUrl, loadBaseUrl } from './base-url.ts'

test.each([
  ['https://api.acme.test', 'https://api.acme.test'],
  ['https://api.acme.test/', 'https://api.acme.test'],
  ['https://api.acme.test/plus//', 'https://api.acme.test/plus'],
  ['http://127.0.0.1:8080/v1', 'http://127.0.0.1:8080/v1'],
  ['http://[::1]:8080', 'http://[::1]:8080'],
  [' https://api.acme.test/v1\n', 'https://api.acme.test/v1'],
  ['https://api.acme.test/v1?', 'https://api.acme.test/v1'],
  ['https://api.acme.test/v1#', 'https://api.acme.test/v1'],
])('the base URL %j is normalised to %s', (given, expected) => {
  expect(checkBaseUrl(given, 'acme')).toBe(expected)
})

test.each([
  '',
  'api.acme.test',
  '/v1',
  '//api.acme.test',
  'ftp://api.acme.test',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'https://',
  'https://api.acme.test/?a=b',
  'https://api.acme.test/#a',
  'https://user@api.acme.test/',
])('the base URL %j is refused', (given) => {
  expect(() => checkBaseUrl(given, 'acme')).toThrow(InvalidArgumentError)
  expect(() => checkBaseUrl(given, 'acme')).toThrow(/acme: `baseUrl`/)
})

test.each([
  'https://user:hunter2@api.acme.test/',
  'https://api.acme.test/?key=hunter2',
  'https://user:hunter2@api acme.test/',
  'user:hunter2@api.acme.test',
  'hunter2@:',
])('the error for %j does not show the password', (given) => {
  expect(() => checkBaseUrl(given, 'acme')).toThrow(InvalidArgumentError)
  expect(() => checkBaseUrl(given, 'acme')).not.toThrow(/hunter2/)
})

afterEach(() => vi.unstubAllEnvs())

test('the base URL comes from the option, else from the variable of the provider, else from the spec', () => {
  const usual = 'https://api.acme.test/v1'
  expect(loadBaseUrl('acme-pictures', undefined, usual)).toBe(usual)
  vi.stubEnv('ACME_PICTURES_BASE_URL', 'https://stage.acme.test/')
  expect(loadBaseUrl('acme-pictures', undefined, usual)).toBe('https://stage.acme.test')
  expect(loadBaseUrl('acme-pictures', 'http://127.0.0.1:1/', usual)).toBe('http://127.0.0.1:1')
  vi.stubEnv('ACME_PICTURES_BASE_URL', 'ftp://stage.acme.test')
  expect(() => loadBaseUrl('acme-pictures', undefined, usual)).toThrow(InvalidArgumentError)
})
