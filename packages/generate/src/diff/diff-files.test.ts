import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { diffFiles } from './diff-files.ts'
import { renderMarkdown, renderText } from './report/render-text.ts'

const base = join(import.meta.dirname, '../fixtures/diff/split')
const made: string[] = []

afterEach(() => {
  for (const directory of made.splice(0)) rmSync(directory, { recursive: true })
})

/** A copy of the spec with a text of its paths changed. */
function changed(from: string, to: string): string {
  const directory = mkdtempSync(join(tmpdir(), 'diff-'))
  made.push(directory)
  cpSync(base, directory, { recursive: true })
  const path = join(directory, 'paths.yaml')
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(from)
  writeFileSync(path, text.replace(from, to))
  return join(directory, 'openapi.yaml')
}

const diff = (from: string, to: string) => diffFiles(join(base, 'openapi.yaml'), changed(from, to))

test('a change behind a reference has the line of its file', async () => {
  const { bump, changes } = await diff('maximum: 10', 'maximum: 20')
  expect(bump).toBe('breaking')
  expect(changes).toMatchObject([
    {
      direction: 'response',
      operations: ['findPictures'],
      base: { file: 'paths.yaml:22' },
      next: { file: 'paths.yaml:22' },
    },
  ])
  expect(changes[0]?.next?.pointer).toMatch(/\/Picture\/properties\/size\/maximum$/)
})

test('what is gone is told at the place that it was in, and at what had it', async () => {
  const { changes } = await diff('    title: { type: string }\n', '')
  expect(changes).toMatchObject([
    { base: { file: 'paths.yaml:19' }, next: { file: 'paths.yaml:16' } },
  ])
})

test('a terminal and a page show the change, its place and what it demands', async () => {
  const found = await diff('{ type: string }', '{ type: string, maxLength: 5 }')
  expect(renderText(found)).toContain('The max length of `words` changed from none to 5')
  expect(renderText(found)).toContain('at paths.yaml:7')
  expect(renderText(found)).toMatch(/Demands: breaking$/)
  expect(renderMarkdown(found)).toContain('### Breaking')
})

test('the same files have nothing to tell', async () => {
  const found = await diffFiles(join(base, 'openapi.yaml'), join(base, 'openapi.yaml'))
  expect(found).toEqual({ bump: 'nothing', changes: [] })
  expect(renderText(found)).toBe('Nothing changed that callers feel.')
})
