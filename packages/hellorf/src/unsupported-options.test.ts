import type { Warning } from '@picturedesk/provider'
import { expect, test } from 'vitest'
import { startDesk } from './testing/start-desk.ts'

test('a language of an asset and a size of a file are not sent, and told', async () => {
  const { provider: hellorf } = await startDesk()
  const told: Warning[] = []
  const onWarning = (warning: Warning) => void told.push(warning)
  const [hit] = (await hellorf.search.assets({ text: '云南' })).items
  if (hit === undefined) throw new Error('nothing found')
  const asset = await hellorf.assets.get(hit, { language: 'de', onWarning })
  const [offer] = asset.offers
  const order = { asset, offer: offer?.id ?? '', licensee: '测试', endUser: 'u-1' }
  const purchase = await hellorf.licensing.purchase(order, { onWarning })
  await hellorf.licensing.download(purchase, { size: 'huge', onWarning })
  expect(told.map(({ code, option }) => [code, option])).toEqual([
    ['unsupported-option', 'language'],
    ['unsupported-option', 'size'],
  ])
})
