import { npmEnvironment } from '../registry/npm-settings.ts'
import { turboCache } from '../scratch/turbo-cache.ts'

/** Where npm looks for its configuration is said anew; a package manager that started this process said it in other letters. */
const SETTINGS = /^npm_config_(userconfig|registry)$/i

/** Rights of a job of CI, and that files must not be written: the commands set it, and scenes also generate. */
const LEFT_OUT = /^(ACTIONS_ID_TOKEN_REQUEST_URL|PICTUREDESK_FROZEN)$/

/** The environment of everything that a rehearsal runs. */
export function stageEnvironment(checkout: string, temporary: string): NodeJS.ProcessEnv {
  const kept = Object.entries(npmEnvironment()).filter(
    ([name]) => !SETTINGS.test(name) && !LEFT_OUT.test(name),
  )
  return {
    ...Object.fromEntries(kept),
    TURBO_CACHE_DIR: turboCache(checkout),
    CI: 'true',
    // What a killed command leaves goes with the rehearsal.
    TMPDIR: temporary,
    TEMP: temporary,
    TMP: temporary,
    // The checkout was installed under that rule. Here it would ask the registry about every package again.
    PNPM_CONFIG_MINIMUM_RELEASE_AGE: '0',
  }
}
