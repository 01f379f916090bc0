import { createHash } from 'node:crypto'
import type { Purchase } from '@picturedesk/provider'
import { type Desk, warrantOperation } from '../desk.ts'
import type { StepReport } from '../step-report.ts'
import { found, verify } from '../verify.ts'

/** Fetches the licence document of a purchase. */
export async function downloadWarrant(
  { hellorf, mock }: Desk,
  purchase: Purchase,
): Promise<StepReport> {
  const { bytes, mediaType } = await hellorf.licensing.warrant(purchase)
  const entry = mock.requests({ operation: warrantOperation(purchase.kind) }).at(-1)
  const sent = found(entry?.responseBytes, 'warrant in the journal of the mock')
  return {
    step: 'warrant',
    kind: purchase.kind,
    title: `Download the warrant of ${purchase.id}`,
    tables: {
      warrant: [
        { side: 'sent', mediaType, bytes: sent.byteLength, sha256: sha256(sent) },
        { side: 'received', mediaType, bytes: bytes.byteLength, sha256: sha256(bytes) },
      ],
    },
    checked: [
      verify(mediaType === 'application/pdf', 'it is a PDF'),
      verify(
        bytes.byteLength > 0 && sha256(bytes) === sha256(sent),
        'its bytes are those that the mock sent',
      ),
    ],
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
