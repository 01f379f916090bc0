import { openChangesets } from './open-changesets.ts'
import { preRelease } from './pre-release.ts'

/** Whether `pnpm release:version` has something to do: changesets are open, or a pre-release ends. */
export function isVersionPending(root: string): boolean {
  return openChangesets(root).length > 0 || preRelease(root)?.mode === 'exit'
}
