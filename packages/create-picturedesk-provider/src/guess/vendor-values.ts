import type { SpecDocument } from '@picturedesk/generate'
import { plainName } from './name-words.ts'
import { type SchemaView, viewOf } from './schema-view.ts'

/** A value of a vendor's object: a member, or one of an object inside of it. */
export interface VendorValue {
  /** Names that lead to it. */
  readonly path: readonly string[]
  /** Its own name in plain spelling. */
  readonly plain: string
  readonly view: SchemaView
}

/** How deep values are looked for. */
const MAX_DEPTH = 3
/** Objects of vendors have less than that. A document may refer to itself in many ways. */
const MAX_VALUES = 2_000

/** All values of an object, those near the top first. */
export function vendorValues(document: SpecDocument, schema: unknown): VendorValue[] {
  const values: VendorValue[] = []
  let level: { path: readonly string[]; view: SchemaView; above: ReadonlySet<unknown> }[] = [
    { path: [], view: viewOf(document, schema), above: new Set([schema]) },
  ]
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    const next: typeof level = []
    for (const { path, view, above } of level)
      for (const [name, property] of view.properties) {
        if (above.has(property) || values.length >= MAX_VALUES) continue
        const inner = { path: [...path, name], view: viewOf(document, property) }
        values.push({ ...inner, plain: plainName(name) })
        if (inner.view.properties.size > 0)
          next.push({ ...inner, above: new Set([...above, property]) })
      }
    level = next
  }
  return values
}

/** Whether a value is a text, a number or a flag and not an object or a list. */
export function isScalar({ view }: VendorValue): boolean {
  return !view.types.includes('object') && !view.types.includes('array')
}

/** Whether a text is a URL: by its format, else by its name. */
export function isUrl({ view, plain }: VendorValue): boolean {
  if (view.types.length > 0 && !view.types.includes('string')) return false
  if (view.values !== undefined) return false
  if (view.format !== undefined) return /^(uri|url|iri)(-reference)?$/.test(view.format)
  return /(^|_)(url|uri|href|src|link)(_|$)/.test(plain)
}
