import { readdir, readFile, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { temporaryDirectory } from '../testing/temporary-directory.ts'
import { wholeFile } from './whole-file.ts'

test('replaces a file as a whole', async () => {
  await using folder = await temporaryDirectory()
  const file = folder.file('again.csv')
  await writeFile(file, 'old')
  await wholeFile(file, async (add) => {
    await add('new ')
    expect(await readFile(file, 'utf8')).toBe('old')
    await add('text')
  })
  expect(await readFile(file, 'utf8')).toBe('new text')
  expect(await readdir(folder.path)).toEqual(['again.csv'])
})

test('leaves the old file, and nothing beside it, when writing fails', async () => {
  await using folder = await temporaryDirectory()
  const file = folder.file('again.csv')
  await writeFile(file, 'old')
  const writing = wholeFile(file, async (add) => {
    await add('new')
    throw new Error('the database has gone')
  })
  await expect(writing).rejects.toThrow('the database has gone')
  expect(await readFile(file, 'utf8')).toBe('old')
  expect(await readdir(folder.path)).toEqual(['again.csv'])
})

test('says why a file cannot be written', async () => {
  await using folder = await temporaryDirectory()
  const write = (path: string) => wholeFile(path, (add) => add('x'))
  await expect(write(folder.file('none/x'))).rejects.toThrow('Its folder does not exist.')
  await expect(write('/dev/full')).rejects.toThrow('There is no space left on the device.')
  await write('/dev/null')
})
