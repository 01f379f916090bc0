import type { Asset } from '@picturedesk/provider'
import type { Desk } from '../desk.ts'
import type { StepReport } from '../step-report.ts'
import { found, verify } from '../verify.ts'

const lifetimeMs = 24 * 60 * 60 * 1000

/** Gets a URL that shows a picture without watermark for a day. */
export async function streamAsset({ ogq, mocks }: Desk, asset: Asset): Promise<StepReport> {
  const offer = found(asset.offers?.[0], `offer of ${asset.id}`)
  const earliest = mocks.ogq.clock.now() + lifetimeMs
  const { url, expiresAt } = await ogq.streaming.url(asset, { offer: offer.id })
  const latest = mocks.ogq.clock.now() + lifetimeMs
  const end = Date.parse(expiresAt)
  return {
    step: 'streaming',
    kind: asset.kind,
    title: `Stream ${asset.id} without watermark`,
    tables: { license: [{ offer: offer.id, name: offer.name, expiresAt }], stream: [{ url }] },
    checked: [
      verify(
        new URL(url).searchParams.get('policyCode') === offer.id,
        'the URL is for the offer that was chosen',
      ),
      verify(end >= earliest && end <= latest, 'it says when it ends: 24 hours from now'),
    ],
  }
}
