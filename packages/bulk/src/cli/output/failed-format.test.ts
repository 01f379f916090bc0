import { expect, test } from 'vitest'
import type { FailedInput } from '../../row.ts'
import { readCsv } from '../../sources/csv/read-csv.ts'
import { readJsonl } from '../../sources/jsonl/read-jsonl.ts'
import { bytesOf, itemsOf } from '../../sources/testing/items-of.ts'
import { contextColumnsOf, failedFormat } from './failed-format.ts'
import type { OutputFormat } from './output-format.ts'

const error = {
  code: 'unusable-media',
  message: 'No picture, "there".\nTry again.',
  outcome: 'rejected',
} as const

const failed: readonly FailedInput[] = [
  { index: 0, id: 'a,"1"', error, input: { id: 'a,"1"', image: { url: 'https://x.example/1' } } },
  {
    index: 4,
    id: 'b',
    error,
    input: {
      id: 'b',
      image: { url: 'u' },
      detections: ['TOP', 'A|B'],
      context: { brand: 'Ø\nx', colors: ['red', 'blue'], sizes: ['[s]'], empty: [] },
    },
  },
  {
    index: 7,
    id: 'c',
    error,
    input: { id: 'c', image: { url: 'u' }, detections: ['BAG'], context: { brand: 'y' } },
  },
]

async function roundTrip(format: OutputFormat, inputs: readonly FailedInput[]) {
  const columns = new Set(inputs.flatMap(contextColumnsOf))
  const { header, line } = failedFormat(format, columns)
  const text = header + inputs.map(line).join('')
  const unused: string[] = []
  const options = { onUnusedColumn: (name: string) => unused.push(name) }
  const read = format === 'csv' ? readCsv : readJsonl
  const items = await itemsOf(read(bytesOf(text), options))
  expect(unused).toEqual([])
  return items.map(({ line: _, ...item }) => item)
}

test.each(['csv', 'jsonl'] as const)('is read as the same inputs from %s', async (format) => {
  expect(await roundTrip(format, failed)).toEqual([
    { id: 'a,"1"', url: 'https://x.example/1' },
    {
      id: 'b',
      url: 'u',
      detections: ['TOP', 'A|B'],
      context: {
        brand: 'Ø\nx',
        colors: ['red', 'blue'],
        sizes: ['[s]'],
        ...(format === 'jsonl' && { empty: [] }),
      },
    },
    { id: 'c', url: 'u', detections: ['BAG'], context: { brand: 'y' } },
  ])
})

test('has products, of which the id is all, and lines that could not be read', async () => {
  const inputs: FailedInput[] = [
    { index: 0, id: 'p', error, input: 'p' },
    {
      index: 1,
      id: '',
      error: { ...error, line: 3 },
      input: { id: '', problem: 'x', line: 3, text: 'a,"b' },
    },
  ]
  expect(await roundTrip('jsonl', inputs)).toEqual([
    { id: 'p' },
    {
      problem: '`id` is missing. Give each input an id.',
      text: expect.stringContaining('"line":3,"text":"a,\\"b"'),
    },
  ])
  const { header, line } = failedFormat('csv', new Set())
  expect(header).toBe('id,url,detections,error.code,error.message,error.line,error.text\n')
  expect(inputs[1] && line(inputs[1])).toBe(
    ',,,unusable-media,"No picture, ""there"".\nTry again.",3,"a,""b"\n',
  )
})
