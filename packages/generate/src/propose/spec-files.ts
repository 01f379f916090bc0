import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { type BundledSpec, bundleSpecFiles } from '../spec/bundle-spec.ts'
import type { SpecDocument } from '../spec/document.ts'
import { isObject } from './is-object.ts'
import { type Keys, YamlText } from './text/yaml-text.ts'

/** A place in the files of a spec. */
export interface FilePlace {
  /** An absolute path. */
  readonly file: string
  readonly path: Keys
}

/** A spec that is being changed: its bundled document as it was, and the text of each file as it will be. */
export class SpecFiles {
  readonly root: string
  readonly #bundled: BundledSpec
  readonly #texts = new Map<string, YamlText>()
  readonly #before = new Map<string, string>()

  private constructor(root: string, bundled: BundledSpec) {
    this.root = resolve(root)
    this.#bundled = bundled
    for (const file of bundled.files) {
      const text = readFileSync(file, 'utf8')
      this.#before.set(file, text)
      this.#texts.set(file, new YamlText(text, file))
    }
  }

  /** @throws Error naming each file that cannot be read */
  static async open(root: string): Promise<SpecFiles> {
    return new SpecFiles(root, await bundleSpecFiles(root))
  }

  /** The document as it was. */
  get document(): SpecDocument {
    return this.#bundled.document
  }

  /** The text of a file of the spec, to read or to change. */
  text(file: string): YamlText {
    const text = this.#texts.get(file)
    if (text === undefined) throw new Error(`${file} is no file of the spec ${this.root}.`)
    return text
  }

  /** The pointer of what a way leads to, with references followed; undefined where it leads nowhere. */
  follow(way: string): string | undefined {
    let pointer = ''
    let node: unknown = this.document
    for (const step of way.split('/').slice(1)) {
      node = isObject(node) || Array.isArray(node) ? Reflect.get(node, unescaped(step)) : undefined
      pointer += `/${step}`
      for (let depth = 0; isObject(node) && typeof node['$ref'] === 'string'; depth += 1) {
        if (depth > 20 || !node['$ref'].startsWith('#/')) return undefined
        const target = this.follow(decodeURIComponent(node['$ref'].slice(1)))
        if (target === undefined) return undefined
        pointer = target
        node = this.at(target)
      }
      if (node === undefined) return undefined
    }
    return pointer
  }

  /** What stands at a pointer of the document as it was. */
  at(pointer: string): unknown {
    let node: unknown = this.document
    for (const key of keysOf(pointer))
      node = isObject(node) || Array.isArray(node) ? Reflect.get(node, key) : undefined
    return node
  }

  /** Where a place of the document was written. */
  placeOf(pointer: string): FilePlace {
    return this.#bundled.placeOf(keysOf(pointer))
  }

  /** File and line as a person reads them: `schemas/image.yaml:12`. */
  describe({ file, path }: FilePlace): string {
    return `${relative(dirname(this.root), file)}:${this.text(file).lineOf(path)}`
  }

  /** The files whose text is another than before. */
  changed(): { readonly file: string; readonly before: string; readonly after: string }[] {
    return [...this.#texts].flatMap(([file, { text }]) => {
      const before = this.#before.get(file) ?? ''
      return before === text ? [] : [{ file, before, after: text }]
    })
  }

  /** What the changes are until now, to go back to. */
  mark(): () => void {
    const texts = new Map([...this.#texts].map(([file, { text }]) => [file, text]))
    return () => {
      for (const [file, text] of texts) this.#texts.set(file, new YamlText(text, file))
    }
  }

  /** The document as it will be. */
  async bundle(): Promise<SpecDocument> {
    const base = commonFolder([...this.#texts.keys()])
    const directory = mkdtempSync(join(tmpdir(), 'propose-'))
    try {
      for (const [file, { text }] of this.#texts) {
        const copy = join(directory, relative(base, file))
        cpSync(file, copy, { recursive: true })
        writeFileSync(copy, text)
      }
      return (await bundleSpecFiles(join(directory, relative(base, this.root)))).document
    } finally {
      rmSync(directory, { recursive: true, force: true })
    }
  }
}

function commonFolder(files: readonly string[]): string {
  let folder = dirname(files[0] ?? '/')
  while (!files.every((file) => file.startsWith(`${folder}/`)) && folder !== dirname(folder))
    folder = dirname(folder)
  return folder
}

/** The keys that a pointer names. */
export function keysOf(pointer: string): string[] {
  return pointer.split('/').slice(1).map(unescaped)
}

/** One step of a pointer. */
export function stepTo(key: string): string {
  return `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
}

function unescaped(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~')
}
