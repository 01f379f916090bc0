import { resolve, type Schema, type SpecDocument, walk } from '../spec/document.ts'
import { child } from '../spec/spec-error.ts'

/** Names of the parameters, headers and properties that are marked `x-sensitive`. */
export function sensitiveNames(document: SpecDocument): string[] {
  const names = new Set<string>()
  walk(document, (node, pointer) => {
    if (node['x-sensitive'] === true) {
      if (typeof node.name === 'string' && 'in' in node) names.add(node.name)
      else if (node.type === 'http') names.add('authorization')
    }
    if (typeof node.properties !== 'object' || node.properties === null) return
    for (const [name, property] of Object.entries(node.properties as Record<string, Schema>)) {
      if (typeof property !== 'object' || property === null) continue
      const at = child(pointer, 'properties', name)
      const flagged =
        property['x-sensitive'] ?? resolve<Schema>(document, property, at).value['x-sensitive']
      if (flagged === true) names.add(name)
    }
  })
  return [...names]
}
