import { expect, test } from 'vitest'
import { forgotten } from './page-walk.ts'

const page = (entries: Record<string, string>) => new Map(Object.entries(entries))
const walk = (...pages: Record<string, string>[]) =>
  new Map(pages.map((entries, at) => [`page ${at + 1}`, page(entries)]))

const plain = walk({ page: '1' }, { page: '2' }, { page: '3' })

test('a walk that carries everything has no faults', () => {
  const asked = walk({ page: '1', a: 'x' }, { page: '2', a: 'x' }, { page: '3', a: 'x' })
  expect(forgotten(asked, plain)).toEqual([])
})

test('what is missing or changed on a later page is told', () => {
  const asked = walk(
    { page: '1', a: 'x', b: 'y' },
    { page: '2', a: 'x', b: 'y' },
    { page: '3', a: 'z' },
  )
  expect(forgotten(asked, plain)).toEqual([
    'page 3 is asked for with a=z, not x',
    'page 3 is asked for without b=y',
  ])
})

test('a long cursor may hold all of the first page, and later pages are held against the second', () => {
  const cursor = 'c'.repeat(16)
  const asked = walk({ a: 'x', b: 'y' }, { cursor, b: 'y' }, { cursor: `${cursor}d` })
  expect(forgotten(asked, walk({}, { cursor }, { cursor: `${cursor}d` }))).toEqual([
    'page 3 is asked for without b=y',
  ])
})

test.each([
  ['1795836662', '1795836663'],
  ['1795836662999', '1795836663000'],
  ['2026-11-28T03:31:02Z', '2026-11-28T03:31:03Z'],
])('a time of the call may go on from %s to %s between two pages', (before, after) => {
  const still = walk({ page: '1', t: before }, { page: '2', t: before })
  expect(forgotten(walk({ page: '1', t: before }, { page: '2', t: after }), still)).toEqual([])
  expect(forgotten(walk({ page: '1', t: after }, { page: '2', t: before }), still)).toEqual([
    `page 2 is asked for with t=${before}, not ${after}`,
  ])
})
