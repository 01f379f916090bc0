import { InvalidArgumentError } from '@picturedesk/provider'
import { expect, test } from 'vitest'
import { checkGivenUrl } from './given-url.ts'

const check = (url: string, baseUrl = 'https://acme.test/v1'): void =>
  checkGivenUrl(url, baseUrl, { provider: 'acme', field: 'link' })

test.each([
  ['https://acme.test/v1/used?who=u-1', undefined],
  ['https://acme.test', undefined],
  ['https://ACME.test:443/elsewhere#part', undefined],
  ['http://127.0.0.1:4010/used', 'http://127.0.0.1:4010'],
])('the URL %s has the configured origin', (url, baseUrl) => {
  expect(() => check(url, baseUrl)).not.toThrow()
})

test.each([
  ['another host', 'https://evil.test/v1/used'],
  ['a host that begins alike', 'https://acme.test.evil.test/used'],
  ['another scheme', 'http://acme.test/v1/used'],
  ['another port', 'https://acme.test:8443/v1/used'],
  ['a user that looks like the host', 'https://acme.test@evil.test/used'],
  ['a password', 'https://user:secret-canary@acme.test/used'],
  ['no protocol', '//acme.test/used'],
  ['a path alone', '/v1/used'],
  ['no network', 'data:text/plain,used'],
  ['nothing', ''],
])('the URL with %s is refused', (_, url) => {
  expect(() => check(url)).toThrow(InvalidArgumentError)
  expect(() => check(url)).toThrow('`link` must be a URL on https://acme.test')
  expect(() => check(url)).not.toThrow('secret-canary')
})
