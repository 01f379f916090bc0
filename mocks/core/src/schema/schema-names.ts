import type { OpenApiDocument } from '../spec/openapi-document.ts'
import { walkDocument } from '../spec/walk-document.ts'

/** The schemas of a document that have names of their own: `$id`, `$anchor`, `$dynamicAnchor`. */
export class SchemaNames {
  /** The pointers of schemas with an `$id`, by their absolute URI. */
  readonly #resources = new Map<string, string>()
  readonly #uris = new Map<string, string>()
  /** By URI of the resource around it and name. */
  readonly #anchors = new Map<string, string>()

  constructor(document: OpenApiDocument) {
    const named: { pointer: string; id: unknown; anchors: unknown[] }[] = []
    walkDocument(document, ({ $id, $anchor, $dynamicAnchor }, pointer) => {
      if ([$id, $anchor, $dynamicAnchor].some((name) => typeof name === 'string'))
        named.push({ pointer, id: $id, anchors: [$anchor, $dynamicAnchor] })
    })
    // Outer ones first, since an inner `$id` is relative to the outer one.
    named.sort((one, other) => one.pointer.length - other.pointer.length)
    for (const { pointer, id } of named) {
      if (typeof id !== 'string') continue
      const uri = resolve(id, this.#baseOf(pointer)).replace(/#$/, '')
      this.#resources.set(uri, pointer)
      this.#uris.set(pointer, uri)
    }
    for (const { pointer, anchors } of named)
      for (const anchor of anchors) this.#anchors.set(`${this.#baseOf(pointer)}#${anchor}`, pointer)
  }

  /** The pointer of the innermost schema with an `$id` around a place. */
  resourceAround(pointer: string): string | undefined {
    for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
      if (this.#uris.has(at)) return at
      if (at === '') return undefined
    }
  }

  /** The pointer of what a reference by URI or anchor leads to. */
  find(reference: string, from: string): string | undefined {
    const base = this.#baseOf(from)
    const absolute = reference.startsWith('#') ? base + reference : resolve(reference, base)
    const [uri = '', fragment = ''] = absolute.split('#')
    if (fragment !== '' && !fragment.startsWith('/')) return this.#anchors.get(absolute)
    const resource = this.#resources.get(uri) ?? this.#resources.get(reference)
    return resource === undefined ? undefined : resource + fragment
  }

  #baseOf(pointer: string): string {
    const resource = this.resourceAround(pointer)
    return resource === undefined ? '' : (this.#uris.get(resource) ?? '')
  }
}

function resolve(reference: string, base: string): string {
  return URL.parse(reference, base || undefined)?.href ?? reference
}
