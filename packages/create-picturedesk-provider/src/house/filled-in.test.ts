import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleSpec } from '@picturedesk/generate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeAll } from '../render/write-all.ts'
import { fillIn } from '../testing/filled-in.ts'
import { runScript } from '../testing/run-script.ts'
import { temporaryHouse } from '../testing/temporary-house.ts'
import { addVendor } from './add-vendor.ts'

/** Lines that nobody can derive: the mock's memory, and what it knows. */
const BY_HAND = 34

const spec = fileURLToPath(new URL('../fixtures/postcards.yaml', import.meta.url))
const house = temporaryHouse()
afterAll(() => house[Symbol.dispose]())
let written: number

beforeAll(async () => {
  const { directories } = await addVendor(house.root, 'postcards', spec)
  for (const directory of directories) house.install(directory)
  const document = await bundleSpec(join(house.root, 'specs/postcards/openapi.yaml'))
  await writeAll(house.root, { 'specs/postcards/dist/openapi.json': JSON.stringify(document) })
  written = await fillIn(house.root)
})

test('what is guessed is what a conforming provider does, with few lines written by hand', async () => {
  const directory = join(house.root, 'packages/postcards')
  await runScript(directory, 'typecheck')
  const files = ['conformance', 'capabilities', 'readme', 'secrets'].map(
    (name) => `src/${name}.test.ts`,
  )
  const tested = await runScript(directory, 'test', [...files, '--reporter=verbose'])
  for (const name of ['listing/beyond-last', 'assets/not-found', 'errors/refusal'])
    expect(tested).toMatch(new RegExp(`✓.* postcards conforms: ${name}`))
  const report = JSON.parse(readFileSync(join(directory, 'conformance.json'), 'utf8'))
  expect(report).toMatchObject({
    summary: { failed: 0 },
    capabilities: { search: ['assets'], assets: ['get'] },
  })
  expect(written).toBeLessThanOrEqual(BY_HAND)
})
