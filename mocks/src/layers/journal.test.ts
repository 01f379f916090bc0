import { expect, test } from 'vitest'
import type { IncomingRequest } from '../mock-request.ts'
import { Journal } from './journal.ts'

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
  first.answered({ status: 200, answerBytes: new Uint8Array(), fault: undefined })
  const second = journal.begin(incoming('/2'), 0)
  second.matched('b')
  second.answered({ status: 500, answerBytes: undefined, fault: 'server-error' })
  const urls = (...args: Parameters<Journal['entries']>): string[] =>
    journal.entries(...args).map(({ url }) => new URL(url).pathname)
  expect(urls()).toEqual(['/1', '/2'])
  expect(urls({ operation: 'a' })).toEqual(['/1'])
  expect(urls({ status: 500, method: 'GET' })).toEqual(['/2'])
  expect(urls({ fault: 'server-error' })).toEqual(['/2'])
  expect(urls({ operation: 'a', status: 500 })).toEqual([])
})

test('keeps the last entries only', () => {
  const journal = new Journal(new Set(), 2)
  for (const path of ['/1', '/2', '/3']) journal.begin(incoming(path), 0)
  expect(journal.entries().map(({ url }) => new URL(url).pathname)).toEqual(['/2', '/3'])
  journal.clear()
  expect(journal.entries()).toEqual([])
})
