import { expect, test } from 'vitest'
import { SecretValues } from './secret-values.ts'

const names = new Set(['authorization', 'pin'])

test('hides what stands under a secret name', () => {
  const secrets = new SecretValues(names)
  expect(secrets.inJson({ PIN: 'a', list: [{ pin: { deep: 1 } }], title: 'b' })).toEqual({
    PIN: '[redacted]',
    list: [{ pin: '[redacted]' }],
    title: 'b',
  })
})

test('hides a value that stood under a secret name wherever else it occurs', () => {
  const secrets = new SecretValues(names)
  secrets.learn({ reader: { pin: ['s&cret', 123456, 'abc'] } })
  expect(secrets.inText('at s%26cret or s&cret, 123456')).toBe(
    'at [redacted] or [redacted], [redacted]',
  )
  expect(secrets.inJson({ 's&cret': 123456, other: 12 })).toEqual({
    '[redacted]': '[redacted]',
    other: 12,
  })
  expect(secrets.inText('abc is too short to be known by')).toContain('abc')
})

test('hides the whole of a value of which another is a part', () => {
  const secrets = new SecretValues(names)
  secrets.learn({ pin: ['abcd', 'abcdefgh'] })
  expect(secrets.inText('abcdefgh')).toBe('[redacted]')
})

test.each([
  ['Bearer token-1', 'token-1'],
  [`Basic ${Buffer.from('reader:pass word').toString('base64')}`, 'pass word'],
])('knows the secret in an authorization header: %s', (value, secret) => {
  const secrets = new SecretValues(names)
  secrets.learn({ authorization: value })
  expect(secrets.inText(`echo: ${secret}`)).toBe('echo: [redacted]')
})

test('hides what looks secret or personal and the spec does not name', () => {
  const secrets = new SecretValues(names, new Set(['contactEmail']))
  const body = {
    buyerEmail: 'hong@example.com',
    session_token: 'aaaa-bbbb',
    phone: [8_210_123_456],
    contactEmail: 'shop@example.com',
    emailVerified: true,
    nextPageToken: 'page-2',
    note: 'ask hong@example.com',
  }
  secrets.learn(body)
  expect(secrets.inJson(body)).toEqual({
    ...body,
    buyerEmail: '[redacted]',
    session_token: '[redacted]',
    phone: ['[redacted]'],
    note: 'ask [redacted]',
  })
})
