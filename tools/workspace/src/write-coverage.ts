import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  coverageFailures,
  coverageFile,
  coverageReport,
  exampleCoverage,
} from './example-coverage.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

const vendors = await exampleCoverage(root)
const report = coverageReport(vendors)
await writeFile(join(root, coverageFile), report)
const missing = coverageFailures(vendors, report)
for (const line of missing) console.error(line)
process.exitCode = missing.length > 0 ? 1 : 0
