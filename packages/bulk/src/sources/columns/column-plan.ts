import { closestMatch } from 'leven'
import { shown, shownNames } from '../shown.ts'
import { SourceError } from '../source-error.ts'
import { CONTEXT_PREFIX, type ColumnOptions, FAILURE_COLUMNS } from './column-options.ts'

/** Where in a record each part of an input stands. */
export interface ColumnPlan {
  readonly width: number
  readonly id: number
  readonly url: number | undefined
  readonly detections: number | undefined
  /** Members of `context`, with the column of each and whether it holds a list. */
  readonly context: readonly {
    readonly member: string
    readonly at: number
    readonly isList: boolean
  }[]
}

/** What a list of columns is called in messages. */
const LISTS = { header: 'The header', columns: '`columns`' } as const

/**
 * Reads the header of a CSV file, or what stands in its place.
 *
 * @param from Where the names come from
 * @throws SourceError that names the column which is missing or there twice
 */
export function planColumns(
  header: readonly string[],
  options: ColumnOptions = {},
  from: keyof typeof LISTS = 'header',
): ColumnPlan {
  const names = header.map((name) => name.trim())
  const twice = names.find((name, at) => name !== '' && names.indexOf(name) !== at)
  if (twice !== undefined)
    throw new SourceError(
      `${LISTS[from]} has the column "${shown(twice)}" twice. Rename one of the two.`,
    )
  const used = new Set<string>(FAILURE_COLUMNS)
  const find = (name: string, option: string, isNeeded: boolean): number | undefined => {
    const at = names.indexOf(name)
    if (at < 0 && isNeeded) throw new SourceError(missing(name, option, names, from))
    used.add(name)
    return at < 0 ? undefined : at
  }
  const { idColumn, urlColumn, detectionsColumn, contextColumns = [] } = options
  const plan = {
    width: names.length,
    id: find(idColumn ?? 'id', 'idColumn', true) ?? 0,
    url: find(urlColumn ?? 'url', 'urlColumn', urlColumn !== undefined),
    detections: find(
      detectionsColumn ?? 'detections',
      'detectionsColumn',
      detectionsColumn !== undefined,
    ),
  }
  const own = contextColumns.map((name) => ({ name, at: find(name, 'contextColumns', true) ?? 0 }))
  const prefixed = names.flatMap((name, at) =>
    name.startsWith(CONTEXT_PREFIX) ? [{ name, at }] : [],
  )
  for (const { name } of prefixed) used.add(name)
  for (const name of names) if (name !== '' && !used.has(name)) options.onUnusedColumn?.(name)
  const context = [...prefixed, ...own].map(({ name, at }) => ({ ...memberOf(name), at }))
  return { ...plan, context }
}

/** `context.colors[]` is the list `colors`. */
function memberOf(name: string): { readonly member: string; readonly isList: boolean } {
  const bare = name.startsWith(CONTEXT_PREFIX) ? name.slice(CONTEXT_PREFIX.length) : name
  return bare.endsWith('[]')
    ? { member: bare.slice(0, -2), isList: true }
    : { member: bare, isList: false }
}

function missing(
  name: string,
  option: string,
  names: readonly string[],
  from: keyof typeof LISTS,
): string {
  const start = `${LISTS[from]} has no column "${shown(name)}". Its columns: ${shownNames(names)}.`
  const near = closestMatch(name, names)
  const advice = `Name the column with \`${option}\`.`
  return near === undefined ? `${start} ${advice}` : `${start} ${advice} Nearest: "${shown(near)}".`
}
