import { type AnyProvider, createListing, NetworkError } from '@picturedesk/provider'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createRegistry, type Middleware } from '../index.ts'
import { collect } from '../testing/collect.ts'
import { argumentsOf, callByName, tableProvider } from '../testing/table-provider.ts'

const unhandled = vi.fn()
beforeEach(() => {
  unhandled.mockClear()
  process.on('unhandledRejection', unhandled)
})

afterEach(() => {
  process.off('unhandledRejection', unhandled)
})

const page = { items: [], warnings: [], raw: undefined, next: async () => undefined }
const dropping: Middleware = async (call, next) => {
  void next()
  return call.answers === 'listing' ? page : undefined
}

const failed = () => Promise.reject(new NetworkError('lost'))
const failing: AsyncIterable<never> = { [Symbol.asyncIterator]: () => ({ next: failed }) }
const whole: AnyProvider = tableProvider('a')
const broken: AnyProvider = {
  ...whole,
  assets: { ...whole.assets, get: failed },
  search: {
    ...whole.search,
    assets: () => createListing(failed),
  },
  moderation: { ...whole.moderation, get: failed, getMany: () => failing },
}

test.each(['assets.get', 'search.assets', 'moderation.get', 'moderation.getMany'] as const)(
  'a middleware that drops the rejection of %s leaves the process alive',
  async (name) => {
    const desk = createRegistry([broken]).use((_, next) => next(), dropping)
    await callByName(desk.get('a'), name, argumentsOf(name, 'a', {}))
    if (name === 'search.assets') {
      await desk.get('a').search?.assets({})
      await collect(desk.search.assets({}))
    }
    // Node tells of rejections once the microtasks are done.
    await new Promise((resolve) => setImmediate(resolve))
    expect(unhandled).not.toHaveBeenCalled()
  },
)
