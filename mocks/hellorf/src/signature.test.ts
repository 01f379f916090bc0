import { expect, test } from 'vitest'
import { hellorfCredentials } from './credentials.ts'
import { expectedSignature, signedText } from './signature.ts'

const base = { client_id: '4fiodcz8xjl6p8nbzfex2', nonce_str: '1473820208' }

// The vectors that the vendor's own PHP client gives.
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
    { ...base, per_page: '10', file: 'aGVsbG8=' },
    'client_id=4fiodcz8xjl6p8nbzfex2&nonce_str=1473820208&per_page=10',
    'ce5f7dcc9bcb68aae672476657a6f6e4',
  ],
])('signs %o', (parameters, text, md5) => {
  expect(signedText(parameters)).toBe(text)
  expect(expectedSignature(parameters, hellorfCredentials.clientSecret)).toBe(md5)
})

test('leaves out the signature itself, the file and what is empty', () => {
  expect(signedText({ b: '2', sign: 'x', file: 'y', empty: '', A: '1' })).toBe('A=1&b=2')
})
