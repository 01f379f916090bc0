import { inspect } from 'node:util'
import type { PicturedeskError } from '@picturedesk/provider'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRedact, redactCause } from './redact.ts'
import { createAcme, KEY } from './testing/acme.ts'
import { failureOf } from './testing/failure-of.ts'
import { fakeFetch, type Step } from './testing/fake-fetch.ts'
import { failure, json } from './testing/responses.ts'

/** How a secret looks on its ways: as it is, in a URL, in a form, in JSON. */
const writings: readonly ((secret: string) => string)[] = [
  (secret) => secret,
  encodeURIComponent,
  (secret) => String(new URLSearchParams({ '': secret })).slice(1),
  (secret) => JSON.stringify(secret).slice(1, -1),
]

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

test('a secret that contains another secret is masked as a whole', () => {
  expect(createRedact(['key', 'key-of-the-desk'], [])('key-of-the-desk')).toBe('***')
})

test('the redacted copy of a cause keeps name, code and causes, without secrets', () => {
  const redact = createRedact(['hunter2'], [])
  const root = Object.assign(new TypeError('hunter2 refused'), { code: 'ECONNRESET' })
  const copy = redactCause(new Error('at https://x/?k=hunter2', { cause: root }), redact)
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
    const copy = redactCause(thrown, createRedact(['hunter2'], []))
    expect(copy).toBeInstanceOf(Error)
    expect(inspect(copy)).not.toContain('hunter2')
  },
)

test('a cycle of causes does not loop for ever', () => {
  const error = new Error('hunter2')
  error.cause = error
  const copy = redactCause(error, createRedact(['hunter2'], []))
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
