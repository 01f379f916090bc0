import { dirname, join, resolve } from 'node:path'
import { git } from '../repository/git.ts'

/** Where turbo keeps what the checkout built. All work trees of a repository share it. */
export function turboCache(checkout: string): string {
  const given = process.env['TURBO_CACHE_DIR']
  if (given !== undefined && given !== '') return resolve(checkout, given)
  return join(
    dirname(resolve(checkout, git(checkout, 'rev-parse', '--git-common-dir'))),
    '.turbo/cache',
  )
}
