import { expect, test } from 'vitest'
import { temporaryHouse } from '../temporary-house.ts'
import { unlistedErrorCodes } from './listed-error-codes.ts'

const CODES = 'packages/provider/src/errors/error-code.ts'
const SOURCE =
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
      `README.md: The table of errors lacks \`not-found\` of ${CODES}. Add it.`,
      `README.md: The table of errors has \`lost\`, which ${CODES} lacks. Remove it.`,
    ],
  ],
])('codes of errors, %s', (_, rows, problems) => {
  using house = temporaryHouse({ [CODES]: SOURCE, 'README.md': table(...rows) })
  expect(unlistedErrorCodes(house.root)).toEqual(problems)
})

test('a type that lists none any more is told', () => {
  using house = temporaryHouse({ [CODES]: 'export type ErrorCode = string', 'README.md': table() })
  expect(unlistedErrorCodes(house.root)).toEqual([
    `${CODES}: Expected the type ErrorCode to list codes. Found none.`,
  ])
})
