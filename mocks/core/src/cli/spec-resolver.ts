import { access, constants, realpath } from 'node:fs/promises'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { readText } from '@picturedesk/installed'

/** Bytes. The largest public OpenAPI documents have about half of it. */
const MAX_BYTES = 64 * 1024 * 1024
/** The code of the error for a file that is not there. */
export const MISSING_FILE = 'MISSING_FILE'
const FLAG = '--allow-outside-references'

/** A file that is to be read, as the reader of references tells it. */
interface Wanted {
  /** A path or URL, absolute. */
  readonly url: string
  /** The `$ref` that leads there; absent for the document itself. */
  readonly reference?: string
}

/**
 * Reads the files of a spec: the document itself, and what is in its folder or below. A document of
 * somebody else could read any file of this machine by a `$ref`, and call any address.
 */
export async function specResolver(spec: string, allowOutside: boolean) {
  const folders = await foldersOf(spec)
  return {
    order: 1,
    canRead: ({ url }: Wanted) => !(allowOutside && isHttp(url)),
    read: async ({ url, reference }: Wanted): Promise<string> => {
      const shown = reference ?? spec
      if (isHttp(url)) throw outside(shown, 'leads to the network: nothing is fetched')
      if (/^[a-z][a-z0-9+.-]+:/i.test(url) && !url.startsWith('file:'))
        throw new Error(`$ref '${shown}' has a scheme that is not read.`)
      const path = reference === undefined ? resolve(spec) : pathOf(url)
      if (reference !== undefined && !allowOutside) {
        if (/^file:/i.test(reference)) throw outside(shown, 'is a file: URL')
        const real = await realpath(path).catch(() => path)
        if (!folders.some((folder) => isInside(folder, real)))
          throw outside(shown, "leads out of the document's folder")
      }
      const read = await readText(path, MAX_BYTES)
      if ('text' in read) return read.text
      const code = read.missing ? ` (${await codeOf(path)})` : ''
      const message = `${path} ${read.problem}${code}.`
      throw Object.assign(new Error(message), { code: read.missing ? MISSING_FILE : 'UNREADABLE' })
    },
  }
}

/** The folder of the document, and the one that a link to it leads to. */
async function foldersOf(spec: string): Promise<string[]> {
  const path = resolve(spec)
  const real = async (one: string): Promise<string> => realpath(one).catch(() => one)
  return [await real(dirname(path)), dirname(await real(path))]
}

/** The system's word for why a file cannot be opened, such as ENOENT. */
async function codeOf(path: string): Promise<string> {
  const error: NodeJS.ErrnoException | undefined = await access(path, constants.R_OK).then(
    () => undefined,
    (reason) => reason,
  )
  return error?.code ?? 'it cannot be opened'
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

function isHttp(url: string): boolean {
  return /^https?:/i.test(url)
}

/** The path of a file that a `$ref` names, which may have percent escapes. */
function pathOf(url: string): string {
  if (url.startsWith('file:')) return fileURLToPath(url)
  return fileURLToPath(new URL(url, pathToFileURL(sep)))
}

function outside(reference: string, problem: string): Error {
  return new Error(
    `$ref '${reference}' ${problem}. Keep what it refers to in files beside the document, ` +
      `or allow it by ${FLAG}.`,
  )
}
