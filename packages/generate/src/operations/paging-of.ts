import { resolve, type Schema, type SpecDocument } from '../spec/document.ts'
import { type ListedOperation, listOperations } from '../spec/list-operations.ts'
import { child, SpecError } from '../spec/spec-error.ts'

/** How the lists of a vendor are paged. */
export interface Paging {
  /** The parameter that says which page, or from which item on. */
  readonly place: string
  /** Its value for the first page. */
  readonly first: number
  /** The parameter that says how many items a page has. */
  readonly size?: string
  /** Items a page when the parameter is not sent, where all lists have the same. */
  readonly usualSize?: number
}

const MEMBERS = ['place', 'first', 'size']

/**
 * How lists are paged, from the root's `x-paging`. The usual size is the default of the parameter.
 * @throws SpecError when no operation has such a parameter, or a member is unknown or of a wrong kind
 */
export function pagingOf(document: SpecDocument): Paging | undefined {
  const stated = document['x-paging']
  if (stated === undefined) return undefined
  const at = child('#', 'x-paging')
  for (const name of Object.keys(stated))
    if (!MEMBERS.includes(name))
      throw new SpecError(child(at, name), 'Unknown member', `Known: ${MEMBERS.join(', ')}.`)
  const { place, first, size } = stated
  if (typeof first !== 'number' || !Number.isInteger(first))
    throw new SpecError(
      child(at, 'first'),
      'Expected a whole number',
      'Write the value of the first page.',
    )
  const operations = listOperations(document, () => {})
  const names = { place: known(operations, child(at, 'place'), place), first }
  if (size === undefined) return names
  known(operations, child(at, 'size'), size)
  const usual = usualSize(document, operations, size)
  return { ...names, size, ...(usual !== undefined && { usualSize: usual }) }
}

function known(operations: readonly ListedOperation[], at: string, name: unknown): string {
  if (typeof name === 'string' && operations.some((one) => queryOf(one, name) !== undefined))
    return name
  throw new SpecError(
    at,
    `No operation has a query parameter ${JSON.stringify(name)}`,
    'Write the name of the parameter as the operations have it.',
  )
}

function queryOf({ parameters }: ListedOperation, name: string) {
  return parameters.find((parameter) => parameter.in === 'query' && parameter.name === name)
}

function usualSize(
  document: SpecDocument,
  operations: readonly ListedOperation[],
  size: string,
): number | undefined {
  const defaults = operations.flatMap((operation) => {
    const parameter = queryOf(operation, size)
    if (parameter === undefined) return []
    const { schema = {} } = parameter
    return [
      schema['default'] ?? resolve<Schema>(document, schema, operation.pointer).value['default'],
    ]
  })
  const [first] = defaults
  return typeof first === 'number' && defaults.every((one) => one === first) ? first : undefined
}
