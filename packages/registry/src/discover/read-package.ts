import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import type { InstalledPackage } from './discovery.ts'
import { parseJsonObject } from './json-object.ts'
import type { Places } from './package-places.ts'
import { type ReadPlugin, readPlugin } from './read-plugin.ts'
import { readText } from './read-text.ts'

/** A package that declares itself, with what became of reading it. */
export interface ReadPackage extends ReadPlugin {
  readonly installed: InstalledPackage
}

/** Reads the package that is in the first of some places; undefined unless it declares itself. */
export async function readPackage(
  places: Places,
  optionsOf: (id: string) => unknown,
): Promise<ReadPackage | undefined> {
  const found = await firstPackage(places)
  // Most packages do not declare themselves, and need no parsing.
  if (!found?.text.includes('"picturedesk"')) return undefined
  const directory = await realpath(found.directory)
  const packageJson = parseJsonObject(found.text)
  if (packageJson === undefined) {
    const installed = { name: directory, directory }
    return { installed, problems: ['package.json is not a JSON object'] }
  }
  if (packageJson.picturedesk === undefined) return undefined
  const { name, version } = packageJson
  const installed = {
    name: typeof name === 'string' ? name : directory,
    version: typeof version === 'string' ? version : undefined,
    directory,
  }
  return { installed, ...(await readPlugin(installed, packageJson, optionsOf)) }
}

async function firstPackage(
  places: Places,
): Promise<{ readonly directory: string; readonly text: string } | undefined> {
  for (const directory of places) {
    const text = await readText(join(directory, 'package.json'))
    if (text !== undefined) return { directory, text }
  }
  return undefined
}
