import { defineConfig } from 'vitest/config'
import { isMutating, shared } from '../../vitest.shared.ts'

// Tests of the command line change their directory, which the threads of Stryker refuse. The README's
// look at sources as they stand.
const whole = shared({
  test: { exclude: isMutating ? ['src/cli/**', 'src/vitest/**', 'src/readme.test.ts'] : [] },
})

/** The tests beside the sources that `stryker.config.mjs` takes. */
const wing = process.env['PICTUREDESK_WING']
  ?.split(',')
  .map((part) =>
    part.endsWith('.ts') ? part.replace(/\.ts$/, '.test.ts') : `${part}/**/*.test.ts`,
  )

export default defineConfig((env) => {
  const config = whole(env)
  return wing ? { ...config, test: { ...config.test, include: wing } } : config
})
