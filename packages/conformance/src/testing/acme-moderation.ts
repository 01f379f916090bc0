import {
  type BulkProductModerationOptions,
  type CallOptions,
  type Moderations,
  NetworkError,
  NotFoundError,
  PicturedeskError,
  type ProductModeration,
  type ProductModerationOptions,
  type ProductModerationResult,
  TimeoutError,
  UnauthorizedError,
} from '@picturedesk/provider'
import type { AcmeClient } from './acme-client.ts'
import { checked } from './acme-wire.ts'
import { begun } from './begun.ts'
import type { Mutation } from './mutation.ts'
import { takenAhead } from './taken-ahead.ts'

type Ids = Iterable<string> | AsyncIterable<string>

/** The moderation of the provider for trying the suite out: one product a call, one call at a time. */
export function createAcmeModeration(
  client: AcmeClient,
  mutation: Mutation | undefined,
): Pick<Moderations<'safety'>, 'get' | 'getMany'> {
  const get = async (
    productId: string,
    options?: ProductModerationOptions,
  ): Promise<ProductModeration<'safety'>> => {
    const headers = languageOf(options)
    const path = `moderation/${encodeURIComponent(productId)}`
    const raw = await client
      .json({ operation: 'moderation', path, headers, options })
      .catch((error: unknown) => {
        const blind = mutation === 'takes wrong credentials of products for a failure'
        if (blind && UnauthorizedError.isInstance(error)) throw new NetworkError('lost')
        throw error
      })
    const tags = tagsOf(raw, mutation)
    const product = { id: productId, metadata: {} }
    return { productId, scope: 'safety', tags, product, raw }
  }

  const result = async (
    productId: string,
    options: CallOptions,
  ): Promise<ProductModerationResult<'safety'>> => {
    try {
      return { ok: true, ...(await get(productId, options)) }
    } catch (error) {
      if (!PicturedeskError.isInstance(error)) throw error
      if (TimeoutError.isInstance(error) && mutation !== 'goes on after the deadline') throw error
      if (mutation === 'ends at the first call that fails' && error.status === 400) throw error
      const forgets = mutation === 'forgets whose moderation failed'
      if (forgets && error.code === 'invalid-response')
        return { ok: false, productId, error: new NetworkError('lost', { outcome: 'unknown' }) }
      return { ok: false, productId, error }
    }
  }

  async function* many(ids: Ids, options: BulkProductModerationOptions = {}) {
    const known = new Map<string, ProductModerationResult<'safety'>>()
    const asked = mutation === 'takes all ids at once' ? await taken(ids) : ids
    const held: ProductModerationResult<'safety'>[] = []
    if (mutation === 'takes no ids that come later' && !(Symbol.iterator in ids)) return
    for await (const id of asked) {
      const found = known.get(id) ?? (await result(id, deafened(options)))
      if (mutation !== 'asks for a product again') known.set(id, found)
      if (mutation === 'moderates out of order' && id === '3') held.unshift(found)
      else yield found
      if (mutation === 'ends after the first product that is not found' && isNotFound(found)) return
    }
    yield* held
    if (mutation === 'asks for findings about nothing' && known.size === 0) await get('1', options)
  }

  const deafened = ({ signal, ...options }: CallOptions): CallOptions =>
    mutation === 'ignores an abort of many' ? options : { signal, ...options }

  return {
    get,
    getMany: (ids, options) => {
      const ahead = mutation === 'takes ids while nobody asks'
      const results = many(ahead ? takenAhead(ids, client.clock) : ids, options)
      return mutation === 'moderates before it is asked' ? begun(results) : results
    },
  }
}

function isNotFound(result: ProductModerationResult): boolean {
  return !result.ok && NotFoundError.isInstance(result.error)
}

function languageOf({ language }: ProductModerationOptions = {}): Record<string, string> {
  return language === undefined ? {} : { 'accept-language': language }
}

function tagsOf({ labels }: Record<string, unknown>, mutation: Mutation | undefined) {
  const all = Array.isArray(labels) ? labels : []
  return all.map((wire) => {
    const label = checked<{ readonly id: string; readonly name: string; readonly score?: number }>(
      wire,
      ['id', 'name'],
    )
    const name = mutation === 'gives findings other names' ? label.id : label.name
    return { id: label.id, group: '', name, confidence: label.score }
  })
}

async function taken(ids: Ids): Promise<string[]> {
  const all: string[] = []
  for await (const id of ids) all.push(id)
  return all
}
