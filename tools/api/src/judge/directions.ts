import type { Node, ParsedModule } from '../parse-module.ts'
import { childrenOf } from '../syntax.ts'

/** Which way values of a type go: `out` to users, `in` from them. */
export type Direction = 'in' | 'out'

/** Types that hold what they are made of for reading. Of others it is not known, so what they hold goes both ways. */
const READ_ONLY_HOLDERS = new Set([
  'Promise',
  'PromiseLike',
  'Readonly',
  'Required',
  'Partial',
  'Pick',
  'Omit',
  'NonNullable',
  'Array',
  'ReadonlyArray',
  'ReadonlyMap',
  'ReadonlySet',
  'AsyncIterable',
  'Iterable',
  'Record',
  'Listing',
])

const opposite = (direction: Direction): Direction => (direction === 'in' ? 'out' : 'in')

/** Which way the types of a module go through the values that it exports. A type that none of them names has no entry. */
export function directionsOf(module: ParsedModule): Map<string, Set<Direction>> {
  const found = new Map<string, Set<Direction>>()
  const declared = Map.groupBy(module.declarations, ({ name }) => name)

  const reach = (name: string, direction: Direction): void => {
    const own = declared.get(name)
    if (own === undefined) return
    const known = found.get(name) ?? new Set()
    if (known.has(direction)) return
    found.set(name, known.add(direction))
    for (const { node } of own) walk(node, direction)
  }

  const walk = (node: Node, direction: Direction): void => {
    if (
      node.type === 'TSTypeReference' ||
      node.type === 'TSInterfaceHeritage' ||
      node.type === 'TSClassImplements'
    ) {
      const name = lastName((node['typeName'] ?? node['expression']) as Node)
      reach(name, direction)
      const held = node['typeArguments'] as Node | null | undefined
      if (!held) return
      walk(held, direction)
      if (!READ_ONLY_HOLDERS.has(name)) walk(held, opposite(direction))
      return
    }
    if (node.type === 'TSTypeQuery') {
      reach(lastName(node['exprName'] as Node), direction)
      return
    }
    const parameters = node['params']
    const isFunction =
      Array.isArray(parameters) &&
      node.type !== 'TSTypeParameterInstantiation' &&
      node.type !== 'TSTypeParameterDeclaration'
    for (const child of childrenOf(node)) {
      const isParameter = isFunction && parameters.includes(child)
      walk(child, isParameter ? opposite(direction) : direction)
    }
    // The base of a class stands as a plain name.
    const base = node['superClass'] as Node | null | undefined
    if (base) reach(lastName(base), direction)
  }

  for (const { local, isType } of module.exported.values()) if (!isType) reach(local, 'out')
  return found
}

function lastName(node: Node): string {
  if (node.type === 'Identifier') return String(node['name'])
  const right = (node['right'] ?? node['property']) as Node | undefined
  return right === undefined ? '' : String(right['name'])
}
