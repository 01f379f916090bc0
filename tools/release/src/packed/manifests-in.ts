import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

// `cli/publish.ts` needs this before any installation, so it reads the few fields of a tar file itself.

const BLOCK = 512

/** Each package.json of a tarball that npm may take for that of the package: it leaves the first folder of a path out. */
export function manifestsIn(tarball: string): string[] {
  const bytes = gunzipSync(readFileSync(tarball))
  const found: string[] = []
  for (let at = 0; at + BLOCK <= bytes.length; ) {
    const header = bytes.subarray(at, at + BLOCK)
    // Two empty blocks end the file.
    if (header[0] === 0) break
    const size = Number.parseInt(text(header, 124, 12).trim() || '0', 8)
    if (!Number.isInteger(size)) throw new Error('the size of an entry is no octal number')
    const start = at + BLOCK
    if (start + size > bytes.length) throw new Error('it ends within an entry')
    const isFile = /^[0\0]$/.test(String.fromCharCode(header[156] ?? 0))
    if (isFile && /^[^/]+\/package\.json$/.test(pathOf(header)))
      found.push(bytes.toString('utf8', start, start + size))
    at = start + Math.ceil(size / BLOCK) * BLOCK
  }
  return found
}

function pathOf(header: Buffer): string {
  const [name, prefix] = [text(header, 0, 100), text(header, 345, 155)]
  return prefix === '' ? name : `${prefix}/${name}`
}

function text(header: Buffer, start: number, length: number): string {
  return header.toString('utf8', start, start + length).replace(/\0.*$/s, '')
}
