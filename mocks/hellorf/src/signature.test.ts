import { expect, test } from 'vitest'
import { hellorfCredentials } from './credentials.ts'
import { acceptedSignatures, expectedSignature, signedText } from './signature.ts'

const base = { client_id: '4fiodcz8xjl6p8nbzfex2', nonce_str: '1473820208' }

// Encoded as a public PHP client encodes. The hash that the vendor's page prints fits no encoding.
test.each([
  [
    { ...base, keyword: '云南' },
    'client_id=4fiodcz8xjl6p8nbzfex2&keyword=%E4%BA%91%E5%8D%97&nonce_str=1473820208',
    '130b4d24a9624498799c582ac1e94034',
  ],
  [
    { page: '1', origin: '1', ...base, keyword: "cat (dog OR bird)~*'!", color: '#0ecb9b' },
    'client_id=4fiodcz8xjl6p8nbzfex2&color=%230ecb9b&keyword=cat+%28dog+OR+bird%29%7E%2A%27%21&nonce_str=1473820208&origin=1&page=1',
    'e5a8ebf02c85c9ec4079f094ede3e242',
  ],
  [
    { ...base, per_page: '10' },
    'client_id=4fiodcz8xjl6p8nbzfex2&nonce_str=1473820208&per_page=10',
    'ce5f7dcc9bcb68aae672476657a6f6e4',
  ],
])('signs %o', (parameters, text, md5) => {
  for (const emptyValues of ['left-out', 'signed'] as const)
    expect(signedText(parameters, emptyValues)).toBe(text)
  expect(acceptedSignatures(parameters, hellorfCredentials.clientSecret)).toEqual([md5, md5])
})

// What a public PHP client would send for a history without bounds: `begin_at=&end_at=`.
const withEmpty = { ...base, keyword: '云南', begin_at: '', end_at: '' }

test.each([
  [
    'left-out',
    'client_id=4fiodcz8xjl6p8nbzfex2&keyword=%E4%BA%91%E5%8D%97&nonce_str=1473820208',
    '130b4d24a9624498799c582ac1e94034',
  ],
  [
    'signed',
    'begin_at=&client_id=4fiodcz8xjl6p8nbzfex2&end_at=&keyword=%E4%BA%91%E5%8D%97&nonce_str=1473820208',
    '9402d61592cedd537a99a97948082ae4',
  ],
] as const)('signs empty values that are %s', (emptyValues, text, md5) => {
  const { clientSecret } = hellorfCredentials
  expect(signedText(withEmpty, emptyValues)).toBe(text)
  expect(expectedSignature(withEmpty, clientSecret, emptyValues)).toBe(md5)
  expect(acceptedSignatures(withEmpty, clientSecret)).toContain(md5)
})

test('one of several empty values of a parameter is judged by itself', () => {
  const parameters = { b: ['2', ''], A: '1' }
  expect(signedText(parameters, 'left-out')).toBe('A=1&b=2')
  expect(signedText(parameters, 'signed')).toBe('A=1&b=2&b=')
})
