import { shared } from '../vitest.shared.ts'

export default shared({ test: { include: ['code/**/*.test.ts'] } })
