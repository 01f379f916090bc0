import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { readDocument } from '@picturedesk/openapi'
import type { SpecDocument } from './document.ts'
import { findNamed } from './named-places.ts'
import { child } from './spec-error.ts'

/**
 * Has each reference by `$anchor` or `$id` name the place that it leads to, since the bundler and much else follow places
 * alone. A name that nothing has, or several have, stays as it is. Changes the value in place.
 *
 * @param file where the value was read, for anchors of other files
 */
export function pointToNames(value: unknown, file: string): unknown {
  // An alias of YAML may lead back to what it is in.
  const seen = new Set<object>()
  const visit = (node: unknown, pointer: string): void => {
    if (typeof node !== 'object' || node === null || seen.has(node)) return
    seen.add(node)
    const { $ref } = node as { $ref?: unknown }
    if (typeof $ref === 'string' && $ref !== '#' && !$ref.startsWith('#/')) {
      const place =
        findNamed(value as SpecDocument, $ref, pointer)?.pointer ?? anchorElsewhere($ref, file)
      if (place !== undefined) Object.assign(node, { $ref: place.replaceAll('%', '%25') })
    }
    for (const [key, inner] of Object.entries(node)) visit(inner, child(pointer, key))
  }
  visit(value, '#')
  return value
}

/** The place behind `other.yaml#anchor`. */
function anchorElsewhere(reference: string, from: string): string | undefined {
  const [, name, anchor] = /^([^#:]+)(#[^/].*)$/.exec(reference) ?? []
  if (name === undefined || anchor === undefined) return undefined
  const file = resolve(dirname(from), name)
  if (!/\.(?:json|ya?ml)$/.test(file) || !existsSync(file)) return undefined
  const other = readDocument(readFileSync(file, 'utf8'), file)
  const found = findNamed(other as SpecDocument, anchor, '#')
  return found && name + found.pointer
}
