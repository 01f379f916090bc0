import { vendors } from '@picturedesk/all-vendors'
import { expect, test } from 'vitest'
import { loadVendor } from '../vendors/load-vendor.ts'
import { compileSamples } from './compile-samples.ts'
import { samplesOf } from './samples-of.ts'

test('every sample compiles against the packages of its vendor', async () => {
  const sources = new Map<string, string>()
  for (const one of vendors)
    for (const [operation, samples] of await samplesOf(await loadVendor(one)))
      for (const { label, source } of samples)
        sources.set(`${one.id}.${operation}.${label.replace(' ', '-')}`, source)
  expect(sources.size).toBeGreaterThan(vendors.length)
  expect(compileSamples(sources)).toEqual([])
})

test('what is wrong in a sample is told', () => {
  const [{ name, create } = { name: '', create: '' }] = vendors
  const source = (call: string): string =>
    `import { ${create} } from '${name}'\nimport { clientOf } from '${name}/client'\n${call}\n`
  const complaints = compileSamples(
    new Map([
      ['path', source(`await clientOf(${create}()).GET('/no/such/path')`)],
      ['method', source(`${create}().noSuchCapability`)],
      ['right', source(`clientOf(${create}())`)],
    ]),
  )
  expect(complaints.filter((line) => /error TS/.test(line))).toHaveLength(2)
})
