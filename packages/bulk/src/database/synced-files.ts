import { closeSync, fsyncSync, lstatSync, openSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'

/** What Emscripten's file system hands to a function that writes a file to the disk. */
interface Stream {
  /** Absent for a directory. */
  readonly nfd?: number
  readonly node: unknown
}

/** The part of Emscripten's NODEFS that is used here. */
interface NodeFiles {
  readonly stream_ops: { fsync?: (stream: Stream) => number }
  realPath(node: unknown): string
}

/** The number of EIO in WASI. Postgres stops when it gets it, since nobody knows what is on the disk then. */
const INPUT_OUTPUT_ERROR = 29

/**
 * Files of PGlite that are on the disk when a transaction has been committed. PGlite's own do nothing for `fsync`,
 * so that what was committed is lost when the machine loses power.
 */
export class SyncedFiles extends NodeFS {
  readonly #sync: (file: number) => void

  /** @param sync Writes an open file to the disk. Tests count, or fail. */
  constructor(directory: string, sync: (file: number) => void = fsyncSync) {
    super(directory)
    this.#sync = sync
  }

  override async init(
    ...[pglite, options]: Parameters<NodeFS['init']>
  ): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(pglite, options)
    const addSync = (module: object): void => {
      const files = (module as { readonly NODEFS: NodeFiles }).NODEFS
      files.stream_ops.fsync = ({ nfd, node }) => {
        try {
          if (nfd === undefined) syncDirectory(files.realPath(node))
          else this.#sync(nfd)
          return 0
        } catch {
          return INPUT_OUTPUT_ERROR
        }
      }
    }
    return {
      emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), addSync] },
    }
  }
}

/** How Postgres is started so that it syncs. PGlite's default is `-F`, which turns it off. */
export const SYNCED_START: string[] = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  '-c',
  'fsync=on',
  // PGlite's fdatasync does nothing.
  '-c',
  'wal_sync_method=fsync',
]

/** Writes all files below a directory to the disk: those of a new database were made without. */
export function syncTree(directory: string): void {
  for (const name of readdirSync(directory)) {
    const path = join(directory, name)
    const found = lstatSync(path)
    if (found.isDirectory()) syncTree(path)
    else if (found.isFile()) syncFile(path)
  }
  syncDirectory(directory)
}

function syncFile(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Windows cannot sync a directory, and does not need it. */
export function syncDirectory(path: string): void {
  if (process.platform === 'win32') return
  const directory = openSync(path, 'r')
  try {
    fsyncSync(directory)
  } finally {
    closeSync(directory)
  }
}
