import { expect, test } from 'vitest'
import { tryPowerCuts } from './testing/power/try-power-cuts.ts'

/** `pnpm bulk:trial` does the same at full size. */
test('the machine loses power at random moments: what was not synced is lost or torn, and each picture is handed in once', async () => {
  const { problems, unsynced } = await tryPowerCuts({ inputs: 120, cuts: 4, seed: 7 })
  expect(problems).toEqual([])
  expect(unsynced, 'no cut lost anything').toBeGreaterThan(0)
})
