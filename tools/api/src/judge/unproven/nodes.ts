import type { Node } from '../../parse-module.ts'

/** The type parameters of a declaration. */
export const typeParametersOf = (node: Node): Node[] =>
  ((node['typeParameters'] as Node | null)?.['params'] ?? []) as Node[]

/** The types that a reference is given. */
export const typeArgumentsOf = (node: Node): Node[] =>
  ((node['typeArguments'] as Node | null)?.['params'] ?? []) as Node[]

/** The parameters of a function. */
export const parametersOf = (node: Node): Node[] => (node['params'] ?? []) as Node[]

/** The function of a method, or the node itself. */
export const ownerOf = (node: Node): Node =>
  node['params'] === undefined && (node['value'] as Node | undefined)?.['params'] !== undefined
    ? (node['value'] as Node)
    : node

/** What a function gives. */
export const result = (node: Node): Node | undefined =>
  (node['returnType'] as Node | null) ?? undefined

/** The type that stands behind a name. */
export const annotation = (node: Node | undefined): Node | undefined =>
  ((node?.['typeAnnotation'] ?? (node?.['argument'] as Node | undefined)?.['typeAnnotation']) as
    | Node
    | null
    | undefined) ?? undefined

/** What a property, an accessor or a method as a property has as its type. */
export function typeOf(node: Node): Node | undefined {
  const owner = ownerOf(node)
  if (node['kind'] === 'get') return result(owner)
  if (node['kind'] === 'set') return annotation((owner['params'] as Node[])[0])
  return annotation(node) ?? (owner['params'] === undefined ? undefined : owner)
}

/** The name that a node is, or has at its end. */
export function nameOf(node: unknown): string {
  const { name, right, property, expression } = (node ?? {}) as Record<string, unknown>
  if (typeof name === 'string') return name
  const inner = name ?? right ?? property ?? expression
  return inner === undefined ? '' : nameOf(inner)
}
