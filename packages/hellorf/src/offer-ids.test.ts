import { describe, expect, test } from 'vitest'
import { answerAt } from './testing/answer-at.ts'
import { startDesk } from './testing/start-desk.ts'

describe('a purchase orders the very offer that was chosen', () => {
  test.each(['2e1', '0x14', '20.0', '-20', 'VIP', '9007199254740993'])(
    'where its id %j is no number of the spec, nothing is ordered',
    async (id) => {
      const { provider: hellorf, mock } = await startDesk({
        wrapFetch: answerAt('/image/detail', { image: { id: 1 }, permissions: [{ id, price: 1 }] }),
      })
      const asset = await hellorf.assets.get('hellorf:image/1')
      expect(asset.offers).toMatchObject([{ id }])
      const purchase = hellorf.licensing.purchase({ asset, offer: id, licensee: 'Ours' })
      await expect(purchase).rejects.toMatchObject({
        code: 'invalid-argument',
        field: 'offer',
        outcome: 'not-sent',
      })
      expect(mock.requests({ method: 'POST' })).toEqual([])
    },
  )

  test.each(['20', 20])('the id %j is sent', async (id) => {
    const { provider: hellorf, mock } = await startDesk({
      wrapFetch: answerAt('/image/detail', {
        image: { id: 363488282 },
        permissions: [{ id, price: 1 }],
      }),
    })
    const order = { asset: 'hellorf:image/363488282', offer: '20', licensee: 'Ours' } as const
    await hellorf.licensing.purchase(order).catch(() => {})
    expect(mock.requests({ method: 'POST' })[0]?.body).toMatchObject({ permission_id: '20' })
  })
})

test.each(['1e3', '0x10', '9007199254740993', 'x', '0'])(
  'the purchase %j is refused by its name, and no other is read',
  async (id) => {
    const { provider: hellorf, mock } = await startDesk()
    for (const call of ['get', 'download', 'warrant'] as const)
      await expect(
        Promise.resolve(hellorf.licensing[call](`hellorf:image/${id}`)),
      ).rejects.toMatchObject({ code: 'invalid-argument', field: 'purchase' })
    expect(mock.requests()).toEqual([])
  },
)
