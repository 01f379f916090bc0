import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { whyUnwritable } from './why-unwritable.ts'

/** What is said of a file in an empty folder. */
function reason(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'picturedesk-command-line-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  symlinkSync('circle', join(folder, 'circle'))
  writeFileSync(join(folder, 'file'), '')
  try {
    writeFileSync(join(folder, name), 'text')
  } catch (error) {
    return whyUnwritable(error)
  }
  return ''
}

test.each([
  ['file', ''],
  ['.', 'It is a folder. Name a file.'],
  ['circle', 'Its links lead in a circle. Name another file.'],
  ['x'.repeat(300), 'Its name is too long. Name another file.'],
  ['none/file', 'Its folder does not exist. Make it first.'],
  ['file/file', 'A part of its path is not a folder. Name another file.'],
])('says why %s cannot be written to', (name, sentences) => {
  expect(reason(name)).toBe(sentences)
})

test('repeats what the system says of anything else', () => {
  expect(whyUnwritable(Object.assign(new Error('EWHAT: odd'), { code: 'EWHAT' }))).toBe(
    'EWHAT: odd.',
  )
})
