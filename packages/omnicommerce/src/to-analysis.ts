import {
  type CallOptions,
  PicturedeskError,
  type ProductModeration,
  VendorError,
} from '@picturedesk/provider'
import type { TransportCallOptions } from '@picturedesk/transport'
import { manifest } from './manifest.ts'
import type { GetStatus, OmniCommerceProductStatus } from './product-status.ts'

/**
 * How far the analysis of a product without tags is. What its status cannot tell is `unknown`: the
 * tags themselves were read, so that no error of this question may cost them.
 * @throws VendorError if the analysis failed
 * @throws the signal's reason
 */
export async function toAnalysis(
  getStatus: GetStatus,
  productId: string,
  call: CallOptions & Pick<TransportCallOptions, 'deadline'>,
): Promise<ProductModeration['analysis']> {
  let found: OmniCommerceProductStatus
  try {
    found = await getStatus(productId, call)
  } catch (error) {
    if (PicturedeskError.isInstance(error)) return 'unknown'
    throw error
  }
  const { status, reason = 'no reason given' } = found
  if (status === 'failed')
    throw new VendorError(
      `the picture could not be analysed: “${reason}” (product ${JSON.stringify(productId)}).`,
      {
        provider: manifest.id,
        operation: 'getProductStatus',
        attempts: 1,
        outcome: 'rejected',
        vendorMessage: reason,
      },
    )
  return status === 'other' ? 'unknown' : status
}
