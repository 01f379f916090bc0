import {
  AllProvidersFailedError,
  type AnyProvider,
  InvalidArgumentError,
  InvalidProviderError,
  NetworkError,
  NotFoundError,
  NotSupportedError,
  TimeoutError,
} from '@picturedesk/provider'
import { describe, expect, test } from 'vitest'
import { collect, rejection } from '../testing/collect.ts'
import { failing, fakeVendor, paged } from '../testing/fake-vendor.ts'
import { federate } from './federate.ts'

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)
const query = { text: '云南' }

describe('a provider that', () => {
  const good = () => fakeVendor('good', paged('good', [1]))

  test.each([
    ['fails', new NetworkError('reset', { provider: 'bad' }), 'failed', NetworkError],
    [
      'refuses the query',
      new InvalidArgumentError({ field: 'color', allowed: 'red' }),
      'failed',
      InvalidArgumentError,
    ],
    ['runs into its own timeout', new TimeoutError({ timeout: 5 }), 'timed-out', TimeoutError],
    [
      'does not support the query',
      new NotSupportedError({ feature: 'kind', remedy: 'No.' }),
      'not-supported',
      NotSupportedError,
    ],
    ['throws anything', new TypeError('x is not a function'), 'failed', InvalidProviderError],
  ])('%s is an entry of the report, and the others go on', async (_, error, status, kind) => {
    const hits = federate([fakeVendor('bad', failing(error)), good()]).search.assets(query)
    expect(ids(await collect(hits))).toEqual(['good:image/0'])
    expect(hits.report[0]).toMatchObject({ provider: 'bad', status })
    expect(kind.isInstance(hits.report[0]?.error)).toBe(true)
    expect(hits.report[1]?.status).toBe('complete')
    expect((await hits).report[0]?.status).toBe(status)
  })

  test('throws any other error has it as the cause of a typed error', async () => {
    const cause = new TypeError('x is not a function')
    const { report } = await federate([fakeVendor('bad', failing(cause)), good()]).search.assets(
      query,
    )
    expect(report[0]?.error?.message).toBe(
      'bad: the provider cannot be used: search.assets must throw errors of Picturedesk, ' +
        'but threw TypeError (see `cause`).',
    )
    expect(report[0]?.error?.cause).toBe(cause)
  })

  test('throws synchronously is an entry of the report as well', async () => {
    const bad = {
      ...good(),
      id: 'bad',
      search: {
        assets: () => {
          throw new NotFoundError('gone')
        },
      },
    }
    const { items, report } = await federate<AnyProvider>([bad, good()]).search.assets(query)
    expect(items).toHaveLength(1)
    expect(report[0]?.status).toBe('failed')
  })

  test('fails on a later page keeps its earlier items, and has a cursor to go on', async () => {
    const flaky = fakeVendor('bad', async (call) => {
      if (call.cursor !== undefined) throw new NetworkError('reset')
      return paged('bad', [1, 1])(call)
    })
    const hits = federate([flaky]).search.assets(query)
    expect(ids(await collect(hits))).toEqual(['bad:image/0'])
    expect(hits.report[0]).toMatchObject({ status: 'failed', pages: 1, items: 1, cursor: '1' })
  })

  test('lacks the method is reported as not supported, with the providers that have it', async () => {
    const { search: _, ...none } = fakeVendor('none')
    const { report } = await federate<AnyProvider>([none, good()]).search.assets(query)
    expect(report[0]).toMatchObject({ status: 'not-supported' })
    expect(report[0]).not.toHaveProperty('cursor')
    expect(report[0]?.error?.message).toBe(
      'none: search.assets is not supported. Providers that support it: good.',
    )
  })

  test('cannot honour an option has its warning in the report, once', async () => {
    const warning = { code: 'unsupported-option', option: 'color', message: 'No colours.' } as const
    const a = fakeVendor('a', async (call) => ({
      ...(await paged('a', [1, 1])(call)),
      total: 2,
      warnings: [warning],
    }))
    const told: unknown[] = []
    const onWarning = (one: unknown) => void told.push(one)
    const hits = federate([a]).search.assets({ color: '#ff0000' }, { onWarning })
    await collect(hits)
    expect(told).toEqual([{ ...warning, provider: 'a' }])
    expect(hits.report[0]).toMatchObject({ warnings: [warning], total: 2 })
  })
})

describe('when no provider gives a page', () => {
  const reset = () => new NetworkError('reset', { outcome: 'unknown' })

  test('the call fails with one error that holds the errors of all', async () => {
    const error = await rejection(
      federate([
        fakeVendor('a', failing(reset())),
        fakeVendor('b', failing(reset())),
      ]).search.assets(query),
    )
    if (!AllProvidersFailedError.isInstance(error)) throw error
    expect(error.errors).toHaveLength(2)
    expect(error.outcome).toBe('unknown')
  })

  test('and only one supports the call, the call fails with the error of that one', async () => {
    const failure = reset()
    const { search: _, ...none } = fakeVendor('none')
    const { search } = federate<AnyProvider>([none, fakeVendor('a', failing(failure))])
    expect(await rejection(search.assets(query))).toBe(failure)
    expect(await rejection(collect(search.assets(query)))).toBe(failure)
  })

  test('because none supports the call, nothing is sent', async () => {
    const { search, favorites } = federate([fakeVendor('a'), fakeVendor('b')])
    const error = await rejection(search.byImage({ image: { url: 'https://example.com/a.jpg' } }))
    if (!NotSupportedError.isInstance(error)) throw error
    expect(error.message).toBe(
      'search.byImage is not supported. None of the providers that were asked supports it: a, b.',
    )
    await expect(collect(favorites.list())).rejects.toSatisfy(NotSupportedError.isInstance)
    await expect(collect(federate([]).search.assets(query).pages())).rejects.toThrow(
      'No provider was asked.',
    )
  })

  test('next() rejects, but an iteration ends after the earlier pages', async () => {
    const flaky = fakeVendor('a', async (call) => {
      if (call.cursor !== undefined) throw reset()
      return paged('a', [1, 1])(call)
    })
    const { search } = federate([flaky])
    const page = await search.assets(query)
    expect(NetworkError.isInstance(await rejection(page.next()))).toBe(true)
    const pages = await collect(search.assets(query).pages())
    expect(pages.map(({ report }) => report[0]?.status)).toEqual(['more', 'failed'])
  })

  test('an iteration rejects once, and then is at its end', async () => {
    const hits = federate([fakeVendor('a', failing(reset()))])
      .search.assets(query)
      [Symbol.asyncIterator]()
    expect(NetworkError.isInstance(await rejection(hits.next()))).toBe(true)
    expect(await hits.next()).toEqual({ done: true, value: undefined })
  })
})
