import { join } from 'node:path'
import { parseJsonObject } from './json-object.ts'
import { readText } from './read-text.ts'
import { startPath } from './start-path.ts'
import { upwards } from './upwards.ts'

/**
 * Why a search cannot start: one sentence. Undefined when it can.
 *
 * @param from as of `findDeclaring`
 * @example
 * const found = await findDeclaring({ field: 'my-plugin' })
 * if (found === undefined) console.error(await startProblem())
 */
export async function startProblem(from?: string | URL): Promise<string | undefined> {
  const path = startPath(from)
  if (path === undefined)
    return from === undefined
      ? 'The working directory does not exist any more.'
      : 'A search starts at a path or a `file:` URL.'
  for await (const directory of upwards(path)) {
    const file = join(directory, 'package.json')
    const read = await readText(file)
    if ('text' in read)
      return parseJsonObject(read.text) ? undefined : `${file} is not a JSON object.`
    if (!read.missing) return `${file} ${read.problem}.`
  }
  const where = from === undefined ? `the working directory ${path}` : path
  return `There is no package.json in ${where} or above it.`
}
