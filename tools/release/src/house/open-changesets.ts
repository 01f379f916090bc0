import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

// `cli/pending.ts` needs this before any installation: it imports no package. A test holds it against the rule of the house.

/** What changesets passes over. */
const NOT_CHANGESETS = /^(?:\..*|readme\.md|(?:agents|claude|gemini)\.md)$/i

/** Changesets that no version has taken up yet, by file name. Those of a pre-release stand in `.changeset/pre`. */
export function openChangesets(root: string): string[] {
  const folder = join(root, '.changeset')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md') && !NOT_CHANGESETS.test(name))
    .sort()
}
