import type { ModerationOptions, ModerationResult, Moderations } from '@picturedesk/provider'
import { InvalidArgumentError } from '@picturedesk/provider'
import { askBatch, MOST_IDS } from './ask-batch.ts'
import type { Connection } from './connection.ts'
import { getMany } from './get-many.ts'
import { manifest } from './manifest.ts'
import { toLanguage } from './to-language.ts'
import { toModeration } from './to-moderation.ts'

/** Looking up how pictures of products present them. */
export interface OmniCommerceModeration extends Moderations<'presentation'> {
  /**
   * One call for 1 to 100 products; a result for each id, in order.
   * @throws InvalidArgumentError for no ids, or more than 100, before sending
   * @throws whatever the call fails with
   */
  getBatch(
    productIds: readonly string[],
    options?: ModerationOptions,
  ): Promise<ModerationResult<'presentation'>[]>
}

export function createModeration(connection: Connection): OmniCommerceModeration {
  return {
    get: async (productId, { language, ...call } = {}) => {
      const answer = await connection.transport.call(
        'getModeration',
        { path: { productId }, header: { 'Accept-Language': toLanguage(language) } },
        call,
      )
      return toModeration(answer.payload, productId, answer)
    },

    getBatch: async (productIds, { language, ...call } = {}) => {
      const count = Array.isArray(productIds) ? productIds.length : 0
      if (count < 1 || count > MOST_IDS)
        throw new InvalidArgumentError({
          provider: manifest.id,
          field: 'productIds',
          allowed: `a list of 1 to ${MOST_IDS} ids; \`getMany\` takes any number`,
          value: productIds,
        })
      return askBatch(connection, productIds, toLanguage(language), call)
    },

    getMany: (productIds, options) => ({
      [Symbol.asyncIterator]: () => getMany(connection, productIds, options),
    }),
  }
}
