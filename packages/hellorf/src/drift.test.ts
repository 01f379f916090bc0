import { describe, expect, test } from 'vitest'
import { startDesk } from './testing/start-desk.ts'
import { toAsset, toDetailedAsset } from './to-asset.ts'
import { toOffer } from './to-offer.ts'
import { toPurchase, toPurchaseDetail } from './to-purchase.ts'
import { toDownloadUrl } from './wire-value.ts'

/** What a mapping makes of an entry of the wire, and the names of what it reports. */
function mapped<Model>(map: (wire: never, context: never) => Model, wire: object) {
  const fields: string[] = []
  const context = { drift: (field: string) => fields.push(field), expiresAt: '2030' }
  return { model: map(wire as never, context as never), fields }
}

const WRONG = 'somewhere'
const asset = { id: 'hellorf:image/1', kind: 'image' } as never

describe('what does not fit is reported by its name', () => {
  test('of an offer', () => {
    const wire = { id: 1, price: WRONG, width: WRONG, height: WRONG, dpi: WRONG }
    const { model, fields } = mapped((from, to) => toOffer(from, 'CNY', to), wire)
    expect(model).toMatchObject({ id: '1', name: '', width: undefined })
    expect(fields).toEqual(['price', 'width', 'height', 'dpi'].map((name) => `permissions.${name}`))
  })

  test('of a purchase in the history', () => {
    const wire = { id: 1, able_id: 2, price: WRONG, created_at: WRONG, download_at: WRONG }
    const { model, fields } = mapped((from, to) => toPurchase(from, 'video', 'CNY', to), wire)
    expect(model).toMatchObject({
      id: 'hellorf:video/1',
      provider: 'hellorf',
      kind: 'video',
      assetId: 'hellorf:video/2',
      offer: { id: '' },
      account: undefined,
      orderedBy: undefined,
    })
    expect(fields).toEqual(['list.price', 'list.created_at', 'list.download_at'])
  })

  test('of the detail of a purchase', () => {
    const wire = { id: 1, price: WRONG, created_at: WRONG, permission_id: 7, permission_name: 'M' }
    const { model, fields } = mapped((from, to) => toPurchaseDetail(from, asset, 'CNY', to), wire)
    expect(model).toMatchObject({
      id: 'hellorf:image/1',
      asset,
      offer: { id: '7', name: 'M' },
      account: undefined,
    })
    expect(fields).toEqual(['purchase.price', 'purchase.created_at'])
  })

  test.each([
    ['image', ['preview260_url', 'preview_url', 'preview_large_url']],
    ['video', ['preview_jpg_url', 'thumb_mp4_url', 'preview_mp4_url']],
  ] as const)('of an %s', (kind, urls) => {
    const links = Object.fromEntries(urls.map((name) => [name, WRONG]))
    const wire = { id: 1, aspect: WRONG, duration: WRONG, created_at: WRONG, ...links }
    const { model, fields } = mapped((from, to) => toDetailedAsset(from, kind, to), wire)
    expect(model.renditions).toEqual([])
    expect(fields).toEqual(['aspect', 'duration', ...urls, 'created_at'])
  })

  test('of a link to a bought file, also an empty one', () => {
    for (const value of ['', 'ftp://a.example', 7]) {
      const { model, fields } = mapped((_, to) => toDownloadUrl(value, 'data.url', to), {})
      expect([model, fields]).toEqual([undefined, ['data.url']])
    }
  })
})

test('accounts have their names, and a purchase has who ordered it', () => {
  const user = { id: 5, name: 'Desk' }
  const wire = { id: 1, able_id: 2, plus_user: user, real_plus_user: { id: 6 } }
  const { model } = mapped((from, to) => toPurchase(from, 'image', 'CNY', to), wire)
  expect(model).toMatchObject({
    account: { id: '5', name: 'Desk' },
    orderedBy: { id: '6', name: undefined },
  })
})

test('the renditions that are there are kept', () => {
  const wire = { id: 1, preview_url: 'https://a.example/1.jpg' }
  const { model, fields } = mapped((from, to) => toAsset(from, 'image', to), wire)
  expect(model.renditions).toEqual([
    {
      role: 'preview',
      url: 'https://a.example/1.jpg',
      maxWidth: 450,
      watermarked: true,
      expiresAt: '2030',
    },
  ])
  expect(fields).toEqual([])
})

describe('the history of an asset', () => {
  test('of another kind than asked for says what to leave out', async () => {
    const { provider: hellorf, mock } = await startDesk()
    const call = hellorf.licensing.history({ kind: 'image', asset: 'hellorf:video/1' })
    await expect(Promise.resolve(call)).rejects.toThrow(
      /of kind "image", which `kind` asks for.*Leave out `kind` or `asset`\./s,
    )
    expect(mock.requests()).toEqual([])
  })

  test.each(['image', 'video'] as const)(
    'whose id is no %s of Hellorf names the option',
    async (kind) => {
      const { provider: hellorf, mock } = await startDesk()
      const call = hellorf.licensing.history({ asset: `hellorf:${kind}/${' '.repeat(300)}` })
      await expect(Promise.resolve(call)).rejects.toMatchObject({ field: 'asset' })
      expect(mock.requests()).toEqual([])
    },
  )
})
