import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeFiles } from './write-files.ts'

let directory: string

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'picturedesk-write-'))
})

afterEach(() => rm(directory, { recursive: true, force: true }))

test('writes what differs and leaves the rest untouched', async () => {
  await writeFile(join(directory, 'a.ts'), 'a')
  await writeFile(join(directory, 'b.ts'), 'old')
  const before = new Date(0)
  await utimes(join(directory, 'a.ts'), before, before)
  const written = await writeFiles(directory, { 'a.ts': 'a', 'b.ts': 'b', 'new/c.ts': 'c' })
  expect(written).toEqual([join(directory, 'b.ts'), join(directory, 'new/c.ts')])
  expect(await readFile(join(directory, 'b.ts'), 'utf8')).toBe('b')
  expect(await readFile(join(directory, 'new/c.ts'), 'utf8')).toBe('c')
  expect((await stat(join(directory, 'a.ts'))).mtime).toEqual(before)
})

test('frozen: names what is stale or missing, and writes nothing', async () => {
  await writeFile(join(directory, 'b.ts'), 'old')
  const stale = await writeFiles(directory, { 'b.ts': 'b', 'c.ts': 'c' }, { frozen: true })
  expect(stale).toEqual([join(directory, 'b.ts'), join(directory, 'c.ts')])
  expect(await readFile(join(directory, 'b.ts'), 'utf8')).toBe('old')
  await expect(stat(join(directory, 'c.ts'))).rejects.toThrow('ENOENT')
})

test('with a header: what begins with it and is no longer given is removed, nothing else', async () => {
  const [left, own] = [join(directory, 'left.ts'), join(directory, 'own.ts')]
  await writeFile(left, '// Made.\nold')
  await writeFile(own, 'by hand')
  const files = { 'a.ts': '// Made.\na' }
  const header = '// Made.\n'
  const both = [join(directory, 'a.ts'), left]
  expect(await writeFiles(directory, files, { header, frozen: true })).toEqual(both)
  expect((await readdir(directory)).sort()).toEqual(['left.ts', 'own.ts'])
  expect(await writeFiles(directory, files, { header })).toEqual(both)
  expect((await readdir(directory)).sort()).toEqual(['a.ts', 'own.ts'])
})
