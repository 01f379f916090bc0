import { type AnyProvider, claimProblems, type Manifest, NetworkError } from '@picturedesk/provider'
import { describe, expect, test } from 'vitest'
import { acme, manifest, passing } from '../testing/acme.ts'
import { rejection } from '../testing/collect.ts'
import type { Call, Middleware } from './middleware.ts'
import { wrapProvider } from './wrap-provider.ts'

describe('a wrapped provider', () => {
  test('is of the same type, keeps its manifest, claims and extras, and is frozen', () => {
    const { provider } = acme()
    const wrapped: typeof provider = wrapProvider(provider, passing)
    expect(wrapped.manifest).toBe(provider.manifest)
    expect(wrapped).toMatchObject({ specVersion: 'v1', id: 'acme', name: 'Acme' })
    expect(claimProblems(wrapped.manifest, wrapped)).toEqual([])
    expect(wrapped.client).toBe(provider.client)
    expect(Object.keys(wrapped)).toEqual(Object.keys(provider))
    expect(Object.isFrozen(wrapped) && Object.isFrozen(wrapped.assets)).toBe(true)
  })

  test('runs methods on their own object, so that private fields work', async () => {
    const { provider } = acme()
    const wrapped = wrapProvider(provider, passing)
    expect((await wrapped.assets.get('acme:image/1')).id).toBe('acme:image/private')
    expect(wrapped.assets.own()).toBe('private')
    expect(wrapped.assets.calls).toBe(provider.assets.calls)
  })

  test('keeps getters and methods that only the provider has', () => {
    class Vendor {
      readonly specVersion = 'v1'
      readonly id = 'acme'
      readonly name = 'Acme'
      readonly manifest: Manifest = { ...manifest, capabilities: {} }
      #closed = false
      get closed() {
        return this.#closed
      }
      close() {
        this.#closed = true
      }
    }
    const wrapped = wrapProvider(new Vendor(), passing)
    wrapped.close()
    expect(wrapped.closed).toBe(true)
  })

  test('without middleware is the provider itself', () => {
    const { provider } = acme()
    expect(wrapProvider(provider)).toBe(provider)
  })
})

describe('a call that gives a promise', () => {
  test('passes middleware with its arguments, method and signal', async () => {
    const { provider } = acme()
    const calls: Call[] = []
    const { signal } = new AbortController()
    const wrapped = wrapProvider(provider, (call, next) => {
      calls.push(call)
      return next()
    })
    await wrapped.assets.get('acme:image/1', { signal, timeout: 500 })
    const args = ['acme:image/1', { signal, timeout: 500 }]
    expect(calls).toEqual([{ provider, method: 'assets.get', answers: 'promise', args, signal }])
    expect(calls[0]?.provider).toBe(provider)
    expect(provider.assets.calls).toEqual([args])
  })

  test('passes middleware in order, the first outermost', async () => {
    const seen: string[] = []
    const named =
      (name: string): Middleware =>
      async (_, next) => {
        seen.push(`${name} in`)
        const result = await next()
        seen.push(`${name} out`)
        return result
      }
    await wrapProvider(acme().provider, named('a'), named('b')).assets.get('acme:image/1')
    expect(seen).toEqual(['a in', 'b in', 'b out', 'a out'])
  })

  test('can be changed before and after, ended without sending, or refused', async () => {
    const { provider } = acme()
    const wrapped = wrapProvider(provider, async ({ method, args }, next) => {
      if (method === 'moderation.get') throw new NetworkError('refused here')
      if (args[0] === 'acme:image/known') return 'answered here'
      return { ...((await next(['acme:image/2'])) as object), title: 'changed' }
    })
    expect(await wrapped.assets.get('acme:image/1')).toMatchObject({ title: 'changed' })
    expect(provider.assets.calls).toEqual([['acme:image/2']])
    expect(await wrapped.assets.get('acme:image/known')).toBe('answered here')
    await expect(wrapped.moderation.get('A')).rejects.toThrow('refused here')
    expect(provider.assets.calls).toHaveLength(1)
  })

  test('that costs money is made once, even when a middleware calls next() twice', async () => {
    const { provider } = acme()
    const again: Middleware = async (_, next) => {
      await next()
      return next()
    }
    const order = { asset: 'acme:image/1', offer: '1', licensee: '测试' } as const
    const error = await rejection(wrapProvider(provider, again).licensing.purchase(order))
    expect(error).toBeInstanceOf(TypeError)
    expect((error as Error).message).toBe(
      'licensing.purchase: a middleware called next() twice. ' +
        'Call it once, because a call is never repeated.',
    )
    expect(provider.licensing.purchase).toHaveBeenCalledTimes(1)
  })

  test('rejects when a middleware throws synchronously', async () => {
    const wrapped = wrapProvider(acme().provider, () => {
      throw new RangeError('at once')
    })
    await expect(wrapped.moderation.get('A')).rejects.toThrow('at once')
  })
})

test('a provider of type AnyProvider can be wrapped', async () => {
  const { provider } = acme()
  const any: AnyProvider = wrapProvider<AnyProvider>(provider, passing)
  expect((await any.assets?.get('acme:image/1'))?.id).toBe('acme:image/private')
  expect(any.search).toBeUndefined()
})

test('middleware that is not a function is refused', () => {
  const { provider } = acme()
  expect(() => wrapProvider(provider, passing, 'logging' as never)).toThrow(
    '`middleware` must be functions (call, next) => …. Received "logging".',
  )
})
