import type { PackageSource } from './installed-package.ts'
import { type JsonObject, parseJsonObject } from './json-object.ts'
import { type Found, packageFile } from './package-file.ts'
import { readText } from './read-text.ts'

/**
 * The object in a JSON file of a package; see {@link packageFile} for where the file is.
 *
 * @param path relative to the package, such as `./manifest.json`
 */
export async function readJsonFile(
  source: PackageSource,
  path: string,
): Promise<Found<JsonObject>> {
  const file = await packageFile(source, path)
  if ('problem' in file) return file
  const shown = path.replace(/^\.\//, '')
  const read = await readText(file.value)
  if ('problem' in read) return { problem: `${shown} ${read.problem}` }
  const value = parseJsonObject(read.text)
  return value === undefined ? { problem: `${shown} is not a JSON object` } : { value }
}
