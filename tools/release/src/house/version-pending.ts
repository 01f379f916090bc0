import { openChangesets } from './open-changesets.ts'
import { preRelease } from './pre-release.ts'

/** Whether `pnpm release:version` has something to do: changesets are open, or a pre-release ends. */
export function isVersionPending(root: string): boolean {
  // Read first: a pre-release with a name that cannot be published must not get versions.
  const isEnding = preRelease(root)?.mode === 'exit'
  return isEnding || openChangesets(root).length > 0
}
