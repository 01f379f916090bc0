import { isMutating, shared } from '../../vitest.shared.ts'

// Tests of the command line change their directory, which the threads of Stryker refuse.
export default shared({ test: { exclude: isMutating ? ['src/cli/**', 'src/vitest/**'] : [] } })
