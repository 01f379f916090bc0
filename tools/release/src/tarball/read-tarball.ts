import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { unpackTar } from 'modern-tar'

/** The files of a packed package by path, without the leading `package/`. */
export type PackedFiles = ReadonlyMap<string, Uint8Array>

/** Reads a tarball as npm and pnpm write them. */
export async function readTarball(path: string): Promise<PackedFiles> {
  const entries = await unpackTar(gunzipSync(readFileSync(path)))
  return new Map(
    entries.flatMap(({ header, data }) =>
      data === undefined ? [] : [[header.name.replace(/^package\//, ''), data] as const],
    ),
  )
}

/** The text of a file, or nothing where there is none. */
export function textOf(files: PackedFiles, path: string): string {
  const data = files.get(path)
  return data === undefined ? '' : new TextDecoder().decode(data)
}
