import { expect, test } from 'vitest'
import { temporaryHouse } from '../temporary-house.ts'
import { unlistedErrorCodes } from './listed-error-codes.ts'

const codes = 'packages/provider/src/errors/error-code.ts'
const source =
  "export type ErrorCode =\n  | 'timeout'\n  | 'not-found'\n  | (string & {})\n\nexport type Outcome = 'unknown'\n"
const table = (...rows: string[]): string =>
  [
    '| other |',
    '| --- |',
    '| `x` |',
    '',
    '| code | when |',
    '| --- | --- |',
    ...rows,
    '',
    '| `late` |',
  ].join('\n')

test.each([
  ['each in a row', ['| `timeout` | late |', '| `not-found` | gone |'], []],
  ['several in a row', ['| `timeout`, `not-found` | see `reason` |'], []],
  [
    'one missing and one that is none',
    ['| `timeout`, `lost` | late |'],
    [
      `README.md: The table of errors lacks \`not-found\` of ${codes}. Add it.`,
      `README.md: The table of errors has \`lost\`, which ${codes} lacks. Remove it.`,
    ],
  ],
])('codes of errors, %s', (_, rows, problems) => {
  using house = temporaryHouse({ [codes]: source, 'README.md': table(...rows) })
  expect(unlistedErrorCodes(house.root)).toEqual(problems)
})

test('a type that lists none any more is told', () => {
  using house = temporaryHouse({ [codes]: 'export type ErrorCode = string', 'README.md': table() })
  expect(unlistedErrorCodes(house.root)).toEqual([
    `${codes}: Expected the type ErrorCode to list codes. Found none.`,
  ])
})
