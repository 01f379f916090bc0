import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Stop } from './stop.ts'

/** The content of a file of JSON. @throws Stop that names the file */
export function readJson(root: string, path: string): unknown {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8'))
  } catch (error) {
    throw new Stop(
      `${path} could not be read as JSON: ${(error as Error).message}. Restore it: \`git checkout -- ${path}\`, or mend it by hand.`,
    )
  }
}
