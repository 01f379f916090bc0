import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { endAtPanic } from './end-at-panic.ts'
import { SYNCED_START, SyncedFiles, syncDirectory, syncTree } from './synced-files.ts'

/** Makes the files of a database in a folder. Tests watch them, or break them. */
export type FilesOf = (data: string) => SyncedFiles

/**
 * Opens the files of an embedded database. They are made in a folder beside, so that a crash meanwhile leaves
 * nothing that looks like a database.
 * @throws Error when files are missing, so that PGlite does not make an empty database in their place
 */
export async function openData(
  directory: string,
  isFlushed: boolean,
  filesOf: FilesOf = (data) => new SyncedFiles(data),
): Promise<PGlite> {
  const data = join(directory, 'data')
  const made = join(directory, 'made')
  if (!existsSync(data)) {
    if (existsSync(made)) throw new Error('the folder data is missing.')
    const fresh = join(directory, 'data.new')
    rmSync(fresh, { recursive: true, force: true })
    await (await PGlite.create(fresh)).close()
    if (isFlushed) syncTree(fresh)
    renameSync(fresh, data)
    if (isFlushed) syncDirectory(directory)
  }
  if (!existsSync(join(data, 'PG_VERSION'))) throw new Error('the file data/PG_VERSION is missing.')
  const pglite = endAtPanic(
    await PGlite.create(
      isFlushed ? { fs: filesOf(data), startParams: SYNCED_START } : { dataDir: data },
    ),
  )
  if (!existsSync(made)) writeFileSync(made, '')
  return pglite
}
