import { realpath, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { InvalidArgumentError } from '@picturedesk/provider'
import { type JsonObject, parseJsonObject } from './json-object.ts'
import { readText } from './read-text.ts'

/** The application's package. */
export interface Application {
  /** Links resolved. */
  readonly directory: string
  readonly packageJson: JsonObject
}

/**
 * The package that a directory or file is in.
 * @throws InvalidArgumentError
 */
export async function findApplication(from: string | URL): Promise<Application> {
  const isUrl = from instanceof URL || from.startsWith('file:')
  const path = resolve(isUrl ? fileURLToPath(from) : from)
  for (const directory of upwards((await isDirectory(path)) ? path : dirname(path))) {
    const text = await readText(join(directory, 'package.json'))
    if (text === undefined) continue
    const packageJson = parseJsonObject(text)
    if (packageJson !== undefined) return { directory: await realpath(directory), packageJson }
    break
  }
  const allowed = 'in a package, with a package.json that is a JSON object'
  throw new InvalidArgumentError({ field: 'from', allowed, value: path })
}

/** A directory, and all that it is in. */
function* upwards(directory: string): Generator<string> {
  yield directory
  const parent = dirname(directory)
  if (parent !== directory) yield* upwards(parent)
}

async function isDirectory(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}
