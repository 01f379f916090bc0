import { assetRow } from '../asset-row.ts'
import type { Desk } from '../desk.ts'
import type { StepReport } from '../step-report.ts'
import { verify } from '../verify.ts'

/** A picture of one's own: a PNG of one pixel. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkqPz/HwAEhAJ/wlseKgAAAABJRU5ErkJggg==',
  'base64',
)

/** Finds what looks like a picture that the vendor has never seen. */
export async function similarToPicture({ hellorf, mock }: Desk): Promise<StepReport> {
  const { items } = await hellorf.search.byImage({ image: { bytes: picture } })
  const [request] = mock.requests({ operation: 'searchImagesByImage' })
  const { file } = (request?.body ?? {}) as { file?: string }
  return {
    step: 'similar-to-picture',
    kind: 'image',
    title: `Find what looks like a picture of our own, ${picture.byteLength} bytes`,
    tables: { similar: items.map(assetRow) },
    checked: [
      verify(items.length > 0, `some are found: ${items.length}`),
      verify(file === picture.toString('base64'), 'the vendor got the picture, byte for byte'),
    ],
  }
}
