import { dirname, resolve } from 'node:path'
import { splitReference } from '@picturedesk/openapi'

/** Where something stands in the files of a spec. */
export interface SpecPlace {
  /** An absolute path. */
  readonly file: string
  /** The keys from the file's root. */
  readonly path: readonly (string | number)[]
}

type Keys = readonly (string | number)[]

/**
 * Knows in which file each object of a spec was written. The bundler moves objects into one document and keeps
 * their identity, so that every place of that document leads back to its file.
 */
export class SpecPlaces {
  readonly #origins = new WeakMap<object, SpecPlace>()
  readonly #contents = new Map<string, unknown>()
  /** Written down before the bundler rewrites them. */
  readonly #references: { readonly from: SpecPlace; readonly to: SpecPlace }[] = []

  /** Notes what a file holds. Call it before the bundler changes it. */
  add(file: string, content: unknown): void {
    this.#contents.set(file, content)
    const walk = (node: unknown, path: Keys): void => {
      // What an alias of YAML stands for is one object in several places: the first is its place.
      if (typeof node !== 'object' || node === null || this.#origins.has(node)) return
      this.#origins.set(node, { file, path })
      const { $ref } = node as { readonly $ref?: unknown }
      if (typeof $ref === 'string') this.#note($ref, { file, path })
      for (const [key, inner] of Object.entries(node)) walk(inner, [...path, key])
    }
    walk(content, [])
  }

  #note(reference: string, from: SpecPlace): void {
    const { file, path } = splitReference(reference)
    const target = file === '' ? from.file : resolve(dirname(from.file), file)
    this.#references.push({ from, to: { file: target, path } })
  }

  /**
   * Where a place of the bundled document was written. Behind a reference, it is followed.
   *
   * @param root the bundled document
   * @param path keys from its root; what does not exist is looked for in what is around it
   * @param behind whether a reference at the end is followed too
   */
  placeOf(root: object, path: Keys, behind = false): SpecPlace | undefined {
    let node: unknown = root
    let place = this.#origins.get(root)
    for (const key of path) {
      node = behindReferences(root, node, key)
      if (typeof node !== 'object' || node === null) break
      place = this.#origins.get(node) ?? place
      const next = (node as Record<string | number, unknown>)[key]
      place = place && { file: place.file, path: [...place.path, key] }
      if (typeof next === 'object' && next !== null) place = this.#origins.get(next) ?? place
      node = next
    }
    if (!behind || !isMap(node)) return place
    return this.#origins.get(behindReferences(root, node, NO_KEY) as object) ?? place
  }

  /**
   * The parts of files that nothing leads to from the root: each key at the top of a file, and files of
   * which nothing is used.
   *
   * @param root the absolute path of the file that the spec begins with
   */
  unusedParts(root: string): SpecPlace[] {
    const used = new Set<string>()
    const waiting: SpecPlace[] = [{ file: root, path: [] }]
    for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
      const part = partOf(place)
      if (used.has(part)) continue
      used.add(part)
      for (const { from, to } of this.#references)
        if (from.file === place.file && (place.path.length === 0 || from.path[0] === place.path[0]))
          waiting.push(to)
    }
    return [...this.#contents].flatMap(([file, content]) =>
      file === root || used.has(partOf({ file, path: [] })) || !isMap(content)
        ? []
        : Object.keys(content)
            .filter((key) => !used.has(partOf({ file, path: [key] })))
            .map((key) => ({ file, path: [key] })),
    )
  }
}

/** A key that no document has. */
const NO_KEY = '\uFDD0none'

function partOf({ file, path }: SpecPlace): string {
  return path.length === 0 ? file : `${file}#${path[0]}`
}

/** The node that has the key: the given one, or what it refers to within the document. */
function behindReferences(root: object, from: unknown, key: string | number): unknown {
  let node = from
  for (let hops = 0; hops < 20 && isMap(node) && !Object.hasOwn(node, key); hops++) {
    const { $ref } = node
    if (typeof $ref !== 'string' || !$ref.startsWith('#')) return node
    const target = splitReference($ref).path.reduce<unknown>(
      (inner, step) =>
        typeof inner === 'object' && inner !== null ? Object(inner)[step] : undefined,
      root,
    )
    if (target === undefined) return node
    node = target
  }
  return node
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
