import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { IsVisible } from './breaking-dependents.ts'

/** Where the reports of public types are, a folder for each package. */
export const API_REPORTS = 'tools/api/types'

/** Whether the report of a package's public types names another package. Without a report, it is taken to. */
export function visibleInTypes(root: string): IsVisible {
  return (dependent, dependency) => {
    const folder = join(root, API_REPORTS, dependent)
    if (!existsSync(folder)) return true
    const imported = new RegExp(`from ["']${dependency}(?:/[^"']*)?["']|import\\(["']${dependency}`)
    return globSync('**/*.d.ts', { cwd: folder }).some((file) =>
      imported.test(readFileSync(join(folder, file), 'utf8')),
    )
  }
}
