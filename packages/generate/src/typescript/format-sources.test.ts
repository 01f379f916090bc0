import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { formatSources } from './format-sources.ts'

const sources = { 'a.ts': 'export const a = { "b": 1 };' }

test('sources are formatted in the style of the house', async () => {
  expect(await formatSources(sources)).toEqual({ 'a.ts': 'export const a = { b: 1 }\n' })
})

test('where Biome is not installed they stay as they are', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'picturedesk-format-'))
  try {
    const alone = join(directory, 'format-sources.mts')
    await cp(fileURLToPath(new URL('./format-sources.ts', import.meta.url)), alone)
    const { formatSources: format } = (await import(pathToFileURL(alone).href)) as {
      formatSources: typeof formatSources
    }
    expect(await format(sources)).toEqual(sources)
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
})
