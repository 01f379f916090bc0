import { RateLimitedError, systemClock, TimeoutError } from '@picturedesk/provider'
import { describe, expect, test } from 'vitest'
import { FakeClock } from '../testing/fake-clock.ts'
import { type BatchRun, runBatches } from './run-batches.ts'

interface Batch {
  readonly item: number
  result?: string
}

/** Batches of one item each, from a list or a generator. */
function batchesOf(items: Iterable<number> | AsyncIterable<number>) {
  async function* read(): AsyncGenerator<Batch> {
    for await (const item of items) yield { item }
  }
  const iterator = read()
  return {
    next: async () => (await iterator.next()).value as Batch | undefined,
    close: async () => {
      await iterator.return(undefined)
    },
  }
}

function run(
  items: Iterable<number> | AsyncIterable<number>,
  ask: BatchRun<Batch, string>['ask'],
  options: Partial<BatchRun<Batch, string>> = {},
): AsyncGenerator<string, void, undefined> {
  return runBatches<Batch, string>({
    provider: 'acme',
    operation: 'look',
    clock: systemClock,
    concurrency: 3,
    batches: batchesOf(items),
    ask,
    resultsOf: ({ result }) => (result === undefined ? [] : [result]),
    ...options,
  })
}

/** What a run gives, and the error that ends it. */
async function outcomeOf(results: AsyncIterable<string>): Promise<[string[], unknown]> {
  const given: string[] = []
  try {
    for await (const one of results) given.push(one)
  } catch (error) {
    return [given, error]
  }
  return [given, undefined]
}

const answer = async (batch: Batch): Promise<void> => {
  batch.result = `r${batch.item}`
}

function* upTo(count: number) {
  for (let item = 0; item < count; item++) yield item
}

test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '4', null])(
  '%j calls at the same time',
  async (concurrency) => {
    const results = run(upTo(3), answer, { concurrency: concurrency as number })
    expect(await outcomeOf(results)).toMatchObject([
      [],
      { code: 'invalid-argument', field: 'concurrency' },
    ])
  },
)

describe('order', () => {
  test('results come in the order of items, whichever call ends first', async () => {
    const waiting: (() => void)[] = []
    const [given] = await outcomeOf(
      run(upTo(9), async (batch) => {
        if (batch.item % 3 === 0) await new Promise<void>((resolve) => waiting.push(resolve))
        await answer(batch)
        if (batch.item % 3 === 2) for (const resolve of waiting.splice(0)) resolve()
      }),
    )
    expect(given).toEqual(Array.from(upTo(9), (item) => `r${item}`))
  })

  test('no items, no results, and nothing is asked', async () => {
    let asked = 0
    expect(await outcomeOf(run([], async () => void asked++))).toEqual([[], undefined])
    expect(asked).toBe(0)
  })
})

describe('a failure of one call', () => {
  const failure = new Error('for all')

  test('comes after the results of all calls that were sent, also of later ones', async () => {
    const { promise: isSent, resolve: sent } = Promise.withResolvers<void>()
    const [given, error] = await outcomeOf(
      run(upTo(100), async (batch) => {
        if (batch.item === 2) sent()
        if (batch.item !== 1) return answer(batch)
        await isSent
        throw failure
      }),
    )
    expect(error).toBe(failure)
    expect(given.slice(0, 2)).toEqual(['r0', 'r2'])
    expect(given.length).toBeLessThan(6)
  })

  test('the first of several is told', async () => {
    const [, error] = await outcomeOf(
      run(upTo(3), async ({ item }) => {
        throw new Error(`failure ${item}`)
      }),
    )
    expect(error).toMatchObject({ message: 'failure 0' })
  })

  test('does not wait for items that never come', async () => {
    async function* slow() {
      yield 0
      await new Promise(() => {})
    }
    const batches = { ...batchesOf(slow()), close: async () => {} }
    const results = run([], () => Promise.reject(failure), { batches })
    expect(await outcomeOf(results)).toEqual([[], failure])
  })

  test('an error of the items comes after the results before it', async () => {
    function* broken() {
      yield* upTo(2)
      throw failure
    }
    expect(await outcomeOf(run(broken(), answer))).toEqual([['r0', 'r1'], failure])
  })
})

describe('the end', () => {
  test('an abort ends it with its reason, although a call never ends', async () => {
    const controller = new AbortController()
    const reason = new Error('enough')
    const results = run(upTo(9), () => new Promise(() => {}), { signal: controller.signal })
    const next = results.next()
    controller.abort(reason)
    await expect(next).rejects.toBe(reason)
  })

  test('the timeout tells how many requests were sent', async () => {
    const results = run(
      upTo(9),
      (_, { onSent }) => {
        onSent?.()
        return new Promise(() => {})
      },
      { timeout: 1 },
    )
    const [, error] = await outcomeOf(results)
    expect(TimeoutError.isInstance(error)).toBe(true)
    expect(error).toMatchObject({ operation: 'look', attempts: 3, outcome: 'unknown' })
  })

  test('what was answered is given out when the time is over', async () => {
    const results = run(
      upTo(9),
      (batch) => (batch.item === 1 ? answer(batch) : new Promise(() => {})),
      { timeout: 1 },
    )
    const [given, error] = await outcomeOf(results)
    expect([given, TimeoutError.isInstance(error)]).toEqual([['r1'], true])
  })

  test('leaving early aborts the calls under way and closes the items', async () => {
    let aborted = 0
    let closed = false
    function* items() {
      try {
        yield* upTo(9)
      } finally {
        closed = true
      }
    }
    const results = run(items(), async (batch, { signal }) => {
      if (batch.item === 0) return answer(batch)
      signal?.addEventListener('abort', () => aborted++)
      return new Promise(() => {})
    })
    for await (const _ of results) break
    expect([aborted > 0, closed]).toEqual([true, true])
  })
})

describe('a vendor that asks to slow down', () => {
  type Refusal = { readonly charged?: false; readonly retryAfter?: number }

  /** A vendor that charges for what it takes, refuses some calls, and counts both. */
  function meter(refusals: (item: number, call: number) => Refusal | undefined) {
    const clock = new FakeClock()
    const calls: { readonly item: number; readonly at: number }[] = []
    const charged: number[] = []
    const start = clock.now()
    const ask: BatchRun<Batch, string>['ask'] = async (batch, { onSent }) => {
      onSent?.()
      calls.push({ item: batch.item, at: clock.now() - start })
      const refusal = refusals(batch.item, calls.filter(({ item }) => item === batch.item).length)
      if (refusal) throw new RateLimitedError('slow down', { outcome: 'rejected', ...refusal })
      charged.push(batch.item)
      batch.result = `r${batch.item}`
    }
    const refused = (batch: Batch, error: Error): void => {
      batch.result = error.message
    }
    const results = async (count: number, options: Partial<BatchRun<Batch, string>> = {}) => {
      let isOver = false
      const reading = outcomeOf(run(upTo(count), ask, { clock, refused, ...options })).finally(
        () => {
          isOver = true
        },
      )
      while (!isOver) {
        for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve))
        if (!isOver) clock.advance(50)
      }
      return reading
    }
    return { calls, charged, clock, results }
  }

  const all = (count: number) => Array.from(upTo(count), (item) => `r${item}`)

  test('is waited for where it documents that the call was not charged for, by all batches', async () => {
    const vendor = meter((item, call) =>
      item === 1 && call === 1 ? { charged: false, retryAfter: 1_000 } : undefined,
    )
    expect(await vendor.results(9)).toEqual([all(9), undefined])
    expect(vendor.charged.toSorted()).toEqual([...upTo(9)])
    expect(vendor.calls.filter(({ item }) => item === 1)).toHaveLength(2)
    expect(vendor.calls.filter(({ at }) => at > 0 && at < 1_000)).toEqual([])
  })

  test('costs the items of that batch alone where it does not, and the others wait', async () => {
    const vendor = meter((item) => (item === 1 ? { retryAfter: 1_000 } : undefined))
    const expected = all(9).with(1, 'slow down')
    expect(await vendor.results(9)).toEqual([expected, undefined])
    expect(vendor.calls).toHaveLength(9)
    expect(new Set(vendor.charged).size).toBe(8)
    expect(vendor.calls.filter(({ at }) => at > 0 && at < 1_000)).toEqual([])
  })

  test('without a time is waited for longer each time, and not for ever', async () => {
    const vendor = meter((item) => (item === 0 ? { charged: false } : undefined))
    const concurrency = 1
    expect(await vendor.results(2, { concurrency })).toEqual([['slow down', 'r1'], undefined])
    const waits = vendor.calls.map(({ at }, index) => at - (vendor.calls[index - 1]?.at ?? 0))
    expect(vendor.calls.map(({ item }) => item)).toEqual([0, 0, 0, 0, 0, 1])
    expect(waits).toEqual([0, 200, 400, 800, 1_600, 3_200])
  })

  test.each([
    ['than the run has', { timeout: 5_000 }, 6_000],
    ['than an hour', {}, 3_600_001],
  ])('for longer %s is not waited for', async (_, options, retryAfter) => {
    const vendor = meter((item) => (item === 1 ? { charged: false, retryAfter } : undefined))
    expect(await vendor.results(9, options)).toEqual([all(9).with(1, 'slow down'), undefined])
    expect(vendor.calls).toHaveLength(9)
  })

  test('again and again, and takes nothing, ends the run', async () => {
    const vendor = meter((item) => (item < 3 ? undefined : { retryAfter: 100 }))
    const [given, error] = await vendor.results(1_000)
    expect(given.slice(0, 4)).toEqual(['r0', 'r1', 'r2', 'slow down'])
    expect(RateLimitedError.isInstance(error)).toBe(true)
    expect(vendor.calls.length).toBeLessThan(60)
  })

  test('does not keep back a failure for all', async () => {
    const failure = new Error('for all')
    const others = Promise.withResolvers<void>()
    const waiting = Promise.withResolvers<void>()
    const vendor = meter(() => undefined)
    const started = vendor.clock.now()
    const reading = vendor.results(9, {
      ask: async ({ item }) => {
        if (item === 0) {
          await others.promise
          setImmediate(waiting.resolve)
          throw new RateLimitedError('slow down', { charged: false, retryAfter: 3_000_000 })
        }
        others.resolve()
        await waiting.promise
        throw failure
      },
    })
    expect(await reading).toEqual([['slow down'], failure])
    expect(vendor.clock.now() - started).toBeLessThan(1_000)
    expect(vendor.clock.pending).toBe(0)
  })

  test('is waited for no longer than until an abort', async () => {
    const controller = new AbortController()
    const vendor = meter(() => {
      setImmediate(() => controller.abort(new Error('enough')))
      return { charged: false, retryAfter: 3_000_000 }
    })
    const [given, error] = await vendor.results(9, { signal: controller.signal })
    expect([given, error]).toEqual([[], controller.signal.reason])
    expect(vendor.clock.pending).toBe(0)
  })

  test('ends the run of a vendor package that does not tell the items', async () => {
    const vendor = meter(() => ({ charged: false, retryAfter: 10 }))
    const [given, error] = await vendor.results(3, { refused: undefined as never })
    expect([given, RateLimitedError.isInstance(error)]).toEqual([[], true])
  })
})
