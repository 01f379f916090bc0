import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import writeFileAtomic from 'write-file-atomic'
import { vendorPackages } from '../rooms/vendor-packages.ts'
import { turboRun } from '../run/turbo-run.ts'
import {
  COVERAGE_FILE,
  coverageFailures,
  coverageReport,
  exampleCoverage,
} from './example-coverage.ts'

const root = fileURLToPath(new URL('../../../..', import.meta.url))

// The tests of the vendors note what they reach.
const filters = vendorPackages(root).map(({ name }) => `--filter=${name}`)
const { exitCode } = await turboRun(root, ['test', ...filters])
const vendors = await exampleCoverage(root)
const report = coverageReport(vendors)
await writeFileAtomic(join(root, COVERAGE_FILE), report)
const missing = coverageFailures(vendors, report)
for (const line of missing) console.error(line)
process.exitCode = exitCode || (missing.length > 0 ? 1 : 0)
