import { readFile, writeFile } from 'node:fs/promises'
import type { Labels } from '@picturedesk/provider'
import { expect, test } from 'vitest'
import type { Row } from '../../row.ts'
import { temporaryDirectory } from '../testing/temporary-directory.ts'
import type { OutputFormat } from './output-format.ts'
import { rowFormat } from './result-format.ts'
import { fileOutput } from './row-output.ts'

const rows: readonly Row[] = ['a', 'b "quoted"\nover lines', 'c\r\n', '日本'].map((id, index) => ({
  index,
  id,
  ok: true,
  tags: [{ name: `tag "${index}"\n` }],
}))

/** Writes the rows that an output wants, as a job gives them. */
async function write(file: string, format: OutputFormat, all = rows): Promise<void> {
  const output = await fileOutput(file, rowFormat(format, 'tag'))
  let isComplete = false
  try {
    for (const row of all.slice(output.from)) await output.write(row)
    isComplete = true
  } finally {
    await output.close(isComplete)
  }
}

const wholeOf = (format: OutputFormat, all = rows): string => {
  const { header, line } = rowFormat(format, 'tag')
  return header + all.map(line).join('')
}

test.each(['jsonl', 'csv'] as const)(
  'goes on with %s that was cut off anywhere',
  async (format) => {
    await using folder = await temporaryDirectory()
    const file = folder.file('rows')
    const whole = Buffer.from(wholeOf(format))
    for (let length = 0; length <= whole.length; length++) {
      await writeFile(file, whole.subarray(0, length))
      await write(file, format)
      expect((await readFile(file)).equals(whole)).toBe(true)
    }
  },
)

test.each(['jsonl', 'csv'] as const)(
  'adds %s rows as they come, over more than one chunk',
  async (format) => {
    await using folder = await temporaryDirectory()
    const file = folder.file('rows')
    const many = Array.from(
      { length: 3000 },
      (_, index): Row<Labels> => ({ index, id: `"${index}"\n`, ok: true, tags: [] }),
    )
    await write(file, format, many.slice(0, 1000))
    await write(file, format, many.slice(0, 2500))
    await write(file, format, many)
    expect(await readFile(file, 'utf8')).toBe(wholeOf(format, many))
  },
)

test.each([
  ['notes', 'csv'],
  ['notes', 'jsonl'],
  ['some notes\n', 'csv'],
  ['some notes\n', 'jsonl'],
  [wholeOf('jsonl'), 'csv'],
  [wholeOf('csv'), 'jsonl'],
  [wholeOf('csv', rows.slice(1, 3)), 'csv'],
  [wholeOf('jsonl', [...rows, ...rows]), 'jsonl'],
] as const)('leaves a file with something else as it is: %j as %s', async (content, format) => {
  await using folder = await temporaryDirectory()
  const file = folder.file('rows')
  await writeFile(file, content)
  await expect(write(file, format)).rejects.toMatchObject({
    exitCode: 2,
    message: expect.stringContaining('has something other than the rows of this job'),
  })
  expect(await readFile(file, 'utf8')).toBe(content)
})

test('says why a file cannot be written', async () => {
  await using folder = await temporaryDirectory()
  await expect(write(folder.file('none/rows'), 'csv')).rejects.toThrow('Its folder does not exist.')
  await expect(write(folder.path, 'csv')).rejects.toThrow('It is a folder. Name a file.')
  await expect(write('/dev/full', 'csv')).rejects.toThrow('There is no space left on the device.')
})

test('writes to a device as it is', async () => {
  await write('/dev/null', 'csv')
})

test.each(['jsonl', 'csv'] as const)(
  'refuses a file with as many %s rows of another job, and leaves it as it is',
  async (format) => {
    await using folder = await temporaryDirectory()
    const file = folder.file('rows')
    const others = rows.map((row): Row => ({ ...row, id: `other-${row.index}` }))
    for (const count of [1, 2, rows.length]) {
      const written = wholeOf(format, others.slice(0, count))
      await writeFile(file, written)
      await expect(write(file, format)).rejects.toThrow('other than the rows of this job')
      expect(await readFile(file, 'utf8')).toBe(written)
    }
  },
)
