import { expect, test } from 'vitest'
import { upstreamUrl } from './upstream-url.ts'

test.each([
  ['/v1/a?b=%2B', '/v1', 'https://x/real/', 'https://x/real/a?b=%2B'],
  ['/v1/a', '/v1', 'https://x', 'https://x/a'],
  ['/a', '', 'https://x/v1', 'https://x/v1/a'],
  ['/other/a', '/v1', 'https://x/real', 'https://x/other/a'],
  ['/v1other', '/v1', 'https://x/real', 'https://x/v1other'],
])('%s below %s at %s is %s', (path, basePath, upstream, expected) => {
  const url = new URL(path, 'http://127.0.0.1:4010')
  expect(upstreamUrl(url, basePath, new URL(upstream)).href).toBe(expected)
})
