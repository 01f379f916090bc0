import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { unpackTar } from 'modern-tar'

/** Of the house. */
export const root: string = fileURLToPath(new URL('../../..', import.meta.url))

/** A package as it would be published. */
export interface Tarball {
  readonly name: string
  readonly manifest: Readonly<Record<string, unknown>>
  readonly bytes: Uint8Array
  /** Bytes by path, without the folder that they are packed in. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** Packs every package of the house that is published, from what was built, in the order of names. */
export async function packAll(): Promise<Tarball[]> {
  const folder = mkdtempSync(join(tmpdir(), 'picturedesk-tarballs-'))
  try {
    const words = ['--recursive', '--filter', '!./tools/**', 'pack', '--pack-destination', folder]
    await promisify(execFile)('pnpm', words, { cwd: root, shell: process.platform === 'win32' })
    const paths = readdirSync(folder).map((name) => join(folder, name))
    const all = await Promise.all(paths.map(readTarball))
    const ours = all.filter(({ manifest }) => manifest['private'] !== true)
    return ours.sort((a, b) => (a.name < b.name ? -1 : 1))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function readTarball(path: string): Promise<Tarball> {
  const bytes = readFileSync(path)
  const entries = await unpackTar(await promisify(gunzip)(bytes))
  const files = new Map(
    entries.flatMap(({ header: { name, type }, data }) =>
      type === 'directory' ? [] : [[name.replace('package/', ''), data ?? new Uint8Array()]],
    ),
  )
  const manifest = JSON.parse(new TextDecoder().decode(files.get('package.json')))
  return { name: manifest.name, manifest, bytes, files }
}
