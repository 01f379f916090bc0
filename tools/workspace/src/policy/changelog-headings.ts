import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { workspaceDirectories } from '../setup/workspace-directories.mjs'

const FIRST = '0.1.0'

/** What the headings of changesets mean for a version. */
const meanings = {
  zero: { Major: 'Breaking changes', Minor: 'Breaking changes', Patch: 'Additions and fixes' },
  one: { Major: 'Breaking changes', Minor: 'Additions', Patch: 'Fixes' },
} as const

/**
 * A changelog with headings that say what a reader has to know. "Minor" means a break before 1.0.0 and none after it, which
 * few readers know by heart. A text that has them already stays as it is.
 */
export function plainHeadings(changelog: string): string {
  return changelog
    .split(/^(?=## )/m)
    .map((section) => {
      const version = /^## (\S+)/.exec(section)?.[1]
      if (version === undefined) return section
      const words = version.startsWith('0.') ? meanings.zero : meanings.one
      return breaksToldOnce(section).replaceAll(
        /^### (Major|Minor|Patch) Changes$/gm,
        (_, kind: keyof typeof words) =>
          version === FIRST && kind === 'Minor' ? '### The first release' : `### ${words[kind]}`,
      )
    })
    .join('')
}

/** What a break of a dependency says already, no entry says again. */
function breaksToldOnce(section: string): string {
  const broken = [
    ...section.matchAll(/^- Needs (?:a new version|new versions) of (.*), which ha/gm),
  ]
  const names = broken.flatMap(([, list = '']) => list.match(/`[^`]+`/g) ?? [])
  const again = names.map((name) => `- Needs ${name} `)
  if (again.length === 0) return section
  return section
    .split('\n')
    .filter((line) => !again.some((one) => line.startsWith(one)))
    .join('\n')
    .replaceAll(/^### \w+ Changes\n+(?=#|(?![\s\S]))/gm, '')
    .replaceAll(/\n{3,}/g, '\n\n')
}

/** Gives every changelog plain headings. */
export function writePlainHeadings(root: string): void {
  for (const folder of workspaceDirectories(root)) {
    const path = join(root, folder, 'CHANGELOG.md')
    if (!existsSync(path)) continue
    const text = readFileSync(path, 'utf8')
    const plain = plainHeadings(text)
    if (plain !== text) writeFileSync(path, plain)
  }
}
