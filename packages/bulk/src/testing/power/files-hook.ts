import { SyncedFiles } from '../../database/synced-files.ts'

/** An open file in Emscripten's file system. */
export interface OpenFile {
  /** Absent for a directory. */
  readonly nfd?: number
  readonly node: Node
}

export interface Node {
  readonly name: string
  readonly mode: number
}

/** The parts of Emscripten's NODEFS by which files change. */
export interface NodeFiles {
  readonly stream_ops: {
    fsync(file: OpenFile): number
    write(
      file: OpenFile,
      memory: Uint8Array,
      offset: number,
      length: number,
      position: number,
    ): number
    setattr(file: OpenFile, attributes: { readonly size?: number }): void
  }
  readonly node_ops: {
    mknod(parent: Node, name: string, mode: number, device: number): Node
    rename(node: Node, parent: Node, name: string): void
    unlink(parent: Node, name: string): void
    rmdir(parent: Node, name: string): void
    setattr(node: Node, attributes: { readonly size?: number }): void
  }
  realPath(node: Node): string
}

/** What a hook needs of the module that PGlite runs. */
export interface FilesModule {
  readonly NODEFS: NodeFiles
  readonly FS: {
    isDir(mode: number): boolean
    readonly ErrnoError: new (errno: number) => Error
  }
}

/** Numbers of errors in WASI. */
export const ERRNO = { io: 29, noSpace: 51 } as const

/** The files of an embedded database as they are used, with a hook that may watch or break them. */
export class HookedFiles extends SyncedFiles {
  readonly #hook: (module: FilesModule) => void

  constructor(directory: string, hook: (module: FilesModule) => void) {
    // Nothing is really written to the disk: a busy one would take longer than all the rest.
    super(directory, () => {})
    this.#hook = hook
  }

  override async init(
    ...[pglite, options]: Parameters<SyncedFiles['init']>
  ): ReturnType<SyncedFiles['init']> {
    const { emscriptenOpts } = await super.init(pglite, options)
    const hook = (module: object): void => this.#hook(module as FilesModule)
    return {
      emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), hook] },
    }
  }
}
