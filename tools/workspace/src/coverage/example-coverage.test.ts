import { expect, test } from 'vitest'
import type { Answer } from '../spec-answers.ts'
import { type TemporaryHouse, temporaryHouse } from '../temporary-house.ts'
import { coverageFailures, coverageReport, exampleCoverage } from './example-coverage.ts'

const mediaType = 'application/json'
const spec = {
  'x-provider': { name: 'One' },
  paths: {
    '/a': {
      get: {
        operationId: 'getA',
        responses: {
          200: {
            content: { [mediaType]: { examples: { some: { value: 1 }, none: { value: 2 } } } },
          },
          404: { content: { [mediaType]: { examples: { gone: { value: 3 } } } } },
        },
      },
      delete: {
        operationId: 'removeA',
        responses: { 200: { content: { 'application/pdf': {} } }, 204: {} },
      },
    },
  },
}

const all: readonly Answer[] = [
  { operation: 'getA', status: 200, mediaType, example: 'some' },
  { operation: 'getA', status: 200, mediaType, example: 'none' },
  { operation: 'getA', status: 404, mediaType, example: 'gone' },
  { operation: 'removeA', status: 200, mediaType: 'application/pdf' },
  { operation: 'removeA', status: 204 },
]

function houseWith(noted: readonly Answer[] | undefined): TemporaryHouse {
  return temporaryHouse({
    'specs/one/openapi.yaml': '',
    'specs/one/dist/openapi.json': JSON.stringify(spec),
    'specs/ruleset/package.json': '{}',
    ...(noted && { 'packages/one/reports/coverage.json': JSON.stringify(noted) }),
  })
}

test('when every answer was reached and the report says so, nothing fails', async () => {
  using house = houseWith(all)
  const vendors = await exampleCoverage(house.root)
  const report = coverageReport(vendors)
  expect(report).toContain('| One | 2/2 | 4/4 | 3/3 | 100 % |\n')
  expect(report).toContain('| **All** | 2/2 | 4/4 | 3/3 | 100 % |\n')
  expect(report).toContain(`## One

- \`getA\`: 200: some, none; 404: gone
- \`removeA\`: 200 (application/pdf): any body; 204: no body
`)
  expect(coverageFailures(vendors, report)).toEqual([])
})

test.each(all)('without $operation $status $example it fails and names that', async (missing) => {
  using house = houseWith(all.filter((answer) => answer !== missing))
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
  using house = houseWith(all.filter(({ example }) => example !== 'none'))
  const report = coverageReport(await exampleCoverage(house.root))
  expect(report).toContain('| One | 2/2 | 4/4 | 2/3 | 80 % |\n')
  expect(report).toContain('- `getA`: 200: some, **not reached: none**; 404: gone\n')
})

test('a vendor whose tests noted nothing has reached nothing', async () => {
  using house = houseWith(undefined)
  const report = coverageReport(await exampleCoverage(house.root))
  expect(report).toContain('| One | 0/2 | 0/4 | 0/3 | 0 % |\n')
})

test('what was noted but is no longer in the spec counts for nothing', async () => {
  using house = houseWith([{ operation: 'getB', status: 200, mediaType, example: 'some' }])
  const report = coverageReport(await exampleCoverage(house.root))
  expect(report).toContain('| One | 0/2 | 0/4 | 0/3 | 0 % |\n')
})

test.each([undefined, '# an older report\n'])('a report that says %j is stale', async (written) => {
  using house = houseWith(all)
  expect(coverageFailures(await exampleCoverage(house.root), written)).toEqual([
    'specs/COVERAGE.md is stale. Run `pnpm coverage`.',
  ])
})
