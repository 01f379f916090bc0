import { InvalidResponseError } from '@picturedesk/provider'
import { expect, test } from 'vitest'
import { requiredUrl, toUrl } from './web-url.ts'

function read(value: unknown): { readonly url: string | undefined; readonly told: unknown[] } {
  const told: unknown[] = []
  const url = toUrl(value, 'preview_url', { drift: (...drift) => told.push(drift) })
  return { url, told }
}

test.each([
  'https://cdn.example/a.jpg?size=1&sign=%2F#top',
  'http://cdn.example:8080/云南.jpg',
  'HTTPS://CDN.EXAMPLE',
  'https://127.0.0.1/a@b',
  'https://[::1]/a',
])('%s is taken over unchanged', (value) => {
  expect(read(value)).toEqual({ url: value, told: [] })
})

test.each<unknown>([
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  ' https://cdn.example/a.jpg',
  'https://cdn.example/a b.jpg',
  'https://cdn.example/a\u0000.jpg',
  'https://cdn.example/a\r\nset-cookie:x',
  'https://cdn.example/\u0085',
  'data:text/html,<script>',
  'file:///etc/passwd',
  'ftp://cdn.example/a',
  'blob:https://cdn.example/1',
  '//cdn.example/a.jpg',
  '/a.jpg',
  'a.jpg',
  '   ',
  'https://',
  'https:///a.jpg',
  'https:cdn.example/a.jpg',
  'https://user:password@cdn.example/a.jpg',
  'https://user@cdn.example/a.jpg',
  'https://cdn.example\\@evil.example/a.jpg',
  'https://cdn.example:99999/',
  `https://cdn.example/${'a'.repeat(1_000_000)}`,
  7,
  {},
  ['https://cdn.example/a.jpg'],
  { toString: null },
])('%j is drift', (value) => {
  expect(read(value)).toEqual({ url: undefined, told: [['preview_url', value]] })
})

test.each([undefined, null, ''])('an absent URL (%j) is no drift', (value) => {
  expect(read(value)).toEqual({ url: undefined, told: [] })
})

test('a URL that a result cannot do without is an error that names it', () => {
  const where = { provider: 'acme', operation: 'getFile' }
  const response = { attempts: 2, drift: () => {} }
  expect(requiredUrl('https://a.example', 'data.url', response, where)).toBe('https://a.example')
  for (const value of ['javascript:alert(1)', '', undefined])
    expect(() => requiredUrl(value, 'data.url', response, where)).toThrow(InvalidResponseError)
})

test('a response with links of any number of hosts is read right, each link by itself', () => {
  const hosts = Array.from({ length: 100 }, (_, index) => `https://cdn-${index}.example`)
  // Twice: a host that was seen before is looked at in another way.
  for (const host of [...hosts, ...hosts]) {
    const right = [host, `${host}/a.jpg?size=1#top`, `${host}/云南.jpg`, `${host}:8443/a.jpg`]
    const wrong = [
      `${host}/a b.jpg`,
      `${host}\\@evil.example/a.jpg`,
      `${host}@evil.example/a.jpg`,
      `${host}:99999/a.jpg`,
      `${host}/a.jpg\n`,
      `javascript:alert(1)//${host}/a.jpg`,
    ]
    for (const value of right) expect(read(value)).toEqual({ url: value, told: [] })
    for (const value of wrong)
      expect(read(value)).toEqual({ url: undefined, told: [['preview_url', value]] })
    // A dot of a known host stands for a dot alone.
    const other = host.replace('.example', 'xexample')
    expect(read(`${other}/a.jpg`).url).toBe(`${other}/a.jpg`)
    expect(read(`${host}.evil.example\\a`).url).toBeUndefined()
  }
})

test('five thousand hosts change no verdict', () => {
  const links = Array.from({ length: 5_000 }, (_, index) => `https://h${index}.example/a.jpg`)
  expect(links.map((link) => read(link).url)).toEqual(links)
  expect(links.map((link) => read(`${link}\u0000`).url)).toEqual(links.map(() => undefined))
})
