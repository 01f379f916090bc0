import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { withCapabilityTable } from './capability-table.ts'
import { vendorReports } from './vendor-reports.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const path = fileURLToPath(new URL('../../../README.md', import.meta.url))

const readme = await readFile(path, 'utf8')
await writeFile(path, withCapabilityTable(readme, await vendorReports(root)))
