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
    for (const [id, step] of stepsIn(text)) {
      const known = steps.get(id) ?? 'none'
      if (!isEnough(known, step)) steps.set(id, step)
    }
  }
  return steps
}

/** What a changeset says of each package. */
export function stepsIn(changeset: string): Map<string, Step> {
  const front = changeset.split(/^---\r?$/m)[1] ?? ''
  return new Map(
    [...front.matchAll(/^["']?([^"':]+)["']?:\s*(\w+)/gm)].map(([, id = '', step]) => [
      id,
      step as Step,
    ]),
  )
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
  const lines = [...byMeaning(told)].map(
    ([means, operations]) => `- ${means}${inOperations(means, [...operations])}`,
  )
  return `---\n${front.join('\n')}\n---\n\n${title}\n\n${[...lines, ...rest].join('\n')}\n`
}

/** The operations of all changes that mean the same. */
function byMeaning(changes: readonly FeltChange[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const { bump, means, operations } of changes) {
    const text = `${bump === 'breaking' ? 'Breaking: ' : ''}${means}`
    found.set(text, new Set([...(found.get(text) ?? []), ...operations]))
  }
  return found
}

/** More operations than these are counted. */
const NAMED_OPERATIONS = 6

function inOperations(means: string, operations: readonly string[]): string {
  const [only] = operations
  const isTold = operations.length === 1 && means.includes(`operation ${only} `)
  if (operations.length === 0 || isTold) return ''
  const named = operations.slice(0, NAMED_OPERATIONS).map((id) => `\`${id}\``)
  const more = operations.length - named.length
  return ` In ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`
}

/** How far a version went between two. */
export function stepBetween(before: string, after: string): Step {
  const [one, other] = [before, after].map((version) =>
    version.split('.').map((part) => Number.parseInt(part, 10)),
  )
  const index = [0, 1, 2].findIndex((at) => (one?.[at] ?? 0) !== (other?.[at] ?? 0))
  return (['major', 'minor', 'patch'] as const)[index] ?? 'none'
}
