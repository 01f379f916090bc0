import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { capabilityTable, withCapabilityTable } from './capability-table.ts'
import { vendorReports } from './vendor-reports.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const vendors = [
  { name: 'One', capabilities: { search: { assets: 9, similar: 8 }, licensing: { purchase: 7 } } },
  { name: 'Two', capabilities: { search: { assets: 6 }, licensing: {}, favorites: { list: 5 } } },
]

test('the README shows what the vendors can do now', async () => {
  const readme = await readFile(
    fileURLToPath(new URL('../../../README.md', import.meta.url)),
    'utf8',
  )
  const fresh = withCapabilityTable(readme, await vendorReports(root))
  const remedy = 'The table is stale. Run `pnpm --filter @picturedesk/workspace readme`.'
  expect(readme, remedy).toBe(fresh)
})

test('every capability that some vendor claims is a line, with what passed', () => {
  expect(capabilityTable(vendors)).toBe(
    `|  | One | Two |
| --- | --- | --- |
| search | assets (9), similar (8) | assets (6) |
| licensing | purchase (7) | – |
| favorites | – | list (5) |
`,
  )
})

test('only what stands between the markers is replaced', () => {
  const readme = 'a\n<!-- capabilities:start -->\nold\n<!-- capabilities:end -->\nb\n'
  const fresh = withCapabilityTable(readme, vendors)
  expect(fresh).toMatch(
    /^a\n<!-- capabilities:start -->\n\|[^<]*conformance[^<]*\n<!-- capabilities:end -->\nb\n$/,
  )
  expect(fresh).toContain(capabilityTable(vendors))
  expect(withCapabilityTable(fresh, vendors)).toBe(fresh)
})

test.each([
  '',
  '<!-- capabilities:start -->',
  '<!-- capabilities:end --><!-- capabilities:start -->',
])('without both markers in order it says what to do: %j', (readme) => {
  expect(() => withCapabilityTable(readme, vendors)).toThrow('workspace readme')
})
