import {
  type ErrorContext,
  InvalidResponseError,
  type ProductModerationResult,
} from '@picturedesk/provider'
import { isRecord, type TransportCallOptions, type WireResponse } from '@picturedesk/transport'
import type { OmniCommerceConnection } from './connection.ts'
import { listModerations } from './generated/operations.ts'
import { manifest } from './manifest.ts'
import { toFailure } from './to-failure.ts'
import type { Language } from './to-language.ts'
import { toModeration } from './to-moderation.ts'

/** The result for one product. */
export type Result = ProductModerationResult<'presentation'>

/** Most ids of one call. */
export const MOST_IDS = listModerations.body.properties.productIds.maxItems

/** The operation that looks up a batch. */
export function batchOperation({
  batchPath,
}: OmniCommerceConnection): 'listModerations' | 'listModerationsByBarePath' {
  return batchPath === 'bare' ? 'listModerationsByBarePath' : 'listModerations'
}

/** Looks up some products in one call. Returns a result for each id, in the order of ids. */
export async function askBatch(
  connection: OmniCommerceConnection,
  productIds: readonly string[],
  language: Language,
  call: TransportCallOptions,
): Promise<Result[]> {
  const { transport } = connection
  const operation = batchOperation(connection)
  const input = {
    header: { 'Accept-Language': language },
    body: { productIds: [...productIds] },
  }
  const response =
    operation === 'listModerations'
      ? await transport.call(
          operation,
          { ...input, path: { productId: productIds[0] }, names: { productId: 'productIds[0]' } },
          call,
        )
      : await transport.call(operation, input, call)

  const { complete, failed } = response.payload
  const found = new Map(complete.products.map((product) => [product.productInfo.id, product]))
  const reasons = new Map(failed.errors.map((failure) => [failure.id, failure.errors]))
  const where: ErrorContext = {
    provider: manifest.id,
    operation,
    attempts: response.attempts,
    requestId: response.requestId,
  }
  for (const id of unaskedIds(found, productIds)) response.drift('complete.products', id)
  for (const id of unaskedIds(reasons, productIds)) response.drift('failed.errors', id)
  return productIds.map((productId): Result => {
    const wire = found.get(productId)
    const error = reasons.has(productId)
      ? toFailure(reasons.get(productId), productId, response.shown, where)
      : undefined
    return wire === undefined
      ? { ok: false, productId, error: error ?? noResult(productId, response, where) }
      : Object.assign(
          // The vendor documents this list as that of products whose analysis is complete.
          toModeration(wire, productId, response, 'done'),
          { ok: true as const, error },
        )
  })
}

/** Ids in a response that the call did not ask for. */
function unaskedIds(received: ReadonlyMap<string, unknown>, asked: readonly string[]): string[] {
  const known = new Set(asked)
  return [...received.keys()].filter((id) => !known.has(id))
}

/** The error of a product without a usable result. */
function noResult(
  productId: string,
  { badItems }: Pick<WireResponse<unknown>, 'badItems'>,
  where: ErrorContext,
): InvalidResponseError {
  const bad = badItems.find(({ item }) => idOf(item) === productId)
  if (bad !== undefined)
    return new InvalidResponseError(`\`${bad.path}\` in the response: ${bad.problem}.`, {
      ...where,
      outcome: 'unknown',
      reason: bad.problem === 'missing' ? 'missing-field' : 'wrong-type',
      field: bad.path,
    })
  return new InvalidResponseError(
    `the response has neither a result nor an error for product ${JSON.stringify(productId)}.`,
    { ...where, outcome: 'unknown', reason: 'missing-field', field: 'complete.products' },
  )
}

/** The id of the product that a malformed result is about. */
function idOf(item: unknown): unknown {
  const product = isRecord(item) ? item['productInfo'] : undefined
  return isRecord(product) ? product['id'] : undefined
}
