import { shared } from '../../vitest.shared.ts'

// Most of these tests wait for servers, processes and pauses, so that more of them fit beside each other.
export default shared({ test: { maxWorkers: 3 } })
