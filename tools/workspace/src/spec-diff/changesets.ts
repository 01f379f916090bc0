import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseChangesetFile } from '@changesets/parse'
import type { Bump } from '@picturedesk/generate'
import { git, gitLines } from './git.ts'

/** The words of changesets, from the least to the most. */
const STEPS = ['none', 'patch', 'minor', 'major'] as const

export type Step = (typeof STEPS)[number]

/** The version of a package that was never published. */
export const UNRELEASED = '0.0.0'

/**
 * What a change demands of a package. Before 1.0.0 the second number says that something broke, and the third all else,
 * so that a range such as `^0.3.1` takes additions and no breaks.
 */
export function stepFor(bump: Bump, version: string): Step {
  if (bump === 'breaking') return /^0\./.test(version) ? 'minor' : 'major'
  if (bump === 'feature') return /^0\./.test(version) ? 'patch' : 'minor'
  return bump === 'fix' ? 'patch' : 'none'
}

export function isEnough(given: Step, demanded: Step): boolean {
  return STEPS.indexOf(given) >= STEPS.indexOf(demanded)
}

/** The most that the changesets since a revision say of each package. Those that were there before do not count. */
export function givenSteps(root: string, revision: string): Map<string, Step> {
  const before = new Set(
    gitLines(root, 'ls-tree', '-r', '--name-only', revision, '--', '.changeset'),
  )
  const steps = new Map<string, Step>()
  for (const name of changesetNames(root)) {
    const text = readFileSync(join(root, '.changeset', name), 'utf8')
    const path = `.changeset/${name}`
    if (before.has(path) && git(root, 'show', `${revision}:${path}`) === text.trim()) continue
    for (const [id, step] of stepsIn(text)) {
      const known = steps.get(id) ?? 'none'
      if (!isEnough(known, step)) steps.set(id, step)
    }
  }
  return steps
}

/** The most that the changesets say of each package. */
export function allSteps(root: string, counts: (name: string) => boolean): Map<string, Step> {
  const steps = new Map<string, Step>()
  for (const name of changesetNames(root).filter(counts))
    for (const [id, step] of stepsIn(readFileSync(join(root, '.changeset', name), 'utf8')))
      if (!isEnough(steps.get(id) ?? 'none', step)) steps.set(id, step)
  return steps
}

/** What changesets itself passes over. */
const NOT_CHANGESETS = /^(?:\..*|readme\.md|(?:agents|claude|gemini)\.md)$/i

/** The file names of the changesets. */
export function changesetNames(root: string): string[] {
  if (!existsSync(join(root, '.changeset'))) return []
  return readdirSync(join(root, '.changeset'))
    .filter((name) => name.endsWith('.md') && !NOT_CHANGESETS.test(name))
    .sort()
}

/** A changeset as `changeset version` reads it: front matter may be any YAML. */
export interface ReadChangeset {
  readonly steps: ReadonlyMap<string, Step>
  readonly summary: string
}

/** @throws Error where `changeset version` would not read it either, with what is wrong. */
export function readChangeset(text: string): ReadChangeset {
  const { releases, summary } = parseChangesetFile(text)
  return { steps: new Map(releases.map(({ name, type }) => [name, type])), summary }
}

/** What a changeset says of each package: nothing where it cannot be read, which the lint tells with its reason. */
export function stepsIn(text: string): ReadonlyMap<string, Step> {
  try {
    return readChangeset(text).steps
  } catch {
    return new Map()
  }
}

/** How far a version went between two. */
export function stepBetween(before: string, after: string): Step {
  const [one, other] = [before, after].map((version) =>
    version.split('.').map((part) => Number.parseInt(part, 10)),
  )
  const index = [0, 1, 2].findIndex((at) => (one?.[at] ?? 0) !== (other?.[at] ?? 0))
  return (['major', 'minor', 'patch'] as const)[index] ?? 'none'
}
