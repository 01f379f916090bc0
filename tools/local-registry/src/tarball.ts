import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { packTar, unpackTar } from 'modern-tar'
import type { PackageJson } from './package-json.ts'

/** A packed package: its manifest, and the bytes. */
export interface Tarball {
  readonly manifest: PackageJson
  readonly bytes: Uint8Array
}

/** @param path A file `.tgz`, as `npm pack` or `pnpm pack` makes it. */
export async function readTarball(path: string): Promise<Tarball> {
  const bytes = readFileSync(path)
  return { manifest: await manifestIn(bytes), bytes }
}

/** @throws Error when the bytes are no package */
export async function manifestIn(bytes: Uint8Array): Promise<PackageJson> {
  const entries = await unpackTar(await promisify(gunzip)(bytes))
  // The first folder of a path has any name; npm takes it off.
  const found = entries.find(({ header }) => /^[^/]+\/package\.json$/.test(header.name))
  if (found?.data === undefined)
    throw new Error('The tarball has no package.json. Pass one that `npm pack` made.')
  return JSON.parse(new TextDecoder().decode(found.data)) as PackageJson
}

/** Packs an installed package. Compressed as little as helps the disk: npm keeps a copy of each. */
export async function packDirectory(directory: string): Promise<Uint8Array> {
  const files = globSync('**/*', { cwd: directory, exclude: ['node_modules/.*', '.turbo'] })
  const tar = await packTar(
    files.flatMap((name) => {
      const stat = statSync(join(directory, name))
      if (!stat.isFile()) return []
      const { mode, size } = stat
      const header = { name: `package/${name}`, mode: mode & 0o777, size, mtime: new Date(0) }
      return [{ header, body: readFileSync(join(directory, name)) }]
    }),
  )
  return promisify(gzip)(tar, { level: 1 })
}
