import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { splitReference, TextPlaces } from '@picturedesk/openapi'
import type { SpecPlace } from './spec-places.ts'

/** A reference that leads back to itself, and so to nothing. */
export interface CircularReference extends SpecPlace {
  readonly reference: string
  /** From 1. */
  readonly line: number
  readonly column: number
  /** What is wrong and what to do, without the place. */
  readonly message: string
}

/** References lead back to themselves. It tells each, with its file and line. */
export class CircularReferenceError extends Error {
  override readonly name = 'CircularReferenceError'
  readonly references: readonly CircularReference[]

  constructor(references: readonly CircularReference[]) {
    super(
      references
        .map(({ file, line, column, message }) => `${file} (${line}:${column}): ${message}`)
        .join('\n'),
    )
    this.references = references
  }
}

interface Located extends SpecPlace {
  readonly node: unknown
}

/**
 * The references from a file, through others too, that lead back to themselves. The bundler throws on one outside of
 * what its caller can catch, and without a place.
 *
 * @param read the content of a file, undefined for one that cannot be read
 */
export function circularReferences(
  root: string,
  read: (file: string) => unknown,
): readonly CircularReference[] {
  const circular = new Map<unknown, Located>()
  const seen = new Set<unknown>()
  const waiting: Located[] = [{ file: root, path: [], node: read(root) }]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const { file, path, node } = at
    if (typeof node !== 'object' || node === null || seen.has(node)) continue
    seen.add(node)
    const target = targetOf(at, [])
    if (target !== undefined) waiting.push(target)
    for (const [key, inner] of Object.entries(node))
      waiting.push({ file, path: [...path, Array.isArray(node) ? Number(key) : key], node: inner })
  }
  return [...circular.values()].map(told)

  /** What an object refers to, behind all further references. `behind` are those on the way to it. */
  function targetOf(from: Located, behind: readonly Located[]): Located | undefined {
    const reference = referenceOf(from.node)
    if (reference === undefined) return undefined
    const again = behind.findIndex(({ node }) => node === from.node)
    if (again >= 0) for (const one of behind.slice(again)) circular.set(one.node, one)
    if (again >= 0 || circular.has(from.node)) return undefined
    const way = [...behind, from]
    const { file, path } = splitReference(reference)
    const name = file === '' ? from.file : resolve(dirname(from.file), file)
    let at: Located | undefined = { file: name, path: [], node: read(name) }
    for (const key of path) {
      if (memberOf(at, key) === undefined) at = targetOf(at, way)
      at = at && memberOf(at, key)
      if (at === undefined) return undefined
    }
    return referenceOf(at.node) === undefined ? at : (targetOf(at, way) ?? at)
  }
}

function memberOf({ file, path, node }: Located, key: string): Located | undefined {
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return undefined
  const inner = (node as Record<string, unknown>)[key]
  return { file, path: [...path, Array.isArray(node) ? Number(key) : key], node: inner }
}

function referenceOf(node: unknown): string | undefined {
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, '$ref')) return undefined
  const { $ref } = node as { readonly $ref: unknown }
  // A name, such as #box, is no way through a document.
  return typeof $ref === 'string' && !/^#[^/]/.test($ref) ? $ref : undefined
}

function told({ file, path, node }: Located): CircularReference {
  const reference = referenceOf(node) ?? ''
  const { line, column } = new TextPlaces(readFileSync(file, 'utf8')).at([...path, '$ref'])
  return {
    ...{ file, path, reference, line, column },
    message: `${path.join('/')} refers to ${reference}, which leads back to it. Let the reference lead to what is meant.`,
  }
}
