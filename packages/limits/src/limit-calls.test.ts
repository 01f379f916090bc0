import {
  type AnyProvider,
  type CallOptions,
  createListing,
  defineProvider,
  type Manifest,
  RateLimitedError,
} from '@picturedesk/provider'
import { createRegistry, wrapProvider } from '@picturedesk/registry'
import { expect, test } from 'vitest'
import { createLimiter } from './create-limiter.ts'
import { limitCalls } from './limit-calls.ts'
import type { LimiterOptions } from './limiter-options.ts'
import { memoryStore } from './store/memory-store.ts'
import { LeapingClock } from './testing/leaping-clock.ts'

const manifest: Manifest<'acme'> = {
  specVersion: 'v1',
  id: 'acme',
  name: 'Acme',
  kinds: ['image'],
  capabilities: { assets: ['get'], categories: ['list'], moderation: ['getMany'] },
  operations: {
    getAsset: 'assets.get',
    listCategories: 'categories.list',
    getStatus: 'moderation.getMany',
  },
}

/** A provider that sends some requests for each call or page, and notes when. */
function vendor(
  clock: LeapingClock,
  {
    asks = true,
    claims = asks,
    key = 'key',
    requests = 1,
    rateLimits,
    failure,
  }: {
    readonly asks?: boolean
    readonly claims?: boolean
    readonly key?: string
    readonly requests?: number
    readonly rateLimits?: Manifest['rateLimits']
    readonly failure?: () => unknown
  } = {},
) {
  const begin = clock.now()
  const sent: number[] = []
  const send = async (
    operation: string,
    { beforeRequest, signal, timeout = 600_000 }: CallOptions = {},
  ) => {
    for (let attempt = 1; attempt <= requests; attempt++) {
      const request = { provider: 'acme', operation, attempt, method: 'GET', path: '/', server: '' }
      const ended = asks
        ? await beforeRequest?.({
            ...{ ...request, remaining: timeout, signal: signal ?? new AbortController().signal },
            account: async (salt) => `hash of ${key} with ${salt}`,
          })
        : undefined
      sent.push(clock.now() - begin)
      const error = failure?.()
      ended?.(error)
      if (error !== undefined) throw error
    }
  }
  const provider = defineProvider(
    { ...manifest, rateLimits, asksBeforeRequest: claims } as Manifest<'acme'>,
    {
      assets: {
        get: async (_asset: unknown, options?: CallOptions) => {
          await send('getAsset', options)
          return { id: 'acme:image/1', provider: 'acme', kind: 'image', renditions: [], raw: 0 }
        },
      },
      categories: {
        list: (_query: unknown, options?: CallOptions) =>
          createListing<never>(async (cursor, call) => {
            await send('listCategories', call)
            return {
              items: [],
              warnings: [],
              raw: 0,
              nextCursor: cursor === undefined ? '2' : undefined,
            }
          }, options),
      },
      moderation: {
        getMany: async function* (ids: Iterable<string>, options?: CallOptions) {
          for (const productId of ids) {
            await send('getStatus', options)
            yield { productId }
          }
        },
      },
    } as never,
  ) as AnyProvider & Required<Pick<AnyProvider, 'assets' | 'categories' | 'moderation'>>
  return { provider, sent }
}

function start(options: Parameters<typeof vendor>[1] = {}, limits: LimiterOptions = {}) {
  const clock = new LeapingClock()
  const { provider, sent } = vendor(clock, options)
  const limiter = createLimiter({
    rules: { acme: { rates: [{ requests: 1, seconds: 1 }] } },
    ...limits,
    clock,
  })
  return { clock, sent, limiter, desk: wrapProvider(provider, limitCalls(limiter)), provider }
}

const PATIENT = { timeout: 600_000 }

test('each request of a call waits, and not each call', async () => {
  const { clock, sent, desk } = start({ requests: 3 })
  await clock.run(desk.assets.get('acme:image/1', PATIENT))
  expect(sent).toEqual([0, 1_000, 2_000])
  await clock.run(desk.assets.get('acme:image/1', PATIENT))
  expect(sent.slice(3)).toEqual([3_000, 4_000, 5_000])
  expect(clock.pending).toBe(0)
})

test('each page of a listing waits, awaited or iterated', async () => {
  const { clock, sent, desk } = start()
  const page = await clock.run(Promise.resolve(desk.categories.list({}, PATIENT)))
  await clock.run(Promise.resolve(page.next()))
  await clock.run(
    (async () => {
      for await (const _ of desk.categories.list({}, PATIENT).pages());
    })(),
  )
  expect(sent).toEqual([0, 1_000, 2_000, 3_000])
})

test('the first permission of a process is that of the account which calls', async () => {
  const clock = new LeapingClock()
  const store = memoryStore({ clock })
  const rules = { acme: { rates: [{ requests: 1, seconds: 60 }], concurrency: 1 } }
  for (const claims of [true, false])
    for (const name of ['one', 'other']) {
      const { provider, sent } = vendor(clock, { key: `${name} ${claims}`, claims })
      // A process of its own, with one call.
      const desk = wrapProvider(provider, limitCalls(createLimiter({ store, rules, clock })))
      await clock.run(desk.assets.get('acme:image/1', { timeout: 1_000 }))
      expect(sent).toEqual([0])
      await expect(
        clock.run(desk.assets.get('acme:image/1', { timeout: 1_000 })),
      ).rejects.toMatchObject({ code: 'rate-limited', outcome: 'not-sent' })
    }
})

test('where the manifest claims that each request asks, nothing is asked for before its account is known', async () => {
  const clock = new LeapingClock()
  const memory = memoryStore({ clock })
  const accounts: string[] = []
  const change: typeof memory.change = (account, step) => {
    accounts.push(account)
    return memory.change(account, step)
  }
  const { desk } = start({}, { store: { ...memory, change } })
  await desk.assets.get('acme:image/1', PATIENT)
  expect(new Set(accounts)).toEqual(new Set([`acme hash of key with ${await memory.salt()}`]))
})

test('calls that come first do not wait for a permission that none of them needs', async () => {
  const { clock, sent, desk } = start(
    {},
    { rules: { acme: { rates: [{ requests: 2, seconds: 1 }] } } },
  )
  const calls = Array.from({ length: 4 }, () => desk.assets.get('acme:image/1', PATIENT))
  await clock.run(Promise.all(calls))
  expect(sent).toEqual([0, 0, 1_000, 1_000])
})

test('an iteration that asks nobody keeps its place for its first request alone', async () => {
  const { clock, desk } = start({ asks: false }, { rules: { acme: { concurrency: 1 } } })
  const items = desk.moderation.getMany?.(['1', '2'], PATIENT)[Symbol.asyncIterator]()
  await clock.run(Promise.resolve(items?.next()))
  await clock.run(desk.assets.get('acme:image/1', { timeout: 1_000 }))
  await clock.run(Promise.resolve(items?.return?.()))
})

test('a provider that asks nobody gets a permission for each call and each page', async () => {
  const { clock, sent, desk } = start({ asks: false, requests: 2 })
  await clock.run(desk.assets.get('acme:image/1', PATIENT))
  await clock.run(desk.assets.get('acme:image/1', PATIENT))
  await clock.run(Promise.resolve(desk.categories.list({}, PATIENT)))
  expect(sent).toEqual([0, 0, 1_000, 1_000, 2_000, 2_000])
})

test('Retry-After of a provider that asks nobody has its other calls wait', async () => {
  let isBusy = true
  const failure = () =>
    isBusy ? new RateLimitedError('slow', { retryAfter: 9_000, outcome: 'rejected' }) : undefined
  const { clock, sent, desk } = start({ asks: false, failure }, { rules: {} })
  await expect(desk.assets.get('acme:image/1')).rejects.toThrow('slow')
  isBusy = false
  await clock.run(desk.assets.get('acme:image/1', PATIENT))
  expect(sent).toEqual([0, 9_000])
})

test('what the vendor documents is in its manifest', async () => {
  const rateLimits = [{ requests: 1, seconds: 5, operations: ['getAsset'] }]
  const { clock, sent, desk } = start({ rateLimits }, { rules: {} })
  await clock.run(Promise.resolve(desk.categories.list({}, PATIENT)))
  await clock.run(desk.assets.get('acme:image/1', PATIENT))
  await clock.run(desk.assets.get('acme:image/1', PATIENT))
  await clock.run(Promise.resolve(desk.categories.list({}, PATIENT)))
  expect(sent).toEqual([0, 0, 5_000, 5_000])
})

test('the caller’s own `beforeRequest` is asked, too, after the wait, and its end is told', async () => {
  const { clock, desk } = start()
  const seen: unknown[] = []
  const begin = clock.now()
  const options = {
    ...PATIENT,
    beforeRequest: () => {
      seen.push(clock.now() - begin)
      return (error?: unknown) => void seen.push(error ?? 'well')
    },
  }
  await clock.run(desk.assets.get('acme:image/1', options))
  await clock.run(desk.assets.get('acme:image/1', options))
  expect(seen).toEqual([0, 'well', 1_000, 'well'])
})

test('what the caller’s own `beforeRequest` refuses takes no place', async () => {
  const { clock, sent, desk } = start({}, { rules: { acme: { concurrency: 1 } } })
  const beforeRequest = () => {
    throw new Error('not now')
  }
  await expect(desk.assets.get('acme:image/1', { ...PATIENT, beforeRequest })).rejects.toThrow(
    'not now',
  )
  await clock.run(desk.assets.get('acme:image/1', PATIENT))
  expect(sent).toEqual([0])
})

test('in a registry, lazy providers keep the same limits, and a wait beyond the timeout sends nothing', async () => {
  const clock = new LeapingClock()
  const { provider, sent } = vendor(clock)
  const limiter = createLimiter({
    rules: { acme: { rates: [{ requests: 1, seconds: 10 }] } },
    clock,
  })
  const desk = createRegistry([{ manifest: provider.manifest, load: async () => provider }], {
    clock,
  }).use(limitCalls(limiter))
  const get = (timeout: number) =>
    (desk as unknown as AnyProvider).assets?.get('acme:image/1', { timeout })
  await clock.run(Promise.resolve(get(600_000)))
  await expect(clock.run(Promise.resolve(get(600_000)))).resolves.toMatchObject({ kind: 'image' })
  await expect(clock.run(Promise.resolve(get(5_000)))).rejects.toMatchObject({
    code: 'rate-limited',
    outcome: 'not-sent',
  })
  expect(sent).toEqual([0, 10_000])
})

test('a provider behind no registry takes the gate', async () => {
  const { clock, sent, limiter, provider } = start()
  const gate = limiter.gate(manifest)
  await clock.run(provider.assets.get('acme:image/1', { beforeRequest: gate }))
  await clock.run(provider.assets.get('acme:image/1', { beforeRequest: gate }))
  expect(sent).toEqual([0, 1_000])
})

test('a registry refuses rules for a vendor that it does not have', async () => {
  const clock = new LeapingClock()
  const { provider } = vendor(clock)
  const limiter = createLimiter({ clock, rules: { acne: { concurrency: 1 } } })
  expect(() => createRegistry([provider]).use(limitCalls(limiter))).toThrow(
    '`rules.acne` is a rule for a vendor that is not there. Did you mean `acme`? Known vendors: acme.',
  )
  // One provider alone says nothing of the others that share the limiter.
  wrapProvider(provider, limitCalls(limiter))
})
