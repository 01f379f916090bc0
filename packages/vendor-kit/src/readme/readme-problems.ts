import {
  claimedMethods,
  type Manifest,
  methodsOf,
  methodTraits,
  servedMethods,
} from '@picturedesk/provider'

const HEADING = '## What it can do'

/** A row of the table: a method, and the operations that serve it. */
interface Row {
  readonly method: string
  readonly words: readonly string[]
  readonly text: string
}

/**
 * Where the section "What it can do" of a vendor's README says anything else than the manifest.
 *
 * The section's first table has a row for each method: capability, method, and any number of cells
 * that name operations in backticks. The row of a method that serves fewer kinds than the vendor names
 * them. A capability may stand in its first row only. An operation that
 * serves more than one method, such as one for tokens, is named in the text below the table.
 */
export function readmeProblems(readme: string, manifest: Manifest): string[] {
  const section = sectionOf(readme)
  if (section === undefined) return [`The README has no section "${HEADING}". Add it.`]
  const { rows, rest } = firstTable(section)
  const claimed: readonly string[] = claimedMethods(manifest)
  const operations = servedMethods(manifest)
  return [
    ...claimed
      .filter((method) => !rows.some((row) => row.method === method))
      .map((method) => `The table has no row for ${method}. The manifest claims it.`),
    ...rows
      .filter(({ method }) => methodTraits(method) !== undefined && !claimed.includes(method))
      .map(({ method }) => `The table has a row for ${method}. The manifest does not claim it.`),
    ...Object.entries(manifest.methodKinds ?? {}).flatMap(([method, kinds]) => {
      const row = rows.find((one) => one.method === method)
      if (row === undefined || kinds.every((kind) => row.text.includes(kind))) return []
      return [`The row of ${method} must name the kinds that it serves: ${kinds.join(', ')}.`]
    }),
    ...operations.flatMap(([operation, method]) => {
      const places = rows.filter(({ words }) => words.includes(operation))
      const isInText = rest.includes(`\`${operation}\``)
      if (places.length === 0 && !isInText)
        return [`The README does not name the operation ${operation} of ${method}.`]
      const methods: readonly string[] = methodsOf(manifest, operation)
      const serves = ({ method: served }: Row): boolean =>
        methods.includes(served) || methodTraits(served) === undefined
      if (places.length === 0 || places.some(serves)) return []
      const [{ method: other } = { method: '' }] = places
      return [`The row of ${other} names ${operation}. It serves ${method}.`]
    }),
  ]
}

function sectionOf(readme: string): string | undefined {
  const [, after] = readme.split(`${HEADING}\n`)
  return after?.split(/^## /m)[0]
}

/** The rows of the first table, and the text after it. */
function firstTable(section: string): { readonly rows: readonly Row[]; readonly rest: string } {
  const lines = section.split('\n')
  const start = lines.findIndex((line) => line.startsWith('|'))
  if (start < 0) return { rows: [], rest: section }
  const length = lines.slice(start).findIndex((line) => !line.startsWith('|'))
  const end = length < 0 ? lines.length : start + length
  let capability = ''
  // The head and the line below it are no rows.
  const rows = lines.slice(start + 2, end).map((line): Row => {
    const [first = [], [method = ''] = [], ...more] = line.split('|').slice(1, -1).map(wordsIn)
    capability = first[0] ?? capability
    return { method: `${capability}.${method}`, words: more.flat(), text: line }
  })
  return { rows, rest: lines.slice(end).join('\n') }
}

function wordsIn(cell: string): string[] {
  return [...cell.matchAll(/`(\w+)`/g)].map(([, word = '']) => word)
}
