import { isMutating, shared } from '../../vitest.shared.ts'

// The processes that the kill test starts do not know which change is meant.
export default shared({ test: { exclude: isMutating ? ['**/kill.test.ts'] : [] } })
