import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bytesOf, itemsOf } from '../testing/items-of.ts'
import { readCsv } from './read-csv.ts'

const value = fc.string({
  unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', '日', '😀'),
  minLength: 1,
})
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

test('gives the values that were written, whatever is in them and wherever chunks end', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(value, value), { maxLength: 20 }),
      fc.integer({ min: 1, max: 50 }),
      async (rows, size) => {
        const text = rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')
        const items = await itemsOf(readCsv(bytesOf(`id,url\n${text}`, size)))
        expect(items.map((item) => ('url' in item ? [item.id, item.url] : item))).toEqual(rows)
      },
    ),
  )
})

test('never loses a good line after a bad one, and counts lines right', async () => {
  const bad = fc.string({ unit: fc.constantFrom('a', '"', ',', ' '), minLength: 1 })
  await fc.assert(
    fc.asyncProperty(
      fc.array(bad, { maxLength: 5 }),
      fc.integer({ min: 1, max: 50 }),
      async (lines, size) => {
        const text = ['id,url', ...lines, 'last,u', 'end,u'].join('\n')
        const items = await itemsOf(readCsv(bytesOf(text, size)))
        const first = lines.length + 2
        expect(items.slice(-2)).toEqual([
          { id: 'last', url: 'u', line: first },
          { id: 'end', url: 'u', line: first + 1 },
        ])
      },
    ),
  )
})
