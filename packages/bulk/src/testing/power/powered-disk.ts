import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Change } from './change.ts'
import { ERRNO, type FilesModule, HookedFiles, type Node } from './files-hook.ts'

/**
 * Watches the files of an embedded database, so that a power cut can be played: all that was changed and synced since
 * it was opened, in order. After the cut nothing is written or synced any more.
 */
export class PoweredDisk {
  readonly changes: Change[] = []
  /** The folders that were there at the beginning. */
  readonly folders: string[] = []
  /** The files that were there at the beginning, by their number. */
  readonly before: ReadonlyMap<number, { readonly path: string; readonly bytes: Buffer }>
  readonly #data: string
  /** The file that each path leads to. */
  readonly #files = new Map<string, number>()
  /** The file behind an open one: it stays the same when it gets another name. */
  readonly #nodes = new WeakMap<Node, number>()
  #last = 0
  #left = Number.POSITIVE_INFINITY
  #isOff = false

  constructor(data: string) {
    this.#data = data
    const before = new Map<number, { path: string; bytes: Buffer }>()
    for (const entry of readdirSync(data, { recursive: true, withFileTypes: true })) {
      const path = relative(data, join(entry.parentPath, entry.name))
      if (entry.isDirectory()) this.folders.push(path)
      if (!entry.isFile()) continue
      const file = this.#give(path)
      before.set(file, { path, bytes: readFileSync(join(data, path)) })
    }
    this.before = before
  }

  get isOff(): boolean {
    return this.#isOff
  }

  /** Cuts the power after so many changes and syncs. */
  cutAfter(steps: number): void {
    this.#left = steps
  }

  /** How many changes were not synced. */
  unsynced(): number {
    const synced = new Set<number>()
    return this.changes.toReversed().filter((change) => {
      if (change.kind === 'sync') synced.add(change.file)
      return (change.kind === 'write' || change.kind === 'size') && !synced.has(change.file)
    }).length
  }

  files(): HookedFiles {
    return new HookedFiles(this.#data, (module) => this.#watch(module))
  }

  #give(path: string): number {
    this.#files.set(path, ++this.#last)
    return this.#last
  }

  #watch({ NODEFS, FS }: FilesModule): void {
    const { stream_ops: open, node_ops: names } = NODEFS
    const step = (change: Change): void => {
      if (this.#left <= 0) this.#isOff = true
      if (this.#isOff) throw new FS.ErrnoError(ERRNO.io)
      this.#left--
      this.changes.push(change)
    }
    const pathOf = (node: Node): string => relative(this.#data, NODEFS.realPath(node))
    const below = (parent: Node, name: string): string => join(pathOf(parent), name)
    const fileOf = (node: Node): number => {
      const file = this.#nodes.get(node) ?? this.#files.get(pathOf(node))
      if (file === undefined) throw new Error(`The file ${pathOf(node)} is not known.`)
      this.#nodes.set(node, file)
      return file
    }
    const { fsync, write, setattr: setOpen } = open
    const { mknod, rename, unlink, rmdir, setattr: setNamed } = names
    open.fsync = (file) => {
      step(
        FS.isDir(file.node.mode)
          ? { kind: 'sync-directory', path: pathOf(file.node) }
          : { kind: 'sync', file: fileOf(file.node) },
      )
      return fsync(file)
    }
    open.write = (file, memory, offset, length, position) => {
      const bytes = Buffer.from(memory.slice(offset, offset + length).buffer)
      step({ kind: 'write', file: fileOf(file.node), at: position, bytes })
      return write(file, memory, offset, length, position)
    }
    open.setattr = (file, attributes) => {
      const { size } = attributes
      if (size !== undefined) step({ kind: 'size', file: fileOf(file.node), size })
      setOpen(file, attributes)
    }
    names.setattr = (node, attributes) => {
      const { size } = attributes
      if (size !== undefined) step({ kind: 'size', file: fileOf(node), size })
      setNamed(node, attributes)
    }
    names.mknod = (parent, name, mode, device) => {
      const path = below(parent, name)
      const isDirectory = FS.isDir(mode)
      step({ kind: 'create', path, file: this.#give(path), isDirectory })
      return mknod(parent, name, mode, device)
    }
    names.rename = (node, parent, name) => {
      const from = pathOf(node)
      const path = below(parent, name)
      const file = fileOf(node)
      step({ kind: 'rename', from, path })
      rename(node, parent, name)
      this.#files.delete(from)
      this.#files.set(path, file)
    }
    names.unlink = (parent, name) => {
      const path = below(parent, name)
      step({ kind: 'remove', path })
      unlink(parent, name)
      this.#files.delete(path)
    }
    names.rmdir = (parent, name) => {
      step({ kind: 'remove', path: below(parent, name) })
      rmdir(parent, name)
    }
  }
}
