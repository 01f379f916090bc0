import { type Kind, memberOf } from './grammar.ts'

/** An object of a document, which may be changed in place. */
export type Node = Record<string, unknown>

/**
 * Visits every object of a document by its place in it, innermost first. What stands in examples, enums,
 * defaults and extensions is data and not visited, whatever it looks like.
 *
 * @param pointer is the JSON pointer where the object stands, such as `#/paths/~1a/get`
 */
export function visitObjects(
  document: unknown,
  visit: (node: Node, kind: Kind, pointer: string) => void,
  start: Kind = 'document',
): void {
  const seen = new Set<object>()

  const walk = (node: unknown, kind: Kind, pointer: string): void => {
    // What an alias of YAML stands for is one object in several places.
    if (!isNode(node) || seen.has(node)) return
    seen.add(node)
    for (const [key, inner] of Object.entries(node)) {
      const member = memberOf(kind, key)
      if (member === undefined) continue
      const [form, its] = member
      const at = `${pointer}/${escaped(key)}`
      if (Array.isArray(inner)) {
        // Before 2020-12 a list of schemas could stand in `items`.
        for (const [index, one] of inner.entries()) walk(one, its, `${at}/${index}`)
      } else if (form === 'one') {
        walk(inner, its, at)
      } else if (form === 'map' && isNode(inner)) {
        for (const [name, one] of Object.entries(inner)) walk(one, its, `${at}/${escaped(name)}`)
      }
    }
    visit(node, kind, pointer)
  }

  walk(document, start, '#')
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}
