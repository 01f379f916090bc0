import {
  type CallOptions,
  createListing,
  defineProvider,
  type Manifest,
  NetworkError,
  type ProductModeration,
  type TopicListing,
} from '@picturedesk/provider'
import { vi } from 'vitest'
import type { Middleware } from '../middleware/middleware.ts'
import { asset } from './fake-vendor.ts'

/** Hands every call on. */
export const passing: Middleware = (_, next) => next()

/** Remembers what came and went. */
export function recording() {
  const seen: [string, unknown][] = []
  const middleware: Middleware = async (call, next) => {
    const page = call.cursor === undefined ? '' : ` ${call.cursor}`
    const name = `${call.method}${page}`
    seen.push([name, 'sent'])
    try {
      const result = await next()
      seen.push([name, 'done'])
      return result
    } catch (error) {
      seen.push([name, error])
      throw error
    }
  }
  return { seen, middleware }
}

export const manifest: Manifest<'acme'> = {
  specVersion: 'v1',
  id: 'acme',
  name: 'Acme',
  kinds: ['image'],
  capabilities: {
    assets: ['get'],
    licensing: ['purchase'],
    moderation: ['get', 'getMany'],
    topics: ['categories', 'list', 'get'],
  },
  operations: {},
}

/** A provider with methods of all sorts, made as a class where that matters. */
export function acme() {
  class Assets {
    readonly #secret = 'private'
    calls: unknown[][] = []
    async get(...args: unknown[]) {
      this.calls.push(args)
      return { ...asset('acme', this.#secret), offers: [] }
    }
    own() {
      return this.#secret
    }
  }
  const topic = { id: 'acme:image/t', title: 'T', covers: [], raw: 0 } as const
  let closed = 0
  const findings = (productId: string): ProductModeration => ({
    productId,
    scope: 'safety',
    tags: [],
    product: { id: productId, metadata: {} },
    raw: 0,
  })
  return {
    closed: () => closed,
    provider: defineProvider(manifest, {
      assets: new Assets(),
      client: { raw: true },
      moderation: {
        get: async (id: string) => findings(id),
        async *getMany(productIds: Iterable<string> | AsyncIterable<string>) {
          try {
            for await (const id of productIds) {
              if (id === 'broken') throw new NetworkError('reset')
              yield { ...findings(id), ok: true as const }
            }
          } finally {
            closed++
          }
        },
      },
      licensing: {
        purchase: vi.fn(async (_: unknown, __?: CallOptions) => ({ id: 'acme:image/77' }) as never),
      },
      topics: {
        categories: () => createListing<never>(async () => ({ items: [], warnings: [], raw: 0 })),
        list: () => createListing<never>(async () => ({ items: [], warnings: [], raw: 0 })),
        get: (_: unknown) =>
          createListing(async () => {
            const page = { items: [asset('acme', 1)], warnings: [], raw: 0, topic }
            return page
          }) as unknown as TopicListing,
      },
    }),
  }
}
