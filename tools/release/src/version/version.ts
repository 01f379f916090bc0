import { preRelease } from '../house/pre-release.ts'
import { isVersionPending } from '../house/version-pending.ts'
import { lockCheckout } from '../repository/checkout-lock.ts'
import { git } from '../repository/git.ts'
import { scratchCopy } from '../scratch/scratch-copy.ts'
import { applyOutcome } from './apply-outcome.ts'
import { changedFiles } from './outcome.ts'
import { writeVersions } from './version-steps.ts'

/**
 * `pnpm release:version`: computes the next versions from the committed state, in a copy, and then writes what changed.
 * Killed at any point and run again, it leaves the same files as one run. One that still runs keeps others out: it
 * would write into the checkout at its end.
 */
export async function version(checkout: string, log: (line: string) => void): Promise<void> {
  using _lock = lockCheckout(checkout)
  // Before the copy, which takes its time.
  preRelease(checkout)
  log('Copying the last commit')
  using copy = await scratchCopy(checkout, git(checkout, 'rev-parse', 'HEAD'))
  if (!isVersionPending(copy.root)) {
    log(
      'No changeset is committed, so no version changes. Describe a change with `pnpm changeset`.',
    )
    return
  }
  await writeVersions({ root: copy.root, env: copy.env, log })
  const files = changedFiles(copy.root)
  applyOutcome(checkout, files)
  log(`${files.length} files written. Look at them, and commit them.`)
}
