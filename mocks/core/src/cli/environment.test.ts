import { glob, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { vendors } from '../vendors/index.ts'
import { environmentOf } from './environment.ts'

test('names are in capitals, words apart', () => {
  const credentials = { apiKey: 'k', clientID2: 'c', 'a-b': 1 }
  expect(environmentOf({ vendor: 'my-shop2', url: 'http://x', credentials })).toEqual({
    MY_SHOP2_BASE_URL: 'http://x',
    MY_SHOP2_API_KEY: 'k',
    MY_SHOP2_CLIENT_ID2: 'c',
    MY_SHOP2_A_B: '1',
  })
})

test('is what the packages of the vendors read', async () => {
  const packages = fileURLToPath(new URL('../../../packages', import.meta.url))
  const prefixes = Object.keys(vendors).map((id) => `${id.toUpperCase()}_`)
  const read = new Set<string>()
  for await (const file of glob(`${packages}/{${Object.keys(vendors)}}/src/*.ts`)) {
    if (file.endsWith('.test.ts')) continue
    const source = await readFile(file, 'utf8')
    for (const [, name = ''] of source.matchAll(/'([A-Z][A-Z0-9]*_[A-Z0-9_]+)'/g))
      if (prefixes.some((prefix) => name.startsWith(prefix))) read.add(name)
  }
  const given = Object.values(vendors).flatMap(({ id, credentials = {} }) =>
    Object.keys(environmentOf({ vendor: id, url: '', credentials })),
  )
  expect(given.toSorted()).toEqual([...read].toSorted())
})
