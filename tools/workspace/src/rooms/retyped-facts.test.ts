import { expect, test } from 'vitest'
import { temporaryHouse } from '../temporary-house.ts'
import { retypedFacts } from './retyped-facts.ts'

const table = `
export const baseUrl = 'https://one.example/v2'
export const credentials = { key: { in: 'header', name: 'X-Key' } } as const
export const paging = { place: 'from', first: 0, size: 'rows' } as const
`
const house = (files: Readonly<Record<string, string>>) =>
  temporaryHouse({
    'packages/one/package.json': '{ "name": "@picturedesk/one", "picturedesk": {} }',
    'packages/one/src/generated/operations.ts': table,
    ...files,
  })

test('code that takes the facts from the table is fine, and so are tests and comments', () => {
  using fine = house({
    'packages/one/src/connection.ts':
      "import { baseUrl, credentials } from './generated/operations.ts'\n// 'X-Key'\n * 'X-Key'\n",
    'packages/one/src/connection.test.ts': "'https://one.example/v2' 'X-Key'",
    'packages/one/src/testing/mock.ts': "'X-Key'",
    'packages/one/README.md': '| `baseUrl` | `ONE_BASE_URL`, else `https://one.example/v2` |',
    'packages/one/src/one-options.ts':
      '/** Default: ONE_BASE_URL, or else https://one.example/v2. */',
  })
  expect(retypedFacts(fine.root)).toEqual([])
})

test('an address or a name that is typed again is told, and so is a text that is out of date', () => {
  using stale = house({
    'packages/one/src/connection.ts': "const URL = 'https://one.example/v1'\nf({ 'X-Key': key })\n",
    'packages/one/README.md': '| `baseUrl` | `ONE_BASE_URL`, else `https://one.example/v1` |',
    'packages/one/src/one-options.ts': '/** Default: ONE_BASE_URL, or else https://old.example. */',
  })
  const from = 'of src/generated/operations.ts, which is made from the spec.'
  const is = 'The base URL is https://one.example/v2, as the spec says, and not'
  expect(retypedFacts(stale.root)).toEqual([
    `packages/one/README.md:1: ${is} https://one.example/v1.`,
    `packages/one/src/connection.ts:1: https://one.example is typed again. Take it from \`baseUrl\` ${from}`,
    `packages/one/src/connection.ts:2: X-Key is typed again. Take it from \`credentials\` ${from}`,
    `packages/one/src/one-options.ts:1: ${is} https://old.example.`,
  ])
})

test('a name that the mock of the vendor types again is told, in any case, and tests may type it', () => {
  using stale = house({
    'mocks/one/src/one-behaviour.ts':
      "headers.get('x-key')\nparameter(query, 'rows')\n'rowsOf'\n// 'rows'\n",
    'mocks/one/src/one-mock.test.ts': "'X-Key'",
    'mocks/one/src/generated/operation-id.ts': "'rows'",
    'mocks/two/src/two-behaviour.ts': "'X-Key'",
    'packages/one/src/pages.ts': "payload['rows']",
  })
  const remedy = 'Let `wire` of the `VendorContext` read it, which knows it from the spec.'
  expect(retypedFacts(stale.root)).toEqual([
    `mocks/one/src/one-behaviour.ts:1: X-Key is typed again. ${remedy}`,
    `mocks/one/src/one-behaviour.ts:2: rows is typed again. ${remedy}`,
  ])
})
