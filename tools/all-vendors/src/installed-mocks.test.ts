import { glob, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { environmentOf, startMock } from '@picturedesk/mocks'
import { describe, expect, test } from 'vitest'
import { vendors } from './vendors.ts'

const packages = fileURLToPath(new URL('../../../packages', import.meta.url))

describe.each(vendors)('the mock of $id', ({ id }) => {
  test('is found by the id among what is installed, from a test in a package', async () => {
    await using mock = await startMock(id)
    expect(mock.vendor).toBe(id)
  })

  test('leads the vendor by exactly those variables that its package reads', async () => {
    await using mock = await startMock(id)
    const prefix = `${id.toUpperCase().replaceAll('-', '_')}_`
    const read = new Set<string>()
    for await (const file of glob(`${packages}/${id}/src/**/*.ts`)) {
      if (file.endsWith('.test.ts')) continue
      const source = await readFile(file, 'utf8')
      for (const [, name = ''] of source.matchAll(/'([A-Z][A-Z0-9]*_[A-Z0-9_]+)'/g))
        if (name.startsWith(prefix)) read.add(name)
      // The transport makes the name of this one from the provider's id.
      if (source.includes('loadBaseUrl(')) read.add(`${prefix}BASE_URL`)
    }
    expect(Object.keys(environmentOf(mock)).toSorted()).toEqual([...read].toSorted())
  })
})
