import {
  type CallOptions,
  type ErrorContext,
  InvalidResponseError,
  type ModerationResult,
} from '@picturedesk/provider'
import type { Connection } from './connection.ts'
import { operations } from './generated/operations.ts'
import { manifest } from './manifest.ts'
import { toFailure } from './to-failure.ts'
import type { Language } from './to-language.ts'
import { toModeration } from './to-moderation.ts'

export type Result = ModerationResult<'presentation'>

/** Ids that one call takes. */
export const MOST_IDS = operations.listModerations.body.properties.productIds.maxItems

/** The operation by which batches are asked for. */
export function batchOperation({
  batchPath,
}: Connection): 'listModerations' | 'listModerationsByBarePath' {
  return batchPath === 'bare' ? 'listModerationsByBarePath' : 'listModerations'
}

/** Asks for some products in one call; a result for each id, in the order of ids. */
export async function askBatch(
  connection: Connection,
  productIds: readonly string[],
  language: Language,
  call: CallOptions,
): Promise<Result[]> {
  const { transport, redact } = connection
  const operation = batchOperation(connection)
  const input = {
    header: { 'Accept-Language': language },
    body: { productIds: [...productIds] },
  }
  const answer =
    operation === 'listModerations'
      ? await transport.call(
          operation,
          { ...input, path: { productId: productIds[0] }, names: { productId: 'productIds[0]' } },
          call,
        )
      : await transport.call(operation, input, call)

  const { complete, failed } = answer.payload
  const found = new Map(complete.products.map((product) => [product.productInfo.id, product]))
  const reasons = new Map(failed.errors.map((failure) => [failure.id, failure.errors]))
  const where: ErrorContext = {
    provider: manifest.id,
    operation,
    attempts: answer.attempts,
    requestId: answer.headers.get('x-request-id') ?? undefined,
  }
  for (const id of strangers(found, productIds)) answer.drift('complete.products', id)
  for (const id of strangers(reasons, productIds)) answer.drift('failed.errors', id)
  return productIds.map((productId): Result => {
    const wire = found.get(productId)
    const error = reasons.has(productId)
      ? toFailure(reasons.get(productId), productId, redact, where)
      : undefined
    return wire === undefined
      ? { ok: false, productId, error: error ?? unanswered(productId, where) }
      : Object.assign(toModeration(wire, productId, answer), { ok: true as const, error })
  })
}

/** Ids in an answer that nobody asked for. */
function strangers(answered: ReadonlyMap<string, unknown>, asked: readonly string[]): string[] {
  const known = new Set(asked)
  return [...answered.keys()].filter((id) => !known.has(id))
}

function unanswered(productId: string, where: ErrorContext): InvalidResponseError {
  return new InvalidResponseError(
    `the answer has neither findings nor a reason for ${JSON.stringify(productId)}.`,
    { ...where, outcome: 'unknown', reason: 'missing-field', field: 'complete.products' },
  )
}
