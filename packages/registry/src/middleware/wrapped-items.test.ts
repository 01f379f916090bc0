import { NetworkError } from '@picturedesk/provider'
import { describe, expect, test } from 'vitest'
import { acme, recording } from '../testing/acme.ts'
import { collect, rejection } from '../testing/collect.ts'
import type { Middleware } from './middleware.ts'
import { wrapProvider } from './wrap-provider.ts'

describe('an iteration of items', () => {
  test('is one call that lasts until the iteration is over', async () => {
    const { seen, middleware } = recording()
    const { moderation } = wrapProvider(acme().provider, middleware)
    const results = moderation.getMany(['A', 'B'])
    await Promise.resolve()
    expect(seen).toEqual([])
    for await (const { productId } of results)
      expect([productId, seen]).toEqual([productId, [['moderation.getMany', 'sent']]])
    expect(seen.at(-1)).toEqual(['moderation.getMany', 'done'])
    expect(seen).toHaveLength(2)
  })

  test('that stops early ends the call and closes the iteration of the provider', async () => {
    const { provider, closed } = acme()
    const { seen, middleware } = recording()
    for await (const _ of wrapProvider(provider, middleware).moderation.getMany(['A', 'B'])) break
    expect(seen.at(-1)).toEqual(['moderation.getMany', 'done'])
    expect(closed()).toBe(1)
  })

  test('that fails shows its error to middleware, which may throw another', async () => {
    const { provider } = acme()
    const { seen, middleware } = recording()
    const results: unknown[] = []
    const walk = async (...all: Middleware[]) => {
      const { moderation } = wrapProvider(provider, ...all)
      for await (const result of moderation.getMany(['A', 'broken'])) results.push(result)
    }
    const error = await rejection(walk(middleware))
    expect(NetworkError.isInstance(error)).toBe(true)
    expect(results).toHaveLength(1)
    expect(seen.at(-1)).toEqual(['moderation.getMany', error])
    const other: Middleware = (_, next) =>
      next().catch(() => {
        throw new RangeError('other')
      })
    await expect(walk(other)).rejects.toThrow('other')
  })

  test('can be refused, and can be ended without an item', async () => {
    const { provider } = acme()
    const refused = wrapProvider(provider, async () => {
      throw new RangeError('refused')
    })
    await expect(collect(refused.moderation.getMany(['A']))).rejects.toThrow('refused')
    const nothing = wrapProvider(provider, async () => undefined)
    expect(await collect(nothing.moderation.getMany(['A']))).toEqual([])
  })
})
