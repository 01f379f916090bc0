import fc from 'fast-check'
import { expect, test } from 'vitest'
import { redactedUrl } from './redacted-url.ts'

const full = (url: string) => redactedUrl(url)?.full

test.each([
  'sig',
  'Signature',
  'AWSAccessKeyId',
  'X-Goog-Signature',
  'X-Goog-Credential',
  'X-Amz-Signature',
  'X-Amz-Credential',
  'X-Amz-Security-Token',
  'x-amz-signature',
  'X%2DAmz%2DSignature',
  'Key-Pair-Id',
  'Policy',
  'OSSAccessKeyId',
  'GoogleAccessId',
  'api_key',
  'apikey',
  'key',
  'access_token',
  'client_secret',
  'password',
])('the value of %s is redacted, and its name and all else stay', (name) => {
  const url = (value: string) => `https://cdn.acme.test/a.jpg?w=100&${name}=${value}&text=%E4%BA%91`
  expect(full(url('c2VjcmV0=='))).toBe(url('REDACTED'))
  expect(full(url(''))).toBe(url(''))
})

test.each(['design', 'monkey', 'page_token', 'nextPageToken', 'text', 'authority', 'signal'])(
  'the value of %s stays',
  (name) => {
    const url = `https://acme.test/search?${name}=7`
    expect(full(url)).toBe(url)
  },
)

test('user info is redacted, what a provider has masked as well, and a fragment is left out', () => {
  expect(full('https://me:mine@acme.test/things#token=1')).toBe(
    'https://REDACTED:REDACTED@acme.test/things',
  )
  expect(full('https://me@acme.test/things?b')).toBe('https://REDACTED@acme.test/things?b')
  expect(full('https://acme.test/users/***/things?user=***')).toBe(
    'https://acme.test/users/REDACTED/things?user=REDACTED',
  )
})

test('what is no URL of HTTP is not told', () => {
  for (const text of ['', 'things', 'data:image/png;base64,AAAA', 'file:///etc/passwd', 'blob:x'])
    expect(redactedUrl(text)).toBeUndefined()
})

test('no secret and no text without bounds comes through, whatever stands in a URL', () => {
  const secret = 'c0ffee5ecret'
  const odd = fc.string({ unit: 'binary', maxLength: 40 }).map((text) => text.toWellFormed())
  const name = fc.constantFrom('sig', 'Signature', 'X-Amz-Signature', 'AWSAccessKeyId', 'token')
  const pairs = fc.array(fc.tuple(odd, odd), { maxLength: 5 })
  fc.assert(
    fc.property(name, odd, pairs, pairs, odd, (parameter, around, before, after, user) => {
      const query = [...before, [parameter, `${around}${secret}${around}`], ...after]
        .map(([key = '', value = '']) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`)
        .join('&')
      const login = `${encodeURIComponent(user)}:${secret}@`
      const told = full(
        `https://${login}acme.test/${encodeURIComponent(around)}?${query}#${secret}`,
      )
      expect(told).toBeDefined()
      expect(told).not.toContain(secret)
      expect(told?.length).toBeLessThanOrEqual(2_001)
      expect(URL.canParse(String(told))).toBe(true)
    }),
  )
  expect(full(`https://acme.test/?image=${'A'.repeat(100_000)}`)).toHaveLength(2_001)
})
