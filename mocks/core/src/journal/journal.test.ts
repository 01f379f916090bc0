import { expect, test } from 'vitest'
import { jsonResponse } from '../mock-response.ts'
import type { IncomingRequest } from '../request/mock-request.ts'
import { PathTemplate } from '../spec/path-template.ts'
import { Journal, type JournalDraft } from './journal.ts'

function incoming(path: string, headers: Record<string, string> = {}): IncomingRequest {
  return {
    method: 'GET',
    url: new URL(path, 'http://127.0.0.1'),
    headers: new Headers(headers),
    bytes: new Uint8Array(3),
  }
}

test('redacts secrets in URL, headers, query and body, whatever their case', () => {
  const journal = new Journal(new Set(['sign', 'x-key']))
  const draft = journal.begin(
    incoming('/a?Sign=s3cret&b=%e4&si%67n=s3cret', { 'X-Key': 's3cret' }),
    5,
  )
  expect(journal.entries()[0]?.body).toBe('[3 bytes]')
  draft.read(
    { Sign: 's3cret', b: '1' },
    { kind: 'json', value: { list: [{ sign: 's3cret', c: 2 }] } },
  )
  const [entry] = journal.entries()
  expect(JSON.stringify(entry)).not.toContain('s3cret')
  expect(entry).toMatchObject({
    url: 'http://127.0.0.1/a?Sign=[redacted]&b=%e4&sign=[redacted]',
    query: { Sign: '[redacted]', b: '1' },
    body: { list: [{ sign: '[redacted]', c: 2 }] },
    at: 5,
  })
})

test('shows only the size of a body that nobody could read', () => {
  const journal = new Journal(new Set())
  journal.begin(incoming('/'), 0)
  expect(journal.entries()[0]?.body).toBe('[3 bytes]')
})

test('finds entries by operation, method, status and fault', () => {
  const journal = new Journal(new Set())
  const first = journal.begin(incoming('/1'), 0)
  first.matched('a')
  first.responded({ status: 200, response: jsonResponse(200, {}), fault: undefined })
  const second = journal.begin(incoming('/2'), 0)
  second.matched('b')
  second.responded({ status: 500, response: undefined, fault: 'server-error' })
  const urls = (...args: Parameters<Journal['entries']>): string[] =>
    journal.entries(...args).map(({ url }) => new URL(url).pathname)
  expect(urls()).toEqual(['/1', '/2'])
  expect(urls({ operation: 'a' })).toEqual(['/1'])
  expect(urls({ status: 500, method: 'GET' })).toEqual(['/2'])
  expect(urls({ fault: 'server-error' })).toEqual(['/2'])
  expect(urls({ operation: 'a', status: 500 })).toEqual([])
})

test('keeps the last entries only', () => {
  const journal = new Journal(new Set(), { limit: 2 })
  for (const path of ['/1', '/2', '/3']) journal.begin(incoming(path), 0)
  expect(journal.entries().map(({ url }) => new URL(url).pathname)).toEqual(['/2', '/3'])
  journal.clear()
  expect(journal.entries()).toEqual([])
})

test('keeps no more bytes of bodies than it may, but the last entry in any case', () => {
  const journal = new Journal(new Set(), { maxBytes: 10 })
  const paths = (): string[] => journal.entries().map(({ path }) => path)
  for (const path of ['/1', '/2', '/3', '/4']) journal.begin(incoming(path), 0)
  expect(paths()).toEqual(['/2', '/3', '/4'])
  const draft = journal.begin({ ...incoming('/5'), bytes: new Uint8Array() }, 0)
  draft.responded({ status: 200, response: jsonResponse(200, 'a body'), fault: undefined })
  expect(paths()).toEqual(['/5'])
  draft.responded({ status: 200, response: jsonResponse(200, 'a longer body'), fault: undefined })
  expect(paths()).toEqual(['/5'])
})

test('redacts secrets in the path and in the headers of the response', () => {
  const journal = new Journal(new Set(['user', 'set-cookie']), {
    basePath: '/v1',
    templateOf: () => new PathTemplate('/users/{user}/books/{book}'),
  })
  const draft = journal.begin(incoming('/v1/users/s3cret/books/7?a=1'), 0)
  draft.matched('getBook')
  const response = { ...jsonResponse(200, {}), headers: { 'set-cookie': 's3cret' } }
  draft.responded({ status: 200, response, fault: undefined })
  const [entry] = journal.entries()
  expect(entry).toMatchObject({
    url: 'http://127.0.0.1/v1/users/[redacted]/books/7?a=1',
    path: '/users/[redacted]/books/7',
    responseHeaders: { 'set-cookie': '[redacted]' },
  })
})

test('redacts a secret in the path that the host has, too', () => {
  const journal = new Journal(new Set(['user']), {
    templateOf: () => new PathTemplate('/{user}'),
  })
  journal.begin({ ...incoming('/'), url: new URL('http://me.example/me') }, 0).matched('getUser')
  expect(journal.entries()[0]?.url).toBe('http://me.example/[redacted]')
})

test('notes by its clock when a response left', () => {
  const journal = new Journal(new Set(), { now: () => 20 })
  const draft = journal.begin(incoming('/'), 5)
  expect(journal.entries()[0]?.respondedAt).toBeUndefined()
  draft.responded({ status: 200, response: jsonResponse(200, {}), fault: 'latency', delayMs: 100 })
  expect(journal.entries()[0]).toMatchObject({ at: 5, respondedAt: 120 })
})

const answered = (size: number): Parameters<JournalDraft['responded']>[0] => ({
  status: 200,
  response: { status: 200, headers: {}, bytes: new Uint8Array(size) },
  fault: undefined,
})
const urlsOf = (journal: Journal): string[] => journal.entries().map(({ path }) => path)

test('counts the bytes of each response once, and drops nothing at the very limit', () => {
  const journal = new Journal(new Set(), { maxBytes: 19 })
  const draft = journal.begin(incoming('/1'), 0)
  draft.responded(answered(4))
  // The same request came twice: the later response stands for it.
  draft.responded(answered(10))
  journal.begin(incoming('/2'), 0)
  journal.begin(incoming('/3'), 0)
  expect(urlsOf(journal)).toEqual(['/1', '/2', '/3'])
  journal.begin(incoming('/4'), 0)
  expect(urlsOf(journal)).toEqual(['/2', '/3', '/4'])
})

test('a response that comes after its request was forgotten takes no room', () => {
  const journal = new Journal(new Set(), { maxBytes: 10 })
  const draft = journal.begin(incoming('/before'), 0)
  journal.clear()
  draft.responded(answered(10))
  journal.begin(incoming('/1'), 0)
  journal.begin(incoming('/2'), 0)
  expect(urlsOf(journal)).toEqual(['/1', '/2'])
})

test('forgetting all entries frees their room', () => {
  const journal = new Journal(new Set(), { maxBytes: 6 })
  journal.begin(incoming('/1'), 0)
  journal.begin(incoming('/2'), 0)
  journal.clear()
  journal.begin(incoming('/3'), 0)
  journal.begin(incoming('/4'), 0)
  expect(urlsOf(journal)).toEqual(['/3', '/4'])
})

test('shows the size of the body without that of the response', () => {
  const journal = new Journal(new Set())
  journal.begin(incoming('/'), 0).responded(answered(10))
  expect(journal.entries()).toMatchObject([{ bodySize: 3, body: '[3 bytes]' }])
})

test('shows forms without their secrets, and no body where there is none', () => {
  const journal = new Journal(new Set(['pin']))
  const form = journal.begin(incoming('/'), 0)
  form.read({}, { kind: 'form', fields: { Pin: '1234', book: '7' } } as never)
  const none = journal.begin({ ...incoming('/'), bytes: new Uint8Array() }, 0)
  none.read({}, { kind: 'none' } as never)
  const bytes = journal.begin(incoming('/'), 0)
  bytes.read({}, { kind: 'bytes', bytes: new Uint8Array(3) } as never)
  expect(journal.entries().map(({ body }) => body)).toEqual([
    { Pin: '[redacted]', book: '7' },
    undefined,
    '[3 bytes]',
  ])
})

test('shows a lost response without status and headers', () => {
  const journal = new Journal(new Set())
  const { response } = answered(2)
  const lost = { status: undefined, response, fault: 'response-lost' } as const
  journal.begin(incoming('/'), 0).responded(lost)
  expect(journal.entries()).toMatchObject([
    { status: undefined, responseHeaders: undefined, responseBytes: response?.bytes },
  ])
})

test('keeps a thousand entries of 64 MiB and goes by the wall clock unless told otherwise', () => {
  const journal = new Journal(new Set())
  for (let index = 0; index < 1001; index++) journal.begin(incoming(`/${index}`), 0)
  expect([journal.entries().length, journal.entries()[0]?.path]).toEqual([1000, '/1'])
  const mebibytes = (count: number): IncomingRequest => ({
    ...incoming('/big'),
    bytes: new Uint8Array(count * 1024 * 1024),
  })
  journal.clear()
  const before = Date.now()
  journal.begin(mebibytes(33), 0)
  journal.begin(mebibytes(31), 0).responded(answered(0))
  expect(journal.entries()).toHaveLength(2)
  expect(journal.entries()[1]?.respondedAt).toBeGreaterThanOrEqual(before)
  journal.begin(incoming('/one-more'), 0)
  expect(journal.entries()).toHaveLength(2)
})
