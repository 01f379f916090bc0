import { expect, test } from 'vitest'
import { matrices } from './matrices/matrices.ts'
import { seeded } from './run/random.ts'
import { targets, vendors } from './vendors/vendors.ts'

/** The same cells in each run. `pnpm border` runs all of them, or others. */
const SEED = 10

test.each(matrices.map((matrix) => [matrix.title, matrix] as const))(
  'a sample of %s',
  async (_, { run, sample: size }) => {
    const { wrong, cells } = await run({ size, seed: SEED, random: seeded(SEED) })
    expect(cells).toBeGreaterThan(0)
    expect(wrong).toEqual([])
  },
)

test('every operation of every vendor is in the matrices', () => {
  for (const { id, create } of vendors) {
    const { manifest } = create({ baseUrl: 'http://127.0.0.1:1' })
    const reached = targets
      .filter(({ vendor }) => vendor.id === id)
      .map(({ operation }) => operation)
    const claimed = Object.entries(manifest.operations)
      .filter(([, method]) => method !== null)
      .map(([operation]) => operation)
    expect(claimed.filter((operation) => !reached.includes(operation))).toEqual([])
  }
})
