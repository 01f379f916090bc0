import { shared } from '../../vitest.shared.ts'

export default shared({ test: { testTimeout: 300_000, hookTimeout: 300_000 } })
