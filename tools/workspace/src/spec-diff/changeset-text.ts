import { compareBumps, type FeltChange } from '@picturedesk/generate'
import type { Step } from './changesets.ts'

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
