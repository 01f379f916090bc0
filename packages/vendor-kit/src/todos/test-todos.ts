import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { claimedMethods } from '@picturedesk/provider'
import { expect, test } from 'vitest'
import type { Vendor } from '../vendor.ts'

/** Options of {@link testTodos}. */
export interface TodosOptions {
  /** Patterns of the files to look into, from the package's folder. */
  readonly places?: readonly string[]
}

/** A line that is left to fill in. */
interface Todo {
  /** File and line, such as `src/to-asset.ts:12`. */
  readonly place: string
  readonly what: string
}

/**
 * Registers a `todo` for each line `TODO(<id>): …` of a vendor's package, and two tests: what the
 * manifest claims is filled in, and a release (`PICTUREDESK_RELEASE=1`, or `npm publish`) leaves
 * nothing to fill in.
 *
 * @example
 * testTodos(vendor, { places: ['README.md', 'src/**\/*.ts', '*.yaml'] })
 */
export function testTodos(
  { root, manifest }: Pick<Vendor, 'root' | 'manifest'>,
  { places = ['README.md', 'src/**/*.ts'] }: TodosOptions = {},
): void {
  const todos = todosIn(fileURLToPath(root), manifest.id, places)
  for (const { place, what } of todos) test.todo(`${place}: ${what}`)

  test(`${manifest.id}: every claimed method is filled in`, () => {
    const claims = claimedMethods(manifest).map((method) => `${method}: `)
    expect(todos.filter(({ what }) => claims.some((claim) => what.startsWith(claim)))).toEqual([])
  })

  test(`${manifest.id}: a release leaves nothing to fill in`, () => {
    const { PICTUREDESK_RELEASE: release, npm_command: command } = process.env
    if (release === '1' || command === 'publish') expect(todos).toEqual([])
  })
}

function todosIn(root: string, id: string, places: readonly string[]): Todo[] {
  const marker = new RegExp(`TODO\\(${id}\\): (.+)`)
  return places
    .flatMap((place) => globSync(place, { cwd: root, exclude: ['**/node_modules/**'] }))
    .sort()
    .flatMap((file) =>
      readFileSync(join(root, file), 'utf8')
        .split('\n')
        .flatMap((line, index) => {
          const what = marker.exec(line)?.[1]
          return what === undefined ? [] : [{ place: `${file}:${index + 1}`, what }]
        }),
    )
}
