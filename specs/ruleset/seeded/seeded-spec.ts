import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BundledSpec, bundleSpecFiles } from '@picturedesk/generate/bundle'
import { YAML_OPTIONS } from '@picturedesk/openapi'
import { Document, isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml'
import { type Finding, lintSpec } from '../lint/lint-spec.js'

export type Path = readonly (string | number)[]
// biome-ignore lint/suspicious/noExplicitAny: a document of any form.
export type Any = any

const specs = fileURLToPath(new URL('../..', import.meta.url))

/** A copy of a vendor's spec, into which one mistake is put at a time. */
export class SeededSpec implements Disposable {
  readonly #folder: string
  readonly #bundled: BundledSpec
  readonly #before = new Map<string, string>()

  private constructor(folder: string, bundled: BundledSpec) {
    this.#folder = folder
    this.#bundled = bundled
  }

  static async copy(vendor: string): Promise<SeededSpec> {
    const folder = mkdtempSync(join(tmpdir(), `picturedesk-seeded-${vendor}-`))
    cpSync(join(specs, vendor), folder, {
      recursive: true,
      filter: (path) => !['node_modules', 'dist', 'reports'].includes(basename(path)),
    })
    return new SeededSpec(folder, await bundleSpecFiles(join(folder, 'openapi.yaml')))
  }

  get document(): Any {
    return this.#bundled.document
  }

  /** The value at a place of the document, behind references. */
  at(path: Path): Any {
    return this.follow(path.reduce<Any>((node, key) => this.follow(node)?.[key], this.document))
  }

  follow(node: Any): Any {
    if (typeof node?.$ref !== 'string') return node
    const { $ref, ...beside } = node
    const target = $ref
      .slice(2)
      .split('/')
      .reduce(
        (inner: Any, key: string) => inner?.[key.replaceAll('~1', '/').replaceAll('~0', '~')],
        this.document,
      )
    return { ...this.follow(target), ...beside }
  }

  set(path: Path, value: unknown): void {
    this.#edit(path, (map, key) => map.set(key, value))
  }

  delete(path: Path): void {
    this.#edit(path, (map, key) => map.delete(key))
  }

  /** Adds to a list, which is made where there is none. */
  append(path: Path, value: unknown): void {
    this.#edit(path, (map, key) => {
      const list: unknown = map.get(key, true)
      if (isSeq(list)) list.add(new Document(value).contents)
      else map.set(key, [value])
    })
  }

  rename(path: Path, name: string): void {
    this.#edit(path, (map, key) => {
      const pair = map.items.find(
        ({ key: one }) => isScalar(one) && String(one.value) === String(key),
      )
      if (pair === undefined) throw new Error(`There is no ${path.join('/')}.`)
      Object.assign(pair.key as object, { value: name, source: name })
    })
  }

  /** Adds a member at the top of the file in which a place was written. */
  addBeside(path: Path, name: string, value: unknown): void {
    const { file } = this.#bundled.placeOf(path)
    this.#write(file, (document) => document.set(name, value))
  }

  /** The file in which the last mistake was put, from the spec's root. */
  get changed(): readonly string[] {
    return [...this.#before.keys()].map((file) => relative(this.#folder, file))
  }

  async lint(): Promise<readonly Finding[]> {
    return (await lintSpec(join(this.#folder, 'openapi.yaml'))).map((finding) => ({
      ...finding,
      file: relative(this.#folder, finding.file),
    }))
  }

  restore(): void {
    for (const [file, text] of this.#before) writeFileSync(file, text)
    this.#before.clear()
  }

  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true, force: true })
  }

  #edit(path: Path, change: (map: YAMLMap, key: string) => void): void {
    const parent = this.#bundled.placeOf([...path.slice(0, -1), '\uFDD0none'])
    const key = String(path.at(-1))
    this.#write(parent.file, (document) => {
      const keys = parent.path.filter((step) => step !== '\uFDD0none')
      const found: unknown = keys.length === 0 ? document.contents : document.getIn(keys, true)
      if (!isMap(found)) throw new Error(`${dirname(path.join('/'))} is no map.`)
      change(found as YAMLMap, key)
    })
  }

  #write(file: string, change: (document: Any) => void): void {
    const text = readFileSync(file, 'utf8')
    if (!this.#before.has(file)) this.#before.set(file, text)
    const document = parseDocument(text, YAML_OPTIONS)
    change(document)
    writeFileSync(file, document.toString())
  }
}
