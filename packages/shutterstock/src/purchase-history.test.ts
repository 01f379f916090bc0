import { expect, test } from 'vitest'
import { startDesk } from './testing/start-desk.ts'

test.each(['', null])(
  'a history of the asset %j is refused, and not taken for the history of all',
  async (asset) => {
    const { provider: shutterstock, mock } = await startDesk()
    const history = shutterstock.licensing.history({ asset: asset as never })
    await expect(Promise.resolve(history)).rejects.toMatchObject({
      code: 'invalid-argument',
      field: 'asset',
    })
    expect(mock.requests()).toEqual([])
  },
)
