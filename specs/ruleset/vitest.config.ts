import { shared } from '../../vitest.shared.ts'

export default shared({
  test: { include: ['*.test.ts', '{functions,lint,seeded,types}/**/*.test.ts'] },
})
