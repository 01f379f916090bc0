import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { workspaceDirectories } from '../setup/workspace-directories.mjs'
import type { Step } from '../spec-diff/changesets.ts'
import { type TemporaryHouse, temporaryHouse } from '../temporary-house.ts'
import { API_REPORTS } from './visible-in-types.ts'

/**
 * The package.json of every package of the house in a temporary directory, with other versions and no changesets, so that releases
 * can be played.
 */
export function scratchHouse(root: string, version: (name: string) => string): TemporaryHouse {
  const scratch = temporaryHouse({})
  for (const file of ['package.json', 'pnpm-workspace.yaml', 'pnpm-lock.yaml'])
    cpSync(join(root, file), join(scratch.root, file))
  for (const folder of workspaceDirectories(root)) {
    const json = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
    if (json.version !== undefined) json.version = version(json.name)
    scratch.write({ [`${folder}/package.json`]: `${JSON.stringify(json, null, 2)}\n` })
  }
  const config = JSON.parse(readFileSync(join(root, '.changeset/config.json'), 'utf8'))
  config.changelog = pathToFileURL(join(root, '.changeset', config.changelog)).href
  scratch.write({ '.changeset/config.json': JSON.stringify(config) })
  if (existsSync(join(root, API_REPORTS))) {
    mkdirSync(dirname(join(scratch.root, API_REPORTS)), { recursive: true })
    symlinkSync(join(root, API_REPORTS), join(scratch.root, API_REPORTS))
  }
  return scratch
}

/** Writes a changeset. */
export function giveChangeset(
  { root }: TemporaryHouse,
  name: string,
  steps: Readonly<Record<string, Step>>,
  text: string,
): void {
  const front = Object.entries(steps).map(([id, step]) => `"${id}": ${step}\n`)
  writeFileSync(join(root, '.changeset', `${name}.md`), `---\n${front.join('')}---\n\n${text}\n`)
}

/** The version of each package that has one. */
export function versionsIn(root: string): Map<string, string> {
  return new Map(
    workspaceDirectories(root).flatMap((folder: string) => {
      const { name, version } = JSON.parse(
        readFileSync(join(root, folder, 'package.json'), 'utf8'),
      ) as { readonly name: string; readonly version?: string }
      return version === undefined ? [] : [[name, version] as const]
    }),
  )
}
