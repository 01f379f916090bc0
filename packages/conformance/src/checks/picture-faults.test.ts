import { expect, test } from 'vitest'
import type { WireCall } from '../wire/wire-call.ts'
import { carriesBytes, carriesText, saysBytes, saysText } from './on-the-wire.ts'
import { pictureFaults } from './picture-faults.ts'

const IDS = ['one', 'two']

function call(url: string, body = '', mediaType = 'application/json'): WireCall {
  const bytes = new TextEncoder().encode(body)
  const headers = { 'content-type': mediaType }
  return { url, method: 'POST', headers, body, bytes, redirect: 'follow', signal: undefined }
}

const pictures = ['https://p.example/1.png?a=1&b=2', 'https://p.example/2.png'].map((url) => ({
  make: () => ({ url }),
  isIn: (one: WireCall) => carriesText(one, url),
  isAmong: (texts: readonly string[]) => saysText(texts, url),
}))
const [first, second] = ['https://p.example/1.png?a=1&b=2', 'https://p.example/2.png']

test.each([
  [
    'in a query, percent-encoded, with their ids in the path',
    [
      call(`https://v.example/one?${new URLSearchParams({ p: first })}`),
      call(`https://v.example/two?${new URLSearchParams({ p: second })}`),
    ],
  ],
  [
    'in one JSON body',
    [
      call(
        'https://v.example/',
        JSON.stringify([
          { id: 'one', at: { url: first } },
          { id: 'two', at: { url: second } },
        ]),
      ),
    ],
  ],
  [
    'in XML, without ids',
    [
      call(
        'https://v.example/',
        `<a>${first.replaceAll('&', '&amp;')}</a><a>${second}</a>`,
        'text/xml',
      ),
    ],
  ],
  [
    'as base64',
    [first, second].map((url) =>
      call('https://v.example/', JSON.stringify({ u: Buffer.from(url).toString('base64') })),
    ),
  ],
])('nothing is wrong with pictures %s', (_, sent) => {
  expect(pictureFaults(sent, pictures, IDS)).toEqual([])
})

test.each([
  ['that were not sent', [call('https://v.example/')], 'Picture 1 was not sent.'],
  [
    'that are longer than what was given',
    [call('https://v.example/', JSON.stringify({ a: `${first}9`, b: second }))],
    'Picture 1 was not sent.',
  ],
  [
    'that have changed ids',
    [
      call(
        'https://v.example/',
        JSON.stringify([
          { id: 'two', url: first },
          { id: 'one', url: second },
        ]),
      ),
    ],
    'Picture 1 was sent with the id of another one, two.',
  ],
  [
    'in another order, without ids',
    [second, first].map((url) => call('https://v.example/', JSON.stringify({ url }))),
    'The pictures were sent in another order than they were given.',
  ],
])('something is wrong with pictures %s', (_, sent, fault) => {
  expect(pictureFaults(sent, pictures, IDS)).toContain(fault)
})

test('bytes are found bare and as base64 within a longer text', () => {
  const bytes = Uint8Array.of(0, 255, 1, 254, 2, 253)
  const bare = { ...call('https://v.example/', '', 'image/png'), bytes: Uint8Array.of(9, ...bytes) }
  expect(carriesBytes(bare, bytes)).toBe(true)
  const base64 = Buffer.from(bytes).toString('base64')
  expect(saysBytes([`data:image/png;base64,${base64}`], bytes)).toBe(true)
  expect(carriesBytes(call('https://v.example/', '{}'), bytes)).toBe(false)
})
