import { type CallOptions, elapsed, sleep, TimeoutError } from '@picturedesk/provider'
import { rawOf, type TransportCallOptions, toText } from '@picturedesk/transport'
import type { OmniCommerceConnection } from './connection.ts'
import type { components } from './generated/schema.ts'
import { manifest } from './manifest.ts'
import { isProductId, notProductId } from './product-id.ts'

/** How far the analysis of a product is. */
export interface OmniCommerceProductStatus {
  readonly productId: string
  /** `other`: the vendor does not document the status; see `raw`. */
  readonly status: 'done' | 'pending' | 'failed' | 'other'
  /** Why the analysis failed, in the vendor's words. */
  readonly reason?: string | undefined
  readonly raw: components['schemas']['ProductStatus']
}

/** Milliseconds between calls of product data: the vendor allows 5 a second. */
const PAUSE = 200

const STATUSES: Readonly<Record<string, OmniCommerceProductStatus['status']>> = {
  DONE: 'done',
  PROCESSING: 'pending',
  ERROR: 'failed',
}

/** Asks for the status of a product. */
export type GetStatus = (
  productId: string,
  options?: CallOptions & Pick<TransportCallOptions, 'deadline'>,
) => Promise<OmniCommerceProductStatus>

/** Makes the call that asks for the status of a product. Calls wait for each other's pause. */
export function createGetStatus({ transport, timeout: usual }: OmniCommerceConnection): GetStatus {
  const { clock } = transport
  let free = Number.NEGATIVE_INFINITY

  return async (productId, { timeout = usual, deadline, signal, beforeRequest } = {}) => {
    if (!isProductId(productId)) throw notProductId(productId, 'productId')
    const now = elapsed(clock)
    const call = { signal, timeout, deadline: deadline ?? now + timeout, beforeRequest }
    const turn = Math.max(now, free)
    if (turn > now) {
      if (turn >= call.deadline)
        throw new TimeoutError({ provider: manifest.id, operation: 'getProductStatus', timeout })
      free = turn + PAUSE
      await sleep(clock, turn - now, signal)
    } else free = now + PAUSE
    const response = await transport.call('getProductStatus', { path: { productId } }, call)
    const { status, errors } = response.payload
    const known = Object.hasOwn(STATUSES, status) ? STATUSES[status] : undefined
    if (known === undefined) response.drift('status', status)
    const reason = toText(errors)
    return {
      productId,
      status: known ?? 'other',
      reason: reason && response.shown(reason),
      raw: rawOf(response.payload),
    }
  }
}
