import { systemClock, TimeoutError } from '@picturedesk/provider'
import { describe, expect, test } from 'vitest'
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
