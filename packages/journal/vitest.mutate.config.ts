import { shared } from '../../vitest.shared.ts'

// The processes that the kill test starts do not know which mutant is meant.
export default shared({ test: { exclude: ['**/kill.test.ts'] } })
