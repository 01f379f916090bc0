import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { specDigest } from '@picturedesk/conformance'
import { expect, test } from 'vitest'
import { temporaryRepository } from '../testing/temporary-repository.ts'
import { renewCoverage } from './renew-coverage.ts'
import { renewReports, reportProblems } from './renew-reports.ts'

const spec = {
  openapi: '3.1.0',
  info: { title: 'One', version: '1.1.0' },
  'x-provider': { name: 'One' },
}
const report = (version: string, suite: string, digest: string): string =>
  `${JSON.stringify({ format: 1, package: { name: '@house/one', version }, suite: { name: 'suite', version: suite }, spec: { digest }, cases: [] }, undefined, 2)}\n`

const files = {
  'pnpm-workspace.yaml': 'packages:\n  - packages/*\n  - specs/*\n\n',
  'packages/one/package.json': JSON.stringify({
    name: '@house/one',
    version: '1.2.0',
    picturedesk: { conformance: './conformance.json' },
    devDependencies: { '@house/spec-one': 'workspace:*' },
  }),
  'packages/one/conformance.json': report('1.1.0', '2.0.0', 'sha256-old'),
  'packages/suite/package.json': JSON.stringify({ name: 'suite', version: '2.1.0' }),
  'specs/one/package.json': JSON.stringify({
    name: '@house/spec-one',
    version: '1.1.0',
    private: true,
  }),
  'specs/one/openapi.yaml': 'openapi: 3.1.0\n',
  'specs/one/dist/openapi.json': JSON.stringify(spec),
  'specs/COVERAGE.md':
    '| Vendor | Spec | Operations |\n| --- | --- | ---: |\n| One | 1.0.0 | 1/1 |\n| Two | 1.0.0 | 1/1 |\n| **All** |  | 2/2 |\n',
}

test('a report gets the versions and the digest of now, and keeps what the suite found', () => {
  const { root } = temporaryRepository(files)
  expect(reportProblems(root)).toEqual([
    'packages/one/conformance.json is stale: line 5 is "version": "1.1.0". Expected "version": "1.2.0". ' +
      'Run `pnpm release:version` before a release. After another change, run the tests of that package: they write it.',
  ])
  renewReports(root)
  expect(readFileSync(join(root, 'packages/one/conformance.json'), 'utf8')).toBe(
    report('1.2.0', '2.1.0', specDigest(spec)),
  )
  expect(reportProblems(root)).toEqual([])
})

test('a package that promises a report and has none is told', () => {
  const { 'packages/one/conformance.json': _, ...rest } = files
  expect(reportProblems(temporaryRepository(rest).root)).toEqual([
    'packages/one/conformance.json is missing. Run the tests of that package: they write it.',
  ])
})

test('the table of coverage gets the versions of the specs', () => {
  const { root } = temporaryRepository(files)
  renewCoverage(root)
  const text = readFileSync(join(root, 'specs/COVERAGE.md'), 'utf8')
  expect(text).toBe(files['specs/COVERAGE.md'].replace('| One | 1.0.0 |', '| One | 1.1.0 |'))
})
