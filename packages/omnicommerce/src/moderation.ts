import {
  InvalidArgumentError,
  type Moderations,
  type ProductModerationOptions,
  type ProductModerationResult,
} from '@picturedesk/provider'
import { askBatch, MOST_IDS } from './ask-batch.ts'
import type { OmniCommerceConnection } from './connection.ts'
import { getMany } from './get-many.ts'
import { manifest } from './manifest.ts'
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
}

/** Makes the capability `moderation`. */
export function createModeration(connection: OmniCommerceConnection): OmniCommerceModeration {
  return {
    get: async (productId, { language, ...call } = {}) => {
      const response = await connection.transport.call(
        'getModeration',
        { path: { productId }, header: { 'Accept-Language': toLanguage(language) } },
        call,
      )
      return toModeration(response.payload, productId, response)
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
      return askBatch(connection, productIds, toLanguage(language), call)
    },

    getMany: (productIds, options) => ({
      [Symbol.asyncIterator]: () => getMany(connection, productIds, options),
    }),
  }
}
