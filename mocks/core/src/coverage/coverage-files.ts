import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { isJsonObject } from '../spec/openapi-document.ts'
import { type CoverageReport, mergeCoverage } from './coverage-report.ts'

/** Names the directory that every mock of a process writes its coverage to when it closes. */
export const COVERAGE_DIRECTORY_VARIABLE = 'PICTUREDESK_COVERAGE_DIR'

/** One file a process and vendor, so that workers do not meet. */
const writer = randomUUID()
const ENDING = '.coverage.json'

/**
 * Writes what this process has reached of a vendor, over what it wrote before. It is written at once
 * and whole, as the process may be about to end, and others may be reading.
 */
export function writeCoverage(directory: string, report: CoverageReport): void {
  mkdirSync(directory, { recursive: true })
  const path = join(directory, `${encodeURIComponent(report.vendor)}.${writer}${ENDING}`)
  writeFileAtomic.sync(path, JSON.stringify(report))
}

/**
 * Reads what the processes of a run wrote into a directory, merged into one report a vendor.
 *
 * @example
 * const reports = await readCoverage('reports/mocks')
 * console.log(renderCoverageText(reports))
 *
 * @throws TypeError when a file among them is not a report
 */
export async function readCoverage(directory: string): Promise<CoverageReport[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith(ENDING)).sort()
  const reports = names.map(async (name) => {
    const path = join(directory, name)
    return parseReport(await readFile(path, 'utf8'), path)
  })
  return mergeCoverage(await Promise.all(reports))
}

function parseReport(text: string, path: string): CoverageReport {
  let report: unknown
  try {
    report = JSON.parse(text)
  } catch (cause) {
    throw new TypeError(`${path} is not a coverage report; remove it.`, { cause })
  }
  if (!isJsonObject(report) || !Array.isArray(report['operations']))
    throw new TypeError(`${path} is not a coverage report; remove it.`)
  return report as unknown as CoverageReport
}
