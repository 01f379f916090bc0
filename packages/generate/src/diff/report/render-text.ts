import type { Bump, FeltChange } from '../change.ts'
import type { SpecDiff } from '../diff-documents.ts'

const TITLES: Readonly<Record<Bump, string>> = {
  breaking: 'Breaking',
  feature: 'Features',
  fix: 'Fixes',
  nothing: 'Not felt by callers',
}

/** More fixes than these are counted in a terminal. */
const MOST = 10

const ORDER: readonly Bump[] = ['breaking', 'feature', 'fix', 'nothing']

/** As a terminal shows it: each change with its place, the worst first. */
export function renderText({ bump, changes }: SpecDiff): string {
  if (changes.length === 0) return 'Nothing changed that callers feel.'
  const parts = ORDER.flatMap((one) => {
    const found = changes.filter((change) => change.bump === one)
    if (found.length === 0) return []
    // What harms nobody is not worth pages.
    const some = one === 'breaking' || one === 'feature' ? found : found.slice(0, MOST)
    const rest = found.length - some.length
    const more = rest > 0 ? [`  … and ${rest} more. --json has all.`] : []
    return [`${TITLES[one]}:`, ...some.map(textOf), ...more]
  })
  return [...parts, '', `Demands: ${bump}`].join('\n')
}

function textOf(change: FeltChange): string {
  const { operations } = change
  const lines = [`  ${change.means}`, `    at ${placeOf(change)}`]
  if (operations.length > 0) lines.push(`    in ${named(operations)}`)
  return lines.join('\n')
}

/** Where a person looks: in the new document, or in the old one for what is gone. */
export function placeOf({ base, next }: FeltChange): string {
  const spot = next ?? base
  if (spot === undefined) return 'the document'
  const was = next === undefined ? ' (before)' : ''
  return spot.file === undefined ? `${spot.pointer}${was}` : `${spot.file}${was}, ${spot.pointer}`
}

function named(operations: readonly string[]): string {
  const some = operations.slice(0, 6).join(', ')
  return operations.length > 6 ? `${some} and ${operations.length - 6} more` : some
}

/** As a pull request or a page shows it. */
export function renderMarkdown({ bump, changes }: SpecDiff): string {
  if (changes.length === 0) return 'Nothing changed that callers feel.'
  const parts = ORDER.flatMap((one) => {
    const found = changes.filter((change) => change.bump === one)
    if (found.length === 0) return []
    const rows = found.map(
      (change) => `- ${change.means} (\`${placeOf(change)}\`${inOperations(change)})`,
    )
    return [`### ${TITLES[one]}`, '', ...rows, '']
  })
  return [...parts, `Demands: **${bump}**`].join('\n')
}

function inOperations({ operations }: FeltChange): string {
  return operations.length === 0 ? '' : `, in ${operations.map((id) => `\`${id}\``).join(', ')}`
}
