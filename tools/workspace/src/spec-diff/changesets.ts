import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Bump, compareBumps, type FeltChange } from '@picturedesk/generate'
import { git, gitLines } from './git.ts'

/** The words of changesets, from the least to the most. */
const STEPS = ['none', 'patch', 'minor', 'major'] as const

export type Step = (typeof STEPS)[number]

/** What a change demands of a package. Before 1.0.0 the second number says that something broke. */
export function stepFor(bump: Bump, version: string): Step {
  if (bump === 'breaking') return /^0\./.test(version) ? 'minor' : 'major'
  if (bump === 'feature') return 'minor'
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
  for (const name of readdirSync(join(root, '.changeset'))) {
    if (!name.endsWith('.md') || name === 'README.md') continue
    const text = readFileSync(join(root, '.changeset', name), 'utf8')
    const path = `.changeset/${name}`
    if (before.has(path) && git(root, 'show', `${revision}:${path}`) === text.trim()) continue
    for (const [, id = '', step = 'none'] of text
      .split(/^---$/m)[1]
      ?.matchAll(/^["']?([^"':]+)["']?:\s*(\w+)/gm) ?? []) {
      const known = steps.get(id) ?? 'none'
      if (!isEnough(known, step as Step)) steps.set(id, step as Step)
    }
  }
  return steps
}

/** More fixes than these are counted and not told one by one. */
const TOLD_FIXES = 5

/** A changeset: what each package gets, and a sentence for each change. */
export function changesetText(
  title: string,
  steps: ReadonlyMap<string, Step>,
  changes: readonly FeltChange[],
): string {
  const front = [...steps].map(([name, step]) => `"${name}": ${step}`)
  const felt = changes.filter(({ bump }) => compareBumps(bump, 'fix') > 0)
  const fixes = changes.filter(({ bump }) => bump === 'fix')
  const told = fixes.length > TOLD_FIXES ? felt : [...felt, ...fixes]
  const rest =
    fixes.length > TOLD_FIXES
      ? [`- ${fixes.length} descriptions and origins changed, which callers only read.`]
      : []
  const lines = told.map(
    ({ bump, means }) => `- ${bump === 'breaking' ? 'Breaking: ' : ''}${means}`,
  )
  return `---\n${front.join('\n')}\n---\n\n${title}\n\n${[...new Set([...lines, ...rest])].join('\n')}\n`
}

/** How far a version went between two. */
export function stepBetween(before: string, after: string): Step {
  const [one, other] = [before, after].map((version) =>
    version.split('.').map((part) => Number.parseInt(part, 10)),
  )
  const index = [0, 1, 2].findIndex((at) => (one?.[at] ?? 0) !== (other?.[at] ?? 0))
  return (['major', 'minor', 'patch'] as const)[index] ?? 'none'
}
