import { isMutating, shared } from '../../vitest.shared.ts'

// Tests of the command line change their directory, which the threads of Stryker refuse. The README's
// look at sources as they stand.
export default shared({
  test: { exclude: isMutating ? ['src/cli/**', 'src/vitest/**', 'src/readme.test.ts'] : [] },
})
