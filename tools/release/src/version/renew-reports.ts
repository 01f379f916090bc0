import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { specDigest } from '@picturedesk/conformance'
import { specPackages } from '@picturedesk/workspace/spec-packages'
import type { PackageManifest } from '../house/package-manifest.ts'
import { publishedPackages } from '../house/published-packages.ts'

const FILE = 'conformance.json'

/** What a report says of versions. The rest is what the suite found. */
interface Report {
  readonly package: { readonly version: string }
  readonly suite: { readonly name: string; readonly version: string }
  readonly spec?: { readonly digest: string }
}

/** A report, as it is and as it has to be by the versions and specs of the house. */
export interface ReportState {
  /** From the root. */
  readonly path: string
  readonly kept: string
  readonly fresh: string
}

/**
 * All reports of the conformance suite. A release changes no behaviour, so only versions and digests differ, which are known
 * without running the suite. A test of the vendor still holds each report against what the suite finds.
 */
export function reportStates(root: string): ReportState[] {
  const packages = publishedPackages(root)
  const specs = specPackages(root)
  const versions = new Map(packages.map(({ name, version }) => [name, version]))
  return packages.flatMap(({ name, version, directory }) => {
    const path = `${directory}/${FILE}`
    if (!existsSync(join(root, path))) return []
    const kept = readFileSync(join(root, path), 'utf8')
    const report = JSON.parse(kept) as Report
    const spec = specs.find(({ carriers }) => carriers.some((one) => one.name === name))
    const fresh = {
      ...report,
      package: { ...report.package, version },
      suite: { ...report.suite, version: versions.get(report.suite.name) ?? report.suite.version },
      ...(report.spec !== undefined &&
        spec !== undefined && { spec: { digest: digestOf(root, spec.folder) } }),
    }
    return [{ path, kept, fresh: `${JSON.stringify(fresh, undefined, 2)}\n` }]
  })
}

/** Writes versions and digests into the reports. */
export function renewReports(root: string): void {
  for (const { path, kept, fresh } of reportStates(root))
    if (kept !== fresh) writeFileSync(join(root, path), fresh)
}

/** A line for each published package whose report is of another version, or missing though it is published with it. */
export function reportProblems(root: string): string[] {
  const stale = reportStates(root)
    .filter(({ kept, fresh }) => kept !== fresh)
    .map(
      ({ path, kept, fresh }) =>
        `${path} is stale: ${difference(kept, fresh)}. Run \`pnpm release:version\` before a release. After another change, run the tests of that package: they write it.`,
    )
  const missing = publishedPackages(root)
    .filter(({ manifest }) => promisesReport(manifest))
    .filter(({ directory }) => !existsSync(join(root, directory, FILE)))
    .map(
      ({ directory }) =>
        `${directory}/${FILE} is missing. Run the tests of that package: they write it.`,
    )
  return [...stale, ...missing]
}

function promisesReport({ picturedesk }: PackageManifest): boolean {
  return typeof picturedesk === 'object' && picturedesk !== null && 'conformance' in picturedesk
}

function digestOf(root: string, folder: string): string {
  return specDigest(JSON.parse(readFileSync(join(root, folder, 'dist/openapi.json'), 'utf8')))
}

function difference(kept: string, fresh: string): string {
  const [before, after] = [kept.split('\n'), fresh.split('\n')]
  const at = after.findIndex((line, index) => line !== before[index])
  return `line ${at + 1} is ${before[at]?.trim() ?? 'missing'}. Expected ${after[at]?.trim()}`
}
