import { existsSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { YAML_OPTIONS } from '@picturedesk/openapi'
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
} from 'yaml'
import type { Spot } from '../change.ts'

interface SourceFile {
  readonly path: string
  readonly document: Document.Parsed
  readonly lines: LineCounter
}

interface Found {
  readonly file: SourceFile
  readonly node: Node
  /** Where its key stands, which is what a person looks for. */
  readonly offset: number
}

/** Finds file and line of a place, by following the way there through the files of a spec. */
export class SourceLines {
  readonly #root: string
  readonly #files = new Map<string, SourceFile | undefined>()

  /** @param root The file that the spec starts with. */
  constructor(root: string) {
    this.#root = resolve(root)
  }

  /** `paths/image.yaml:12`, as seen from the file that the spec starts with. */
  find({ route, pointer }: Spot): string | undefined {
    const keys = route.split('/').slice(1).map(unescaped)
    const start = this.#file(this.#root)
    const contents = start?.document.contents
    if (start === undefined || !isNode(contents)) return undefined
    let at: Found = { file: start, node: contents, offset: 0 }
    for (const key of keys) {
      const next = this.#step(at, key)
      // A part that was made up on the way, such as a kind of a base, stands where the way ends.
      if (next === undefined) break
      at = next
    }
    // A reference at the end was followed where the place is another one than the way's.
    if (route.split('/').at(-1) !== pointer.split('/').at(-1)) at = this.#referred(at) ?? at
    const path = relative(dirname(this.#root), at.file.path).replaceAll('\\', '/')
    return `${path}:${at.file.lines.linePos(at.offset).line}`
  }

  #step(from: Found, key: string, depth = 0): Found | undefined {
    const node = this.#plain(from)
    if (isMap(node)) {
      const pair = node.items.find((one) => isScalar(one.key) && String(one.key.value) === key)
      if (pair !== undefined && isNode(pair.value))
        return { ...from, node: pair.value, offset: (pair.key as Node).range?.[0] ?? from.offset }
      const target = depth < 20 ? this.#referred(from) : undefined
      return target === undefined ? undefined : this.#step(target, key, depth + 1)
    }
    const item = isSeq(node) ? node.items[Number(key)] : undefined
    return isNode(item)
      ? { ...from, node: item, offset: item.range?.[0] ?? from.offset }
      : undefined
  }

  #plain({ node, file }: Found): Node | undefined {
    return isAlias(node) ? node.resolve(file.document) : node
  }

  /** Where a `$ref` leads, in this file or another. */
  #referred(from: Found): Found | undefined {
    const node = this.#plain(from)
    const reference = isMap(node) ? node.get('$ref') : undefined
    if (typeof reference !== 'string') return undefined
    const [path = '', pointer = ''] = reference.split('#', 2)
    const file = path === '' ? from.file : this.#file(resolve(dirname(from.file.path), path))
    if (file === undefined || !isNode(file.document.contents)) return undefined
    let at: Found | undefined = { file, node: file.document.contents, offset: 0 }
    for (const key of pointer.split('/').slice(1).map(unescaped)) at = at && this.#step(at, key, 1)
    return at
  }

  #file(path: string): SourceFile | undefined {
    if (!this.#files.has(path)) this.#files.set(path, readSource(path))
    return this.#files.get(path)
  }
}

function readSource(path: string): SourceFile | undefined {
  if (!existsSync(path)) return undefined
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(path, 'utf8'), {
    ...YAML_OPTIONS,
    lineCounter: lines,
  })
  return { path, document, lines }
}

function unescaped(key: string): string {
  let plain = key
  try {
    plain = decodeURIComponent(key)
  } catch {
    // A percent sign that escapes nothing stands for itself.
  }
  return plain.replaceAll('~1', '/').replaceAll('~0', '~')
}
