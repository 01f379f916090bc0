import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Changesets that no version has taken up yet, by file name. Those of a pre-release stand in `.changeset/pre`. */
export function openChangesets(root: string): string[] {
  const folder = join(root, '.changeset')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort()
}
