import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { API_REPORTS, publishedPackages } from '@picturedesk/workspace/release'
import { bundleTypes } from './bundle-types.ts'
import { entriesOf } from './entries.ts'
import { reportOf } from './report.ts'

/** The report of every entry of every published package, by its path from the root. */
export async function apiReports(root: string): Promise<Map<string, string>> {
  const reports = new Map<string, string>()
  for (const one of publishedPackages(root))
    for (const { name, types } of entriesOf(root, one))
      reports.set(
        `${API_REPORTS}/${one.name}/${name}.d.ts`,
        reportOf(await bundleTypes(join(root, types))),
      )
  return reports
}

/** A line for each report that is not what the declarations say now. */
export function staleReports(root: string, reports: ReadonlyMap<string, string>): string[] {
  const remedy = 'Run `pnpm api`, look at what changed, and commit it.'
  return [
    ...[...reports].flatMap(([path, text]) => {
      const file = join(root, path)
      if (!existsSync(file)) return [`${path}: Expected a report. Received no such file. ${remedy}`]
      const present = readFileSync(file, 'utf8')
      return present === text ? [] : [`${path}:${firstDifference(present, text)}. ${remedy}`]
    }),
    ...presentReports(root)
      .filter((path) => !reports.has(path))
      .map((path) => `${path}: Expected no report, as there is no such entry. ${remedy}`),
  ]
}

/** Writes the reports and removes those of entries that are gone. Tells which changed. */
export function writeReports(root: string, reports: ReadonlyMap<string, string>): string[] {
  const gone = presentReports(root).filter((path) => !reports.has(path))
  for (const path of gone) rmSync(join(root, path))
  const written = [...reports].flatMap(([path, text]) => {
    const file = join(root, path)
    if (existsSync(file) && readFileSync(file, 'utf8') === text) return []
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    return [`Written: ${path}`]
  })
  return [...gone.map((path) => `Removed: ${path}`), ...written]
}

function presentReports(root: string): string[] {
  return globSync('**/*.d.ts', { cwd: join(root, API_REPORTS) })
    .map((path) => `${API_REPORTS}/${path}`)
    .sort()
}

function firstDifference(present: string, text: string): string {
  const [old, now] = [present.split('\n'), text.split('\n')]
  const at = now.findIndex((line, index) => line !== old[index])
  return `${at + 1}: Expected \`${now[at]?.trim()}\`. Received \`${old[at]?.trim() ?? 'nothing'}\``
}
