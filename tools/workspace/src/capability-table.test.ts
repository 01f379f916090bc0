import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { capabilityTable, withCapabilityTable } from './capability-table.ts'
import { vendorManifests } from './vendor-manifests.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const manifests = [
  { name: 'One', capabilities: { search: ['assets', 'similar'], licensing: ['purchase'] } },
  { name: 'Two', capabilities: { search: ['assets'], favorites: ['list'] } },
]

test('the README shows what the vendors can do now', async () => {
  const readme = await readFile(
    fileURLToPath(new URL('../../../README.md', import.meta.url)),
    'utf8',
  )
  const fresh = withCapabilityTable(readme, await vendorManifests(root))
  const remedy = 'The table is stale. Run `pnpm --filter @picturedesk/workspace readme`.'
  expect(readme, remedy).toBe(fresh)
})

test('every capability that some vendor has is a line', () => {
  expect(capabilityTable(manifests)).toBe(
    `|  | One | Two |
| --- | --- | --- |
| search | assets, similar | assets |
| licensing | purchase | – |
| favorites | – | list |
`,
  )
})

test('only what stands between the markers is replaced', () => {
  const readme = 'a\n<!-- capabilities:start -->\nold\n<!-- capabilities:end -->\nb\n'
  const fresh = withCapabilityTable(readme, manifests)
  expect(fresh).toBe(readme.replace('old\n', capabilityTable(manifests)))
  expect(withCapabilityTable(fresh, manifests)).toBe(fresh)
})

test.each([
  '',
  '<!-- capabilities:start -->',
  '<!-- capabilities:end --><!-- capabilities:start -->',
])('without both markers in order it says what to do: %j', (readme) => {
  expect(() => withCapabilityTable(readme, manifests)).toThrow('workspace readme')
})
