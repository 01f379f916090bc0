import { inspect } from 'node:util'
import type { PicturedeskError } from '@picturedesk/provider'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createAcme, KEY } from '../testing/acme.ts'
import { failureOf } from '../testing/failure-of.ts'
import { fakeFetch, type Step } from '../testing/fake-fetch.ts'
import { failure, json } from '../testing/responses.ts'
import { createRedact } from './redact.ts'
import { shownError } from './shown-error.ts'

/** How a secret looks on its ways: as it is, in a URL, in a form, in JSON, in HTML, in base64. */
const writings: readonly ((secret: string) => string)[] = [
  (secret) => secret,
  encodeURIComponent,
  (secret) => encodeURIComponent(secret).replace(/%../g, (byte) => byte.toLowerCase()),
  (secret) => encodeURIComponent(encodeURIComponent(secret)),
  (secret) => String(new URLSearchParams({ '': secret })).slice(1),
  (secret) => JSON.stringify(secret).slice(1, -1),
  (secret) => JSON.stringify(JSON.stringify(secret)).slice(3, -3),
]

/** Ways on which each character looks different. */
const disguises: readonly ((secret: string) => string)[] = [
  ...writings,
  (secret) => eachByte(secret, (byte) => `%${byte}`),
  (secret) => eachByte(secret, (byte) => `%${byte.toUpperCase()}`),
  (secret) => Array.from({ length: secret.length }, (_, at) => escaped(secret, at)).join(''),
  (secret) => Array.from(secret, (letter) => `&#${letter.codePointAt(0)};`).join(''),
  (secret) => Array.from(secret, (letter) => `&#x${letter.codePointAt(0)?.toString(16)};`).join(''),
  (secret) => Buffer.from(secret).toString('base64'),
  (secret) => Buffer.from(secret).toString('base64url'),
  (secret) => Buffer.from(`id:${secret}`).toString('base64'),
  (secret) => Buffer.from(`${secret}:x`).toString('base64'),
  (secret) => Buffer.from(`x${secret}`).toString('base64'),
  (secret) => encodeURIComponent(Buffer.from(secret).toString('base64')),
]

function eachByte(text: string, write: (byte: string) => string): string {
  return Array.from(Buffer.from(text), (byte) => write(byte.toString(16).padStart(2, '0'))).join('')
}

function escaped(text: string, at: number): string {
  return `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`
}

test('text without secrets stays unchanged', () => {
  const redact = createRedact(['hunter2', ''], ['sign'])
  expect(redact('assign=1, design, the sign is up')).toBe('assign=1, design, the sign is up')
  expect(redact('')).toBe('')
})

test.each([
  ['?a=1&sign=abc&b=2', '?a=1&sign=***&b=2'],
  ['sign=abc', 'sign=***'],
  ['SIGN = abc', 'SIGN = ***'],
  ['{"sign":"abc","b":1}', '{"sign":"***","b":1}'],
  ["{ sign: 'abc' }", "{ sign: '***' }"],
])('the value of a sensitive name is masked in %s', (text, expected) => {
  expect(createRedact([], ['sign', 'client_id'])(text)).toBe(expected)
})

test('a secret is masked in all its encodings', () => {
  const secret = fc.oneof(
    fc.string({ minLength: 4, maxLength: 20 }),
    fc.string({ unit: fc.constantFrom(...`aZ9 +/&=%"'!(*)~\\$.^[]{}|?云`), minLength: 4 }),
  )
  fc.assert(
    fc.property(
      // the mask itself, and what of a secret it would complete, cannot be told apart
      fc.array(
        secret.filter((text) => !text.includes('*')),
        { minLength: 1, maxLength: 3 },
      ),
      fc.string(),
      fc.string(),
      fc.constantFrom(...writings),
      (secrets, before, after, write) => {
        const clean = createRedact(secrets, [])(`${before}${secrets.map(write).join(' ')}${after}`)
        for (const each of secrets)
          for (const form of writings) expect(clean).not.toContain(form(each))
      },
    ),
  )
})

test('a secret is masked in all its disguises', () => {
  const letters = [...`aZ9 +/&=%"'!()~\\$.^[]{}|?_-:;<>#云`]
  const secret = fc
    .array(fc.constantFrom(...letters), { minLength: 6, maxLength: 30 })
    // A backslash may be an escape, so that one at an end stays.
    .filter((parts) => parts[0] !== '\\' && parts.at(-1) !== '\\')
  fc.assert(
    fc.property(secret, fc.constantFrom(...disguises), (parts, write) => {
      const text = write(parts.join(''))
      const clean = createRedact([parts.join('')], [])(`<${text}>`)
      expect(clean).toContain('***')
      expect(clean).not.toContain(text)
      // What is left of it are bits of the first and the last character, and padding.
      expect(clean.replaceAll('***', '').length).toBeLessThanOrEqual(10)
    }),
    { numRuns: 500 },
  )
})

test.each(['Key-Of-The-Desk', 'K3y.Of.The-Desk'])('%s is masked in small letters', (secret) => {
  expect(createRedact([secret], [])(`to ${secret.toLowerCase()}.test`)).toBe('to ***.test')
})

test.each([
  ['sign=ab%2Fcd%3D&b=2', 'sign=***&b=2'],
  ['sign%3Dabc%26b%3D2', 'sign%3D***%26b%3D2'],
  [String.raw`{\"sign\":\"abc\",\"b\":1}`, String.raw`{\"sign\":\"***\",\"b\":1}`],
])('the value of a sensitive name is masked in the escaped text %s', (text, expected) => {
  expect(createRedact([], ['sign'])(text)).toBe(expected)
})

test('text that is made to look like the beginning of many escapes is read once', () => {
  const redact = createRedact(['hunter2'], ['sign'])
  for (const part of ['\\', '%25', '&#1', '&a', '%', '\\u006', 'sign=', 'sign ', ' ', '&#x'])
    expect(redact(part.repeat(30_000))).not.toContain('hunter2')
})

test.each([
  ['user 1 of 10 pages, 21 hits, a1b', 'user *** of 10 pages, 21 hits, a1b'],
  ['1', '***'],
  ['1,1 11', '***,*** 11'],
  ['{"user":"1","total":100}', '{"user":"***","total":100}'],
  ['?user=1&page=12', '?user=***&page=12'],
  ['user%3D1%26page%3D12', 'user%3D***%26page%3D12'],
  ['the user &quot;1&quot;', 'the user &quot;***&quot;'],
  ['用户1不存在', '用户***不存在'],
])('a short secret is masked as a whole word alone: %s', (text, expected) => {
  expect(createRedact(['1'], [])(text)).toBe(expected)
})

test('a short secret that is escaped is a whole word, too', () => {
  const redact = createRedact(['é/1'], [])
  expect(redact('at %C3%A9%2F1, %25C3%25A9%252f1, xé/1 and é/12')).toBe(
    'at ***, ***, xé/1 and é/12',
  )
})

test.each(['abc', 'a&b', '云南', '12'])(
  '%s has another word beside it and is kept in it',
  (secret) => {
    const redact = createRedact([secret], [])
    expect(redact(`x${secret} ${secret}x ${secret}`)).toBe(`x${secret} ${secret}x ***`)
  },
)

test('a secret of four characters is masked in a word', () => {
  expect(createRedact(['4711'], [])('user47110')).toBe('user***0')
})

test('of two secrets with the same form, the long one decides', () => {
  const both = ['a/b', 'a%2Fb']
  for (const secrets of [both, both.toReversed()])
    expect(createRedact(secrets, [])('xa%2Fbx')).toBe('x***x')
})

test('a secret that contains another secret is masked as a whole', () => {
  expect(createRedact(['key', 'key-of-the-desk'], [])('key-of-the-desk')).toBe('***')
})

test('the redacted copy of a cause keeps name, code and causes, without secrets', () => {
  const redact = createRedact(['hunter2'], [])
  const root = Object.assign(new TypeError('hunter2 refused'), { code: 'ECONNRESET' })
  const copy = shownError(new Error('at https://x/?k=hunter2', { cause: root }), redact)
  expect(copy.message).toBe('at https://x/?k=***')
  expect(copy.cause).toMatchObject({
    name: 'TypeError',
    message: '*** refused',
    code: 'ECONNRESET',
  })
  expect(inspect(copy, { depth: 9, showHidden: true })).not.toContain('hunter2')
})

test.each(['hunter2', { toString: () => 'hunter2' }, null, undefined, Symbol('hunter2')])(
  'the redacted copy of %s is an error without secrets',
  (thrown) => {
    const copy = shownError(thrown, createRedact(['hunter2'], []))
    expect(copy).toBeInstanceOf(Error)
    expect(inspect(copy)).not.toContain('hunter2')
  },
)

test('a cycle of causes does not loop for ever', () => {
  const error = new Error('hunter2')
  error.cause = error
  const copy = shownError(error, createRedact(['hunter2'], []))
  expect(inspect(copy, { depth: 99 })).not.toContain('hunter2')
})

/** A fetch that puts all it was handed into its error, as some runtimes do. */
const talkative: Step = ({ url, init }) => {
  const request = `${url} ${JSON.stringify(init.headers)} ${init.body}`
  const cause = Object.assign(new Error(`cannot connect to ${request}`), { code: 'EHOSTDOWN' })
  throw new TypeError(`failed: ${decodeURIComponent(request)}`, { cause })
}

test.each<[string, Step]>([
  ['an error of fetch', talkative],
  ['a refusal that repeats the request', ({ url, init }) => failure(`no: ${url} ${init.body}`)],
  ['a refusal whose code repeats it', ({ url, init }) => failure('no', `${url} ${init.body}`)],
  ['a problem that repeats it', ({ url }) => json({ detail: `no: ${url}` }, { status: 422 })],
  [
    'a page that begins with it',
    ({ url, init }) => new Response(`${url.slice(url.indexOf('k3y'))}${init.body}`),
  ],
  ['a page that is the key', () => new Response(KEY)],
])('the error after %s contains no secret', async (_, step) => {
  const { transport } = createAcme({ fetch: fakeFetch(step).fetch, maxAttempts: 1 })
  for (const call of [
    transport.call('listThings', {}),
    transport.call('findThings', { body: { q: 'moon' } }),
  ]) {
    const error = (await failureOf(call)) as PicturedeskError
    const shown = [
      inspect(error, { depth: 9, showHidden: true }),
      JSON.stringify(error),
      String(error.stack),
      error.message,
      String(error.cause),
    ].join('\n')
    for (const write of writings) expect(shown).not.toContain(write(KEY))
    expect(shown).not.toContain('signature')
  }
})
