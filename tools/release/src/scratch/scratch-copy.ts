import { runCommand } from '../house/run-command.ts'
import { git } from '../repository/git.ts'
import { scratchFolder } from './scratch-folder.ts'
import { turboCache } from './turbo-cache.ts'

/** The committed state of the house in a temporary directory, with everything installed. */
export interface ScratchCopy extends Disposable {
  readonly root: string
  /** The variables by which its tasks share the cache of the checkout. */
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Makes a copy of a commit, with its history. Nothing that happens there touches the checkout. */
export async function scratchCopy(checkout: string, commit: string): Promise<ScratchCopy> {
  const folder = scratchFolder('copy')
  const root = folder.path
  try {
    git(checkout, 'clone', '--quiet', '--shared', '--no-checkout', checkout, root)
    git(root, 'checkout', '--quiet', '--detach', commit)
    const env = { TURBO_CACHE_DIR: turboCache(checkout), CI: 'true' }
    await runCommand(
      ['pnpm', 'install', '--frozen-lockfile', '--prefer-offline'],
      'The packages that the lockfile names could not be installed. Run `pnpm install`, and commit the lockfile if it changes.',
      { cwd: root, env },
    )
    return { root, env, [Symbol.dispose]: () => folder[Symbol.dispose]() }
  } catch (error) {
    folder[Symbol.dispose]()
    throw error
  }
}
