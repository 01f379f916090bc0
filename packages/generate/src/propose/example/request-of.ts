import { isObject } from '../is-object.ts'
import { REDACTED, type RecordedCall } from '../recording.ts'
import { exampleValue } from './example-value.ts'
import { SchemaView } from './schema-view.ts'
import { isPersonal, withoutPersons } from './without-persons.ts'

/** The request that brought a response, so that it can be sent again. Secrets and the user are left out. */
export interface ExampleRequest {
  readonly operation: string
  readonly path?: Readonly<Record<string, unknown>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly body?: unknown
}

/**
 * @param template the path of the operation, such as `/products/{id}`
 * @returns undefined where a part of the path must not be shown, so that nobody can send it again
 */
export function requestOf(
  call: RecordedCall,
  operation: string,
  template: string,
): ExampleRequest | undefined {
  const path = pathOf(template, call.path)
  if (path === undefined || Object.values(path).some(isHidden)) return undefined
  const query = open(call.query)
  const body = bodyOf(call.body)
  return {
    operation,
    ...(Object.keys(path).length === 0 ? {} : { path }),
    ...(Object.keys(query).length === 0 ? {} : { query }),
    ...(body === undefined ? {} : { body }),
  }
}

function isHidden(value: unknown): boolean {
  return typeof value === 'string' && (value.includes(REDACTED) || withoutPersons(value) !== value)
}

/** Parameters that may be shown. */
function open(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([name, value]) => !isPersonal(name) && ![value].flat().some(isHidden),
    ),
  )
}

function bodyOf(body: unknown): unknown {
  if (Array.isArray(body)) return exampleValue(new SchemaView({}, [{ items: {} }]), body)
  return isObject(body) ? open(body) : undefined
}

/** The parameters of a path by its template; undefined where it does not fit. */
function pathOf(template: string, path: string): Record<string, string> | undefined {
  const names: string[] = []
  const pattern = template
    .split(/(\{[^}]+\})/)
    .map((part) => {
      if (!part.startsWith('{')) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      names.push(part.slice(1, -1))
      return '([^/]+)'
    })
    .join('')
  const found = new RegExp(`^${pattern}$`).exec(path)
  if (found === null) return undefined
  return Object.fromEntries(
    names.map((name, at) => [name, decodeURIComponent(found[at + 1] ?? '')]),
  )
}
