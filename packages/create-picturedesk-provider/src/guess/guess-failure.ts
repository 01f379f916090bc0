import type { ListedOperation, SpecDocument } from '@picturedesk/generate'
import { jsonSchema, responseSchema } from './response-schema.ts'
import { viewOf } from './schema-view.ts'
import { isScalar, type VendorValue, vendorValues } from './vendor-values.ts'

/** How a refusal probably looks. */
export interface FailureGuess {
  /** All members that its body can have. */
  readonly members: readonly string[]
  readonly message: readonly string[]
  readonly code: readonly string[] | undefined
}

const MESSAGE = [
  'message',
  'error_message',
  'error_description',
  'msg',
  'detail',
  'description',
  'reason',
  'error',
]
const CODE = ['code', 'error_code', 'errorcode', 'type', 'error']

/**
 * The refusal that most operations document. `undefined` when there is none, or when a success could have the same
 * members and nothing else, so that the body does not tell them apart.
 */
export function guessFailure(
  document: SpecDocument,
  operations: readonly ListedOperation[],
): FailureGuess | undefined {
  const counts = new Map<string, { schema: unknown; count: number }>()
  for (const { object } of operations)
    for (const [status, response] of Object.entries(object.responses ?? {})) {
      if (!/^([45]|default)/.test(status)) continue
      const schema = jsonSchema(document, response)
      const members = [...viewOf(document, schema).properties.keys()].sort().join('\n')
      if (members === '') continue
      counts.set(members, { schema, count: (counts.get(members)?.count ?? 0) + 1 })
    }
  const [common] = [...counts.values()].sort((one, other) => other.count - one.count)
  if (common === undefined) return undefined
  const members = [...viewOf(document, common.schema).properties.keys()]
  const values = [...vendorValues(document, common.schema), ...inLists(document, common.schema)]
  const message = find(values, MESSAGE)
  if (message === undefined || isAmbiguous(document, operations, members)) return undefined
  const code = find(
    values.filter(({ path }) => path !== message),
    CODE,
  )
  return { members, message, code }
}

/** The values of the first entry of each list, such as `errors[0].message`. */
function inLists(document: SpecDocument, schema: unknown): VendorValue[] {
  return [...viewOf(document, schema).properties].flatMap(([name, property]) => {
    const { items } = viewOf(document, property)
    if (items === undefined) return []
    return vendorValues(document, items).map((value) => ({
      ...value,
      path: [name, '0', ...value.path],
    }))
  })
}

function find(
  values: readonly VendorValue[],
  names: readonly string[],
): readonly string[] | undefined {
  return names
    .map((name) => values.find((value) => value.plain === name && isScalar(value)))
    .find((value) => value !== undefined)?.path
}

function isAmbiguous(
  document: SpecDocument,
  operations: readonly ListedOperation[],
  members: readonly string[],
): boolean {
  return operations.some((operation) => {
    const names = [...viewOf(document, responseSchema(document, operation)).properties.keys()]
    return names.length > 0 && names.every((name) => members.includes(name))
  })
}
