import type { Asset } from '@picturedesk/provider'
import type { Desk } from '../desk.ts'
import type { StepReport } from '../step-report.ts'
import { verify } from '../verify.ts'

const linkLifetimeMs = 10 * 60 * 1000

/** Looks at one asset: what it is, what its licences cost, and where it can be seen until when. */
export async function openAsset(
  { hellorf }: Desk,
  hit: Asset,
): Promise<{ report: StepReport; asset: Asset }> {
  const asset = await hellorf.assets.get(hit.id)
  const { id, kind, title, creator, editorial, releases, offers, renditions } = asset
  const latest = Date.now() + linkLifetimeMs
  return {
    asset,
    report: {
      step: 'open',
      kind,
      title: `Open ${id} with its offers, releases and renditions`,
      tables: {
        asset: [{ title, creator: creator?.name, editorial }],
        releases: [
          { modelReleased: releases?.modelReleased, propertyReleased: releases?.propertyReleased },
        ],
        offers: offers.map(({ id: offer, name, price, description, contentSize }) => ({
          offer,
          name,
          price,
          delivers: description,
          size: contentSize,
        })),
        renditions: renditions.map(({ role, watermarked, url, expiresAt }) => ({
          role,
          watermarked,
          url,
          expiresAt,
        })),
      },
      checked: [
        verify(id === hit.id, 'it is the one that was asked for'),
        verify(
          offers.length > 0 && offers.every(({ price }) => price !== undefined),
          'every offer has a price with its currency',
        ),
        verify(
          renditions.length > 0 &&
            renditions.every(({ expiresAt }) => expiresAt && Date.parse(expiresAt) <= latest),
          'every link says when it ends, ten minutes from now at the latest',
        ),
      ],
    },
  }
}
