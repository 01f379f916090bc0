import { TimeoutError } from '@picturedesk/provider'
import { describe, expect, test, vi } from 'vitest'
import { acme, passing } from '../testing/acme.ts'
import { rejection } from '../testing/collect.ts'
import type { Middleware } from './middleware.ts'
import { wrapProvider } from './wrap-provider.ts'

describe('waiting before a call is sent', () => {
  const order = { asset: 'acme:image/1', offer: '1', licensee: '测试' } as const

  /** Holds calls until they are let go. */
  function gate() {
    const { promise, resolve } = Promise.withResolvers<void>()
    const middleware: Middleware = async (_, next) => {
      await promise
      return next()
    }
    return { open: resolve, middleware }
  }

  test('ends with the timeout, and the call is never sent', async () => {
    const { provider } = acme()
    const { open, middleware } = gate()
    const error = await rejection(
      wrapProvider(provider, middleware).licensing.purchase(order, { timeout: 20 }),
    )
    if (!TimeoutError.isInstance(error)) throw error
    expect(error).toMatchObject({ provider: 'acme', timeout: 20, outcome: 'not-sent' })
    open()
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(provider.licensing.purchase).not.toHaveBeenCalled()
  })

  test.each([
    ['before', true],
    ['meanwhile', false],
  ])('ends with the signal, aborted %s', async (_, before) => {
    const { provider } = acme()
    const { open, middleware } = gate()
    const controller = new AbortController()
    if (before) controller.abort(new Error('enough'))
    const bought = wrapProvider(provider, middleware).licensing.purchase(order, {
      signal: controller.signal,
    })
    controller.abort(new Error('enough'))
    await expect(bought).rejects.toThrow('enough')
    open()
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(provider.licensing.purchase).not.toHaveBeenCalled()
  })

  test('counts against the timeout of the call', async () => {
    const { provider } = acme()
    const slow: Middleware = async (_, next) => {
      await new Promise((resolve) => setTimeout(resolve, 30))
      return next()
    }
    await wrapProvider(provider, slow).licensing.purchase(order, { timeout: 60_000 })
    const [, options] = vi.mocked(provider.licensing.purchase).mock.calls[0] ?? []
    expect(options?.timeout).toBeLessThan(60_000)
    expect(options?.timeout).toBeGreaterThan(0)
  })

  test('leaves no listener and no timer, however it ends', async () => {
    vi.useFakeTimers()
    const { provider } = acme()
    const { signal } = new AbortController()
    const add = vi.spyOn(signal, 'addEventListener')
    const remove = vi.spyOn(signal, 'removeEventListener')
    const later: Middleware = async (_, next) => {
      await undefined
      return next()
    }
    const refusing: Middleware = async () => {
      await undefined
      throw new RangeError('refused')
    }
    const holding: Middleware = () => new Promise(() => {})
    for (const middleware of [later, refusing, holding]) {
      const { assets } = wrapProvider(provider, middleware)
      const call = assets.get('acme:image/1', { signal, timeout: 1000 }).catch(() => {})
      expect(add).toHaveBeenCalledTimes(1)
      if (middleware === holding) await vi.advanceTimersByTimeAsync(1000)
      await call
      const [type, listener] = add.mock.calls[0] ?? []
      expect(remove).toHaveBeenCalledWith(type, listener)
      expect(vi.getTimerCount()).toBe(0)
      for (const spy of [add, remove]) spy.mockClear()
    }
    await wrapProvider(provider, passing).assets.get('acme:image/1', { signal, timeout: 1000 })
    expect(add).not.toHaveBeenCalled()
    vi.useRealTimers()
  })
})
