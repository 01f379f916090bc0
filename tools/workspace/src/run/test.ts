import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { COVERAGE_FILE, coverageFailures, exampleCoverage } from '../coverage/example-coverage.ts'
import { houseTasks } from '../turbo/house-tasks.ts'
import { changesetFailures } from './changeset-failures.ts'
import { reportFiles, testSummary, type VitestReport } from './test-summary.ts'
import { turboRun } from './turbo-run.ts'

const root = fileURLToPath(new URL('../../../..', import.meta.url))

process.env.PICTUREDESK_FROZEN = '1'
const startedAt = Date.now()
const { exitCode, tasks } = await turboRun(root, houseTasks)

const reports = new Map<string, VitestReport>()
for (const { id, name, directory } of tasks) {
  const report = reportFiles[name]
  if (report === undefined) continue
  try {
    const text = await readFile(join(root, directory, report), 'utf8')
    reports.set(id, JSON.parse(text) as VitestReport)
  } catch {
    // The summary counts a missing or broken report as a failure.
  }
}

const { passed, failures } = testSummary(tasks, reports, startedAt)
const unexplained = (exitCode !== 0 || tasks.length === 0) && failures.length === 0
const lines = [
  ...(unexplained
    ? [`turbo ended with exit code ${exitCode} after ${tasks.length} tasks`]
    : failures),
  ...(await coverageLines()),
  ...changesetFailures(root),
]
for (const line of lines) console.log(`FAILED ${line}`)
console.log(`${passed} passed, ${lines.length} failed`)
process.exitCode = lines.length > 0 ? 1 : 0

async function coverageLines(): Promise<string[]> {
  try {
    const written = await readFile(join(root, COVERAGE_FILE), 'utf8').catch(() => undefined)
    return coverageFailures(await exampleCoverage(root), written)
  } catch (error) {
    return [`${COVERAGE_FILE} cannot be checked: ${String(error)}`]
  }
}
