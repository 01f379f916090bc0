import type { SpecDocument } from '@picturedesk/generate'

/** A request that brought a recorded example, and may be sent again without harm. */
export interface StoredRequest {
  readonly operation: string
  readonly method: string
  /** The path template, such as `/v1/images/{id}`. */
  readonly template: string
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly body?: unknown
  /** Parameters of the query that a recording leaves out, such as the user. They come from the environment. */
  readonly missing: readonly string[]
  /** Whether it was never recorded, and is made from the spec. */
  readonly isDerived?: true
}

type Node = Readonly<Record<string, unknown>>

/** Every stored request of a spec that only reads, by `x-retry-safety` or else the method, and costs nothing. */
export function storedRequests(document: SpecDocument): StoredRequest[] {
  const found = new Map<string, StoredRequest>()
  for (const [template, item] of Object.entries(document.paths ?? {}))
    for (const [method, operation] of Object.entries(item)) {
      if (!isNode(operation) || !isSafe(method, operation)) continue
      for (const request of requestsIn(operation['responses'])) {
        if (request['operation'] !== operation['operationId']) continue
        const { path = {}, query = {}, body } = request as Partial<StoredRequest>
        const parameters = [item['parameters'], operation['parameters']]
          .flat()
          .map((one) => followed(document, one))
        const stored = {
          ...{ operation: String(request['operation']), method: method.toUpperCase(), template },
          path: typed(document, parameters, 'path', path),
          query: typed(document, parameters, 'query', query),
          ...(body === undefined ? {} : { body }),
          missing: parameters.flatMap((one) => {
            const name = String(one?.['name'])
            const isLeftOut =
              one?.['in'] === 'query' && one['required'] === true && !(name in query)
            return isLeftOut ? [name] : []
          }),
        }
        found.set(JSON.stringify(stored), stored)
      }
    }
  return [...found.values()]
}

/** Whether an operation only reads and costs nothing. */
export function isSafe(method: string, operation: Node): boolean {
  if (operation['x-billable'] === true) return false
  const safety = operation['x-retry-safety']
  return safety === undefined ? /^(?:get|head|options)$/i.test(method) : safety === 'safe'
}

/** The requests of the examples, wherever in the responses of an operation they are. */
function requestsIn(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return []
  const own = (value as Node)['x-request']
  return [...(isNode(own) ? [own] : []), ...Object.values(value).flatMap(requestsIn)]
}

/** Values as their parameters have them: a recording has the texts of a URL. */
function typed(
  document: SpecDocument,
  parameters: readonly (Node | undefined)[],
  place: string,
  values: Node,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const parameter = parameters.find((one) => one?.['name'] === name && one['in'] === place)
      const type = followed(document, parameter?.['schema'])?.['type']
      const isNumber = type === 'integer' || type === 'number'
      if (isNumber && typeof value === 'string') return [name, Number(value)]
      if (type === 'array') return [name, [value].flat()]
      return [name, type === 'boolean' && typeof value === 'string' ? value === 'true' : value]
    }),
  )
}

function followed(document: SpecDocument, given: unknown): Node | undefined {
  let node = given
  for (let depth = 0; isNode(node) && typeof node['$ref'] === 'string' && depth < 20; depth += 1) {
    let target: unknown = document
    for (const key of node['$ref'].split('/').slice(1))
      target = isNode(target) ? target[key.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined
    node = target
  }
  return isNode(node) ? node : undefined
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
