import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A directory that goes with its files when it is disposed of. */
export interface TemporaryDirectory extends AsyncDisposable {
  readonly path: string
  /** Writes a file, a string as it is and anything else as JSON; returns its path. */
  readonly write: (name: string, content: unknown) => Promise<string>
}

export async function temporaryDirectory(): Promise<TemporaryDirectory> {
  const path = await mkdtemp(join(tmpdir(), 'picturedesk-mocks-'))
  return {
    path,
    write: async (name, content) => {
      const file = join(path, name)
      await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content))
      return file
    },
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  }
}
