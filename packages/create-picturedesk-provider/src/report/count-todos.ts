import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** How many places are left to fill in. */
export function countTodos(root: string, id: string, places: readonly string[]): number {
  return places
    .flatMap((place) => globSync(place, { cwd: root }))
    .map((file) => readFileSync(join(root, file), 'utf8').split(`TODO(${id}): `).length - 1)
    .reduce((sum, count) => sum + count, 0)
}
