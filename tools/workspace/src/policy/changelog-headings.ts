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

const BREAK = /^- Needs (?:a new version|new versions) of .*, which ha/
const VERSION = /^- Needs (`[^`]+`) (\S+) or newer\.$/

/** An entry that tells the break of a dependency takes its version in, so that no second entry is needed for that. */
function breaksToldOnce(section: string): string {
  const lines = section.split('\n')
  const versions = new Map(
    lines.flatMap((line) => {
      const [, name, version] = VERSION.exec(line) ?? []
      return name === undefined ? [] : [[name, version ?? ''] as const]
    }),
  )
  const taken = new Set<string>()
  const told = lines.map((line) => {
    const [, head, tail] = /^(.*?)(, which ha.*)$/.exec(BREAK.test(line) ? line : '') ?? []
    if (head === undefined) return line
    const named = head.replaceAll(/`[^`]+`/g, (name) => {
      const version = versions.get(name)
      if (version === undefined) return name
      taken.add(name)
      return `${name} (${version} or newer)`
    })
    return `${named}${tail}`
  })
  if (taken.size === 0) return section
  return told
    .filter((line) => !taken.has(VERSION.exec(line)?.[1] ?? ''))
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
