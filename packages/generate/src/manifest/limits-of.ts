import { type Manifest, type MethodName, methodTraits } from '@picturedesk/provider'
import { resolve, type Schema, type SpecDocument } from '../spec/document.ts'
import type { ListedOperation } from '../spec/list-operations.ts'

/** An operation with the methods that it serves. */
export interface Served {
  readonly operation: ListedOperation
  readonly methods: readonly MethodName[]
}

/**
 * Most items of one call, for each method that takes a list: from the one list with `maxItems` among the
 * parameters of its operations and the members of their bodies. The smallest, where several have one.
 */
export function limitsOf(
  document: SpecDocument,
  served: readonly Served[],
): NonNullable<Manifest['limits']> {
  const limits: { -readonly [Name in MethodName]?: number } = {}
  for (const { operation, methods } of served) {
    const [most, ...others] = listsOf(document, operation)
    if (most === undefined || others.length > 0) continue
    for (const method of methods.filter(takesMany))
      limits[method] = Math.min(most, limits[method] ?? most)
  }
  return limits
}

/** Whether tasks that are made with a description are listed with it. */
export function describesTasks(document: SpecDocument, served: readonly Served[]): boolean {
  const operationOf = (method: MethodName): ListedOperation | undefined =>
    served.find(({ methods }) => methods.includes(method))?.operation
  const create = operationOf('tagging.create')
  const list = operationOf('tagging.list')
  if (create === undefined || list === undefined) return false
  const sent = bodiesOf(document, create).some((body) => hasMember(document, body, 'description'))
  return sent && answersOf(document, list).some((answer) => listsDescriptions(document, answer))
}

/** In the table, a parameter that is a list has a plural for a name. */
function takesMany(method: MethodName): boolean {
  return methodTraits(method).parameters.some((name) => name !== 'options' && name.endsWith('s'))
}

function listsOf(document: SpecDocument, operation: ListedOperation): number[] {
  const schemas = [
    ...operation.parameters.flatMap(({ schema }): Schema[] => (schema ? [schema] : [])),
    ...bodiesOf(document, operation).flatMap((body) =>
      partsOf(document, body).flatMap(({ properties = {} }) => Object.values(properties)),
    ),
  ]
  return schemas.flatMap((schema) => {
    const [found] = partsOf(document, schema).filter(({ items }) => items !== undefined)
    return typeof found?.['maxItems'] === 'number' && isOfObjectsOrIds(document, found)
      ? [found['maxItems']]
      : []
  })
}

/** A list of choices, such as features, is no list of items. */
function isOfObjectsOrIds(document: SpecDocument, { items = {} }: Schema): boolean {
  return partsOf(document, items).every(({ enum: choices }) => choices === undefined)
}

function bodiesOf(document: SpecDocument, { object, pointer }: ListedOperation): Schema[] {
  if (object.requestBody === undefined) return []
  const { content } = resolve<{ content: Record<string, { schema?: Schema }> }>(
    document,
    object.requestBody as never,
    pointer,
  ).value
  return Object.values(content ?? {}).flatMap(({ schema }): Schema[] => (schema ? [schema] : []))
}

function answersOf(document: SpecDocument, { object, pointer }: ListedOperation): Schema[] {
  return Object.entries(object.responses ?? {})
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([, response]) => {
      const { content } = resolve<{ content?: Record<string, { schema?: Schema }> }>(
        document,
        response as never,
        pointer,
      ).value
      return Object.values(content ?? {}).flatMap(({ schema }): Schema[] =>
        schema ? [schema] : [],
      )
    })
}

/** A schema with what it is put together from, and its alternatives; references are followed. */
function partsOf(document: SpecDocument, schema: Schema, depth = 0): Schema[] {
  const { value } = resolve<Schema>(document, schema, '#')
  if (depth > DEEPEST) return [value]
  const parts = [...(value.allOf ?? []), ...(value.oneOf ?? []), ...(value.anyOf ?? [])]
  return [value, ...parts.flatMap((part) => partsOf(document, part, depth + 1))]
}

function hasMember(document: SpecDocument, schema: Schema, name: string): boolean {
  return partsOf(document, schema).some(({ properties = {} }) => Object.hasOwn(properties, name))
}

/** The list of tasks stands in the answer, or in an envelope or two. */
const DEEPEST = 4

function listsDescriptions(document: SpecDocument, schema: Schema, depth = 0): boolean {
  if (depth > DEEPEST) return false
  return partsOf(document, schema).some(
    ({ items, properties = {} }) =>
      (items !== undefined && hasMember(document, items, 'description')) ||
      Object.values(properties).some((member) => listsDescriptions(document, member, depth + 1)),
  )
}
