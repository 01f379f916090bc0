import { expect, test } from 'vitest'
import { capabilityTable } from './capability-table.ts'

const vendors = [
  { name: 'One', capabilities: { search: { assets: 9, similar: 8 }, licensing: { purchase: 7 } } },
  {
    name: 'Two',
    methodKinds: { 'search.assets': ['image', 'video'] },
    capabilities: { search: { assets: 6 }, licensing: {}, favorites: { list: 5 } },
  },
]

test('every capability that some vendor claims is a line, with what passed', () => {
  expect(capabilityTable(vendors)).toBe(
    `|  | One | Two |
| --- | --- | --- |
| search | assets (9), similar (8) | assets of image and video (6) |
| licensing | purchase (7) | – |
| favorites | – | list (5) |
`,
  )
})
