import { expect, test } from 'vitest'
import { type TemporaryHouse, temporaryHouse } from '../temporary-house.ts'
import type { CoveredResponse } from './covered-response.ts'
import { coverageFailures, coverageReport, exampleCoverage } from './example-coverage.ts'

const MEDIA_TYPE = 'application/json'
const spec = { info: { version: '1.2.0' }, 'x-provider': { name: 'One' } }

const all: readonly CoveredResponse[] = [
  {
    ...{ operation: 'getA', status: 200, mediaType: MEDIA_TYPE, example: 'some', reached: true },
    known: { status: 'documented', example: 'documented' },
  },
  {
    ...{ operation: 'getA', status: 200, mediaType: MEDIA_TYPE, example: 'none', reached: true },
    known: { status: 'documented', example: 'assumed' },
  },
  {
    ...{ operation: 'getA', status: 404, mediaType: MEDIA_TYPE, example: 'gone', reached: true },
    known: { status: 'assumed', example: 'unstated' },
  },
  {
    ...{ operation: 'removeA', status: 200, mediaType: 'application/pdf', reached: true },
    known: { status: 'observed' },
  },
  { operation: 'removeA', status: 204, reached: true, known: { status: 'assumed' } },
]

/** All responses were reached but some. */
const allBut = (isMissing: (response: CoveredResponse) => boolean): CoveredResponse[] =>
  all.map((response) => ({ ...response, reached: !isMissing(response) }))

function houseWith(noted: readonly CoveredResponse[] | undefined): TemporaryHouse {
  return temporaryHouse({
    'specs/one/openapi.yaml': '',
    'specs/one/dist/openapi.json': JSON.stringify(spec),
    'specs/ruleset/package.json': '{}',
    ...(noted && { 'packages/one/reports/coverage.json': JSON.stringify(noted) }),
  })
}

test('when every response was reached and the report says so, nothing fails', async () => {
  using house = houseWith(all)
  const vendors = await exampleCoverage(house.root)
  const report = coverageReport(vendors)
  expect(report).toContain('| One | 1.2.0 | 2/2 | 4/4 | 3/3 | 100 % |\n')
  expect(report).toContain('| **All** |  | 2/2 | 4/4 | 3/3 | 100 % |\n')
  expect(report).toContain(`## One

- \`getA\`: 200: some, none; 404: gone
- \`removeA\`: 200 (application/pdf): any body; 204: no body

Tests that rest on assumptions alone:

- 404 gone: \`getA\`
- 204 no example: \`removeA\`
`)
  expect(report).toContain('| One | 1 | 1 | 1 | 2 |\n| **All** | 1 | 1 | 1 | 2 |\n')
  expect(coverageFailures(vendors, report)).toEqual([])
})

test.each(all)('without $operation $status $example it fails and names that', async (missing) => {
  using house = houseWith(allBut((response) => response === missing))
  const vendors = await exampleCoverage(house.root)
  const report = coverageReport(vendors)
  const { operation, status, example, mediaType: kind } = missing
  expect(report).toContain('| 80 % |')
  expect(report).toContain('**not reached: ')
  expect(coverageFailures(vendors, report)).toEqual([
    expect.stringMatching(
      `^packages/one: .* reaches ${operation} ${status} ${example ?? kind ?? 'without a body'}\\. ` +
        '.*`pnpm coverage`',
    ),
  ])
})

test('a status is reached by any of its examples, an example by itself alone', async () => {
  using house = houseWith(allBut(({ example }) => example === 'none'))
  const report = coverageReport(await exampleCoverage(house.root))
  expect(report).toContain('| One | 1.2.0 | 2/2 | 4/4 | 2/3 | 80 % |\n')
  expect(report).toContain('- `getA`: 200: some, **not reached: none**; 404: gone\n')
})

test('a vendor whose tests wrote no report fails by name', async () => {
  using house = houseWith(undefined)
  const vendors = await exampleCoverage(house.root)
  const report = coverageReport(vendors)
  expect(report).toContain('| One | 1.2.0 | 0/0 | 0/0 | 0/0 | 0 % |\n')
  expect(coverageFailures(vendors, report)).toEqual([
    expect.stringMatching(/^packages\/one: the tests wrote no .*testExamples/),
  ])
})

test.each([undefined, '# an older report\n'])('a report that says %j is stale', async (written) => {
  using house = houseWith(all)
  expect(coverageFailures(await exampleCoverage(house.root), written)).toEqual([
    'specs/COVERAGE.md is stale. Run `pnpm coverage`.',
  ])
})
