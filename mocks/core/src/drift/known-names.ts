import { isJsonObject, type OpenApiDocument } from '../spec/openapi-document.ts'

/** The names of all parameters, headers and members of schemas that a spec has. */
export function knownNames(document: OpenApiDocument): ReadonlySet<string> {
  const names = new Set<string>()
  // A list in place of recursion: examples may be deeper than the stack.
  const left: unknown[] = [document]
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (Array.isArray(node)) for (const item of node) left.push(item)
    else if (isJsonObject(node)) {
      if (typeof node['name'] === 'string') names.add(node['name'])
      for (const group of [node['properties'], node['headers']])
        if (isJsonObject(group)) for (const name of Object.keys(group)) names.add(name)
      for (const [key, value] of Object.entries(node)) if (!VALUES.has(key)) left.push(value)
    }
  }
  return names
}

/** What stands there are values, whose names the spec does not describe. */
const VALUES = new Set(['example', 'examples', 'default', 'const', 'enum', 'x-examples'])
