import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { packTar, unpackTar } from 'modern-tar'

/** A package with these files, the same bytes each time. */
export async function pack(files: ReadonlyMap<string, string>): Promise<Uint8Array> {
  const tar = await packTar(
    [...files].map(([name, body]) => ({
      header: {
        name: `package/${name}`,
        mode: 0o644,
        size: Buffer.byteLength(body),
        mtime: new Date(0),
      },
      body,
    })),
  )
  return promisify(gzip)(tar, { level: 9 })
}

/** Writes the files of a package into a folder. */
export async function unpack(tarball: string, folder: string): Promise<void> {
  for (const { header, data } of await unpackTar(await promisify(gunzip)(readFileSync(tarball)))) {
    if (data === undefined || data.length === 0) continue
    const path = join(folder, header.name.replace(/^package\//, ''))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, data)
  }
}
