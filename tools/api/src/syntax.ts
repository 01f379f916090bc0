import type { Node } from './parse-module.ts'

/** Calls back for a node and all below it. */
export function visit(node: Node, callback: (node: Node) => void): void {
  callback(node)
  for (const child of childrenOf(node)) visit(child, callback)
}

export function childrenOf(node: Node): Node[] {
  return Object.values(node)
    .flat()
    .filter(
      (value): value is Node =>
        typeof value === 'object' && value !== null && typeof (value as Node).type === 'string',
    )
}
