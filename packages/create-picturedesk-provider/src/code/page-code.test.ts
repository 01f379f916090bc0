import { expect, test } from 'vitest'
import type { PageGuess } from '../guess/guess-page.ts'
import { pageCode } from './page-code.ts'

const guess: PageGuess = {
  style: 'none',
  parameter: 'page',
  isNumber: true,
  first: 1,
  size: undefined,
  total: undefined,
  pages: undefined,
  next: undefined,
}

interface Run {
  readonly cursor?: string
  readonly query?: { readonly cursor?: string; readonly perPage?: number }
  readonly payload?: object
  /** How many items the response has. */
  readonly count?: number
}

/** Runs the code with a response, as the scaffold would. */
function page(own: Partial<PageGuess>, { cursor, query = {}, payload = {}, count = 10 }: Run) {
  const known = new Set(['total', 'pages', 'meta', 'meta\nnext'])
  const code = pageCode({ ...guess, ...own }, { query: true, warnings: true, known })
  const names = ['cursor', 'query', 'response', 'list', 'items', 'warnings', 'toCount', 'toId']
  const more = ['receivedCount', 'itemWarnings', 'rawOf']
  const run = new Function(...names, ...more, code) as (...values: unknown[]) => {
    readonly nextCursor?: string
    readonly total?: number
  }
  const same = (value: unknown): unknown => value
  const list = Array.from({ length: count })
  return run(
    ...[cursor, query, { payload }, list, list, [], same, same],
    ...[(all: readonly unknown[]) => all.length, () => [], same],
  )
}

const next = (own: Partial<PageGuess>, run: Run): string | undefined => page(own, run).nextCursor

test('pages follow each other while there are items', () => {
  expect(next({ style: 'page' }, {})).toBe('2')
  expect(next({ style: 'page' }, { cursor: '7' })).toBe('8')
  expect(next({ style: 'page' }, { query: { cursor: '4' } })).toBe('5')
  expect(next({ style: 'page' }, { count: 0 })).toBeUndefined()
  expect(next({ style: 'page', first: 0 }, {})).toBe('1')
})

test('the total, the number of pages or the next page end them', () => {
  const total = { style: 'page', total: ['total'], size: 10 } as const
  expect(next(total, { payload: { total: 21 }, cursor: '2' })).toBe('3')
  expect(next(total, { payload: { total: 20 }, cursor: '2' })).toBeUndefined()
  expect(next(total, { payload: { total: 20 }, query: { perPage: 5 }, cursor: '2' })).toBe('3')
  expect(next({ ...total, first: 0 }, { payload: { total: 20 }, cursor: '1' })).toBeUndefined()
  const pages = { style: 'page', pages: ['pages'] } as const
  expect(next(pages, { payload: { pages: 2 } })).toBe('2')
  expect(next(pages, { payload: { pages: 2 }, cursor: '2' })).toBeUndefined()
  expect(next({ ...pages, first: 0 }, { payload: { pages: 2 }, cursor: '1' })).toBeUndefined()
  const link = { style: 'page', next: ['meta', 'next'] } as const
  expect(next(link, { payload: { meta: { next: '/p/2' } } })).toBe('2')
  expect(next(link, { payload: { meta: { next: null } } })).toBeUndefined()
  expect(next(link, {})).toBeUndefined()
})

test('an offset grows by what came', () => {
  const offset = { style: 'offset', total: ['total'] } as const
  expect(next(offset, { payload: { total: 25 } })).toBe('10')
  expect(next(offset, { payload: { total: 25 }, cursor: '20', count: 5 })).toBeUndefined()
  expect(next(offset, { payload: {}, cursor: '20' })).toBe('30')
  expect(next({ style: 'offset' }, { count: 0, cursor: '20' })).toBeUndefined()
})

test('a token is handed on as it came', () => {
  const token = { style: 'token', isNumber: false, next: ['meta', 'next'] } as const
  expect(next(token, { payload: { meta: { next: 'abc' } } })).toBe('abc')
  expect(next(token, { payload: {} })).toBeUndefined()
})

test('without a way to go on there is one page, with its total', () => {
  expect(page({ total: ['total'] }, { payload: { total: 3 } })).toMatchObject({ total: 3 })
  expect(page({}, {})).not.toHaveProperty('nextCursor')
})
