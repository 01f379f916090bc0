import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { allSteps, changesetNames, isEnough, type Step } from '../spec-diff/changesets.ts'
import {
  type BreakingDependent,
  breakingDependents,
  type IsVisible,
} from './breaking-dependents.ts'
import { publishedPackages } from './published-packages.ts'
import { visibleInTypes } from './visible-in-types.ts'

/** The changesets that this file writes begin with it. */
const PREFIX = 'breaks-with-'

/** What packages have to say since others break, and do not say yet. */
export function lackingDependents(
  root: string,
  isVisible: IsVisible = visibleInTypes(root),
): BreakingDependent[] {
  const given = allSteps(root, (name) => !isWritten(name))
  return breakingDependents(publishedPackages(root), given, isVisible).filter(
    ({ name, step }) => !isEnough(given.get(name) ?? 'none', step),
  )
}

/**
 * Writes a changeset for each set of packages that break for the same reason, and removes those that no reason is left for.
 * @returns A line for each file that changed.
 */
export function writeDependents(
  root: string,
  isVisible: IsVisible = visibleInTypes(root),
): string[] {
  const wanted = dependentsChangesets(root, isVisible)
  const removed = writtenNames(root).flatMap((name) => {
    if (wanted.has(name)) return []
    rmSync(join(root, '.changeset', name))
    return [`Removed: .changeset/${name}. Nothing that it was for breaks.`]
  })
  const written = [...wanted].flatMap(([name, text]) => {
    const path = join(root, '.changeset', name)
    if (existsSync(path) && readFileSync(path, 'utf8') === text) return []
    writeFileSync(path, text)
    return [`Written: .changeset/${name}`]
  })
  return [...removed, ...written]
}

/** A line for each changeset that is missing or older than what it is made from. */
export function dependentsProblems(
  root: string,
  isVisible: IsVisible = visibleInTypes(root),
): string[] {
  const wanted = dependentsChangesets(root, isVisible)
  const remedy = 'Run `pnpm changeset:dependents` and commit what it writes.'
  const stale = writtenNames(root)
    .filter((name) => !wanted.has(name))
    .map((name) => `.changeset/${name}: Nothing that it is for breaks. ${remedy}`)
  const missing = [...wanted].flatMap(([name, text]) => {
    const path = join(root, '.changeset', name)
    if (existsSync(path) && readFileSync(path, 'utf8') === text) return []
    const [, packages = ''] = text.split(/^---$/m)
    return [
      `.changeset/${name}: Expected ${packages.trim().split('\n').join(', ')}, since a package that they depend on breaks. ` +
        `Received ${existsSync(path) ? 'another text' : 'no such file'}. ${remedy}`,
    ]
  })
  return [...stale, ...missing]
}

/** The text of each changeset, by the name of its file. */
function dependentsChangesets(root: string, isVisible: IsVisible): Map<string, string> {
  const groups = Map.groupBy(lackingDependents(root, isVisible), ({ because }) => because.join(' '))
  return new Map(
    [...groups].map(([key, members]) => [
      `${PREFIX}${key.replaceAll('@picturedesk/', '').replaceAll(' ', '-and-')}.md`,
      dependentsText(key.split(' '), members),
    ]),
  )
}

function dependentsText(because: readonly string[], members: readonly BreakingDependent[]): string {
  const front = members.map(({ name, step }: { name: string; step: Step }) => `"${name}": ${step}`)
  const names = because.map((name) => `\`${name}\``).join(' and ')
  const sentence =
    because.length > 1
      ? `Needs new versions of ${names}, which have breaking changes. Their changelogs tell`
      : `Needs a new version of ${names}, which has breaking changes. Its changelog tells`
  return `---\n${front.join('\n')}\n---\n\n${sentence} what to change.\n`
}

function writtenNames(root: string): string[] {
  return changesetNames(root).filter(isWritten)
}

function isWritten(name: string): boolean {
  return name.startsWith(PREFIX)
}
