import { listOperations, resolve, type Schema, type SpecDocument } from '@picturedesk/generate'
import { isSafe, type StoredRequest } from './stored-requests.ts'

type Node = Readonly<Record<string, unknown>>

/**
 * A request to each operation that only reads, costs nothing and needs no more than the spec says: parameters that must be
 * sent have an example, a default or a constant there, or say the first page. It takes the place of recorded requests until
 * there are some. Who the user is, the environment says.
 */
export function derivedRequests(document: SpecDocument): StoredRequest[] {
  const { place, first } = (document['x-paging'] ?? {}) as Node
  return listOperations(document).flatMap(({ id, method, path, object, parameters }) => {
    if (!isSafe(method, object as Node) || object.requestBody !== undefined) return []
    const needed = parameters.filter(
      (one) => one.in === 'path' || (one.in === 'query' && one.required === true),
    )
    const values = needed.map((one) => ({
      ...one,
      value: one.name === place ? first : statedValue(document, one as unknown as Node),
    }))
    const isPersonal = (one: (typeof values)[number]) =>
      one.in === 'query' && one['x-sensitive'] === true
    const unknown = values.filter(({ value }) => value === undefined)
    // A thing that the vendor has cannot be guessed.
    if (!unknown.every(isPersonal)) return []
    const valuesIn = (where: string) =>
      Object.fromEntries(
        values
          .filter((one) => one.in === where && one.value !== undefined)
          .map(({ name, value }) => [name, value]),
      )
    return [
      {
        ...{ operation: id, method: method.toUpperCase(), template: path },
        ...{ path: valuesIn('path'), query: valuesIn('query') },
        missing: unknown.map(({ name }) => name),
        isDerived: true,
      },
    ]
  })
}

function statedValue(document: SpecDocument, parameter: Node): unknown {
  const schema = resolve<Schema>(document, (parameter['schema'] ?? {}) as Schema, '').value
  const [named] = Object.values((parameter['examples'] ?? {}) as Record<string, Node>)
  const example = named && resolve<Node>(document, named, '').value['value']
  const examples = schema['examples']
  const [listed] = Array.isArray(examples) ? examples : []
  const [only] = schema.enum ?? []
  return (
    parameter['example'] ??
    example ??
    listed ??
    schema['example'] ??
    schema['default'] ??
    schema.const ??
    only
  )
}
