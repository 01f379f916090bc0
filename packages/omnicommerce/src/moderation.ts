import {
  type CallOptions,
  elapsed,
  InvalidArgumentError,
  type Moderations,
  type ProductModerationOptions,
  type ProductModerationResult,
} from '@picturedesk/provider'
import { askBatch, MOST_IDS } from './ask-batch.ts'
import type { OmniCommerceConnection } from './connection.ts'
import { getMany } from './get-many.ts'
import { manifest } from './manifest.ts'
import { isProductId, notProductId } from './product-id.ts'
import { createGetStatus, type OmniCommerceProductStatus } from './product-status.ts'
import { toAnalysis } from './to-analysis.ts'
import { toLanguage } from './to-language.ts'
import { toModeration } from './to-moderation.ts'

/** Looking up how the pictures of products present them. */
export interface OmniCommerceModeration
  extends Required<Pick<Moderations<'presentation'>, 'get' | 'getMany'>> {
  /**
   * Looks up 1 to 100 products in one call. Returns a result for each id, in the order of ids.
   * @throws InvalidArgumentError for an empty list or more than 100 ids, before sending
   * @throws the error of the call
   */
  getBatch(
    productIds: readonly string[],
    options?: ProductModerationOptions,
  ): Promise<ProductModerationResult<'presentation'>[]>
  /**
   * How far the analysis of a product is. `get` asks by itself where there are no tags. The vendor allows
   * 5 such calls a second, so that further ones wait for their turn.
   */
  status(productId: string, options?: CallOptions): Promise<OmniCommerceProductStatus>
}

/** Makes the capability `moderation`. */
export function createModeration(connection: OmniCommerceConnection): OmniCommerceModeration {
  const { transport, timeout: usualTimeout } = connection
  const getStatus = createGetStatus(connection)
  return {
    get: async (productId, { language, timeout = usualTimeout, signal, beforeRequest } = {}) => {
      if (!isProductId(productId)) throw notProductId(productId, 'productId')
      const deadline = elapsed(transport.clock) + timeout
      const call = { signal, timeout, deadline, beforeRequest }
      const response = await transport.call(
        'getModeration',
        { path: { productId }, header: { 'Accept-Language': toLanguage(language) } },
        call,
      )
      const { imageModeration: tags } = response.payload
      const analysis = tags.length > 0 ? 'done' : await toAnalysis(getStatus, productId, call)
      return toModeration(response.payload, productId, response, analysis)
    },

    getBatch: async (productIds, { language, ...call } = {}) => {
      const count = Array.isArray(productIds) ? productIds.length : 0
      if (count < 1 || count > MOST_IDS)
        throw new InvalidArgumentError({
          provider: manifest.id,
          field: 'productIds',
          allowed: `a list of 1 to ${MOST_IDS} ids`,
          value: productIds,
          remedy: 'Use `getMany` for any number of ids.',
        })
      const bad = productIds.findIndex((id) => !isProductId(id))
      if (bad >= 0) throw notProductId(productIds[bad], `productIds[${bad}]`)
      return askBatch(connection, productIds, toLanguage(language), call)
    },

    status: (productId, options) => getStatus(productId, options),

    getMany: (productIds, options) => ({
      [Symbol.asyncIterator]: () => getMany(connection, productIds, options),
    }),
  }
}
