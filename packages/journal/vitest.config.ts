import { shared } from '../../vitest.shared.ts'

/** Whether Stryker runs the tests. Processes that the kill test starts do not know its mutants. */
const mutating = process.env['STRYKER_MUTATOR_WORKER'] !== undefined

export default shared({ test: { exclude: mutating ? ['**/kill.test.ts'] : [] } })
