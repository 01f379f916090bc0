import { isJsonObject, type OpenApiDocument } from './openapi-document.ts'

/**
 * The names, in lower case, of parameters, properties and credentials whose values must not be
 * seen: what the spec marks `x-sensitive`, and every API key.
 */
export function sensitiveNames(document: OpenApiDocument): ReadonlySet<string> {
  const names = new Set(['authorization', 'proxy-authorization', 'cookie'])
  collect(document, undefined, names)
  return names
}

function collect(node: unknown, key: string | undefined, names: Set<string>): void {
  if (Array.isArray(node)) {
    for (const item of node) collect(item, undefined, names)
    return
  }
  if (!isJsonObject(node)) return
  if (node['x-sensitive'] === true || node['type'] === 'apiKey') {
    const name = typeof node['name'] === 'string' ? node['name'] : key
    if (name !== undefined) names.add(name.toLowerCase())
  }
  for (const [name, value] of Object.entries(node)) collect(value, name, names)
}
