import {
  InvalidProviderError,
  type PicturedeskError,
  ProviderNotLoadedError,
} from '@picturedesk/provider'
import { describe, expect, test } from 'vitest'
import { createRegistry, federate, type LazyPlugin } from '../index.ts'
import { collect } from '../testing/collect.ts'
import { asset, fakeVendor, paged } from '../testing/fake-vendor.ts'
import { hostileError } from '../testing/hostile-error.ts'

const query = { text: '云南' }
const thrown = hostileError()

/** What a call throws, in a box: the test runner and promises look at what they are given. */
async function errorOf(run: () => PromiseLike<unknown>): Promise<{ error: PicturedeskError }> {
  try {
    await run()
  } catch (error) {
    return { error: error as PicturedeskError }
  }
  return expect.unreachable()
}

describe('an error that throws when it is looked at', () => {
  test('by a provider of several is an entry of the report, and the others go on', async () => {
    const bad = fakeVendor('bad', () => Promise.reject(thrown))
    const hits = federate([bad, fakeVendor('good', paged('good', [1]))]).search.assets(query)
    expect((await collect(hits)).map(({ id }) => id)).toEqual(['good:image/0'])
    const error = hits.report[0]?.error
    expect(hits.report[0]?.status).toBe('failed')
    expect(InvalidProviderError.isInstance(error)).toBe(true)
    expect(error?.message).toContain('but threw object (see `cause`)')
    expect(error?.cause === thrown).toBe(true)
  })

  test('by a method of a provider reaches the caller unchanged', async () => {
    const desk = createRegistry([fakeVendor('a', () => Promise.reject(thrown))])
    const { error } = await errorOf(() => desk.get('a').search.assets(query))
    expect(Object.is(error, thrown)).toBe(true)
  })

  test('by a load is a provider that could not be loaded, and the next call tries again', async () => {
    const vendor = fakeVendor('a', async () => ({ items: [asset('a', 1)] }))
    let turn = 0
    const load = async (): Promise<typeof vendor> => {
      if (turn++ === 0) throw thrown
      return vendor
    }
    const desk = createRegistry([{ manifest: vendor.manifest, load } as LazyPlugin<typeof vendor>])
    const { error } = await errorOf(() => desk.load('a'))
    expect(ProviderNotLoadedError.isInstance(error)).toBe(true)
    expect(error.message).toContain('something that cannot be read')
    expect(error.cause === thrown).toBe(true)
    expect((await desk.get('a').search.assets(query)).items).toHaveLength(1)
  })

  test('by a member of a plugin is refused with the place', async () => {
    const plugin = Object.defineProperty({ ...fakeVendor('a') }, 'manifest', {
      get: () => {
        throw thrown
      },
    })
    const { error } = await errorOf(async () => createRegistry([plugin]))
    expect(InvalidProviderError.isInstance(error)).toBe(true)
    expect(error.message).toContain('reading `manifest` threw object (see `cause`)')
  })
})
