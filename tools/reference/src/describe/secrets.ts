import { type ListedOperation, resolve, type SpecDocument } from '@picturedesk/generate'
import { isObject, type OpenApiObject } from './map-objects.ts'

/** Members that hold data of the author, in which nothing is a schema. */
const DATA = new Set(['example', 'examples', 'default', 'const', 'enum'])

/** The names of all that an operation sends or gets and that must not be seen. */
export function secretsOf(
  document: SpecDocument,
  { object, parameters }: ListedOperation,
): string[] {
  const found = new Set<string>()
  const seen = new Set<unknown>()
  const walk = (value: unknown, name: string | undefined): void => {
    if (Array.isArray(value)) for (const one of value) walk(one, name)
    if (!isObject(value) || seen.has(value)) return
    seen.add(value)
    if (value['x-sensitive'] === true) found.add(nameOf(value) ?? name ?? 'body')
    if (typeof value['$ref'] === 'string') {
      walk(resolve<object>(document, value as { $ref: string }, '#').value, name)
      return
    }
    for (const [key, inner] of Object.entries(value)) {
      if (DATA.has(key)) continue
      if (key === 'properties' && isObject(inner))
        for (const [member, schema] of Object.entries(inner)) walk(schema, member)
      else if (!key.startsWith('x-')) walk(inner, nameOf(value) ?? name)
    }
  }
  walk([...parameters, object.requestBody, object.responses], undefined)
  for (const scheme of schemesOf(document, object as OpenApiObject)) found.add(scheme)
  return [...found].sort()
}

/** Of a parameter. */
function nameOf({ name, in: where }: OpenApiObject): string | undefined {
  return typeof name === 'string' && typeof where === 'string' ? name : undefined
}

/** The names under which credentials are sent: those of keys, else of the schemes. */
function schemesOf(document: SpecDocument, operation: OpenApiObject): string[] {
  const security = (operation['security'] ??
    (document as unknown as OpenApiObject)['security'] ??
    []) as object[]
  const schemes = document.components?.securitySchemes ?? {}
  return security.flatMap((one) =>
    Object.keys(one).map((key) => {
      const { type, name } = schemes[key] ?? {}
      return type === 'apiKey' ? String(name) : type === undefined ? key : 'Authorization'
    }),
  )
}
