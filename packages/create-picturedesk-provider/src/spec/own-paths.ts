import type { SpecDocument } from '@picturedesk/generate'
import { follow } from '../guess/schema-view.ts'

/**
 * A document in which each path has operations of its own: two paths that share them by a reference would share
 * their names, too. The same document when no path refers to another place in it.
 */
export function ownPaths(document: SpecDocument): SpecDocument {
  const paths = Object.entries(document.paths ?? {})
  const refers = (item: Readonly<Record<string, unknown>>): boolean =>
    String(item?.['$ref'] ?? '').startsWith('#/')
  if (!paths.some(([, item]) => refers(item))) return document
  const own = paths.map(([path, item]) => {
    const target = refers(item) ? follow(document, item) : undefined
    if (target === undefined) return [path, item]
    const { $ref: _, ...beside } = item
    // Names are the operation's own. What is copied gets a new one.
    const copied = Object.entries(structuredClone(target) as object).map(([key, inner]) => {
      const { operationId: __, ...rest } = (inner ?? {}) as { readonly operationId?: unknown }
      return [key, typeof inner === 'object' && !Array.isArray(inner) ? rest : inner]
    })
    return [path, { ...Object.fromEntries(copied), ...beside }]
  })
  return { ...document, paths: Object.fromEntries(own) }
}
