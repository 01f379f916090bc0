import { isJsonObject, type OpenApiDocument } from './openapi-document.ts'

/**
 * The names, in lower case, of parameters, properties and credentials whose values must not be
 * seen: what the spec marks `x-sensitive`, and every API key.
 */
export function sensitiveNames(document: OpenApiDocument): ReadonlySet<string> {
  const names = new Set(['authorization', 'proxy-authorization', 'cookie'])
  // A list in place of recursion: examples may be deeper than the stack.
  const left: [node: unknown, key: string | undefined][] = [[document, undefined]]
  for (let next = left.pop(); next; next = left.pop()) {
    const [node, key] = next
    if (Array.isArray(node)) for (const item of node) left.push([item, undefined])
    else if (isJsonObject(node)) {
      if (node['x-sensitive'] === true || node['type'] === 'apiKey') {
        const name = typeof node['name'] === 'string' ? node['name'] : key
        if (name !== undefined) names.add(name.toLowerCase())
      }
      for (const [name, value] of Object.entries(node)) left.push([value, name])
    }
  }
  return names
}
