import {
  InvalidArgumentError,
  type PicturedeskError,
  RateLimitedError,
  type RequestEnded,
  UnavailableError,
} from '@picturedesk/provider'
import { expect, test } from 'vitest'
import { createLimiter } from './create-limiter.ts'
import type { LimitedRequest } from './limiter.ts'
import type { LimiterOptions } from './limiter-options.ts'
import type { LimitStore } from './store/limit-store.ts'
import { memoryStore } from './store/memory-store.ts'
import { LeapingClock } from './testing/leaping-clock.ts'

const ACME = { provider: 'acme', remaining: 600_000 }

function start(options: Omit<LimiterOptions, 'clock'> = {}) {
  const clock = new LeapingClock()
  const limiter = createLimiter({ clock, ...options })
  const begin = clock.now()
  /** When each of so many requests is allowed, in ms from the start. They end at once. */
  const times = (count: number, request: LimitedRequest = ACME) =>
    clock.run(
      Promise.all(
        Array.from({ length: count }, async () => {
          const ended = await limiter.acquire(request)
          ended()
          return clock.now() - begin
        }),
      ),
    )
  return { clock, limiter, times, begin }
}

const failed = (work: Promise<unknown>): Promise<PicturedeskError> =>
  work.then(
    () => expect.unreachable('It was allowed.'),
    (error: PicturedeskError) => error,
  )
const tooFast = (retryAfter?: number) =>
  new RateLimitedError('slow down', { retryAfter, outcome: 'rejected' })

test('requests wait for the rate, in the order in which they asked, and leave no timer', async () => {
  const { clock, times } = start({ rules: { acme: { rates: [{ requests: 2, seconds: 1 }] } } })
  expect(await times(5)).toEqual([0, 0, 1_000, 1_000, 2_000])
  expect(clock.pending).toBe(0)
})

test('all rates of an account hold together, and those of operations for them alone', async () => {
  const rates = [
    { requests: 2, seconds: 1 },
    { requests: 3, seconds: 10 },
  ]
  expect(await start({ rules: { acme: { rates } } }).times(4)).toEqual([0, 0, 1_000, 10_000])
  const own = [{ requests: 1, seconds: 1, operations: ['upload'] }]
  const { times } = start({ rules: { acme: { rates: own } } })
  expect(await times(2, { ...ACME, operation: 'search' })).toEqual([0, 0])
  expect(await times(2, { ...ACME, operation: 'upload' })).toEqual([0, 1_000])
  // What the operation will be is not known yet: it may be that one.
  expect(await times(1, { ...ACME, operations: ['search', 'upload'] })).toEqual([2_000])
})

test('what the vendor documents counts where the application says nothing', async () => {
  const limits = [{ requests: 1, seconds: 1 }]
  expect(await start().times(2, { ...ACME, limits })).toEqual([0, 1_000])
  const { times } = start({ rules: { acme: { rates: [] } } })
  expect(await times(2, { ...ACME, limits })).toEqual([0, 0])
})

test('accounts and vendors do not wait for each other, and no credential is in the store', async () => {
  const keys: string[] = []
  const clock = new LeapingClock()
  const store: LimitStore = memoryStore({ clock })
  const change: LimitStore['change'] = (key, step) => {
    keys.push(key)
    return store.change(key, step)
  }
  const rules = { acme: { rates: [{ requests: 1, seconds: 60 }] } }
  const limiter = createLimiter({ store: { ...store, change }, rules, clock })
  const account = (name: string) => async (salt: string) => `hash of ${name} and ${salt}`
  const [one, two] = [account('one'), account('two')]
  for (const each of [one, two, async () => undefined, undefined])
    await limiter.acquire({ ...ACME, account: each })
  await limiter.acquire({ provider: 'other' })
  expect(new Set(keys).size).toBe(5)
  const error = await failed(limiter.acquire({ ...ACME, account: one, remaining: 1_000 }))
  expect(error).toMatchObject({ code: 'rate-limited', outcome: 'not-sent' })
})

test('an account that the application names is one, whatever its keys are', async () => {
  const { times } = start({
    account: () => 'desk',
    rules: { acme: { rates: [{ requests: 1, seconds: 1 }] } },
  })
  const [a, b] = [async () => 'a', async () => 'b']
  expect(await times(1, { ...ACME, account: a })).toEqual([0])
  expect(await times(1, { ...ACME, account: b })).toEqual([1_000])
})

test('rates for callers with credentials do not count those without, and the other way round', async () => {
  const limits = [
    { requests: 1, seconds: 1, callers: 'registered' },
    { requests: 1, seconds: 60, callers: 'anonymous' },
  ] as const
  const registered = { ...ACME, limits, account: async () => 'a' }
  expect(await start().times(2, registered)).toEqual([0, 1_000])
  const anonymous = { ...ACME, limits, account: async () => undefined }
  expect(await start().times(2, anonymous)).toEqual([0, 60_000])
})

test('a wait beyond the time of the call fails at once, and takes nobody’s turn', async () => {
  const { clock, limiter, begin } = start({
    rules: { acme: { rates: [{ requests: 1, seconds: 10 }] } },
  })
  await limiter.acquire(ACME)
  for (let again = 0; again < 3; again++) {
    const error = await failed(limiter.acquire({ ...ACME, operation: 'search', remaining: 9_999 }))
    expect(error).toBeInstanceOf(RateLimitedError)
    expect(error).toMatchObject({
      ...{ provider: 'acme', operation: 'search', outcome: 'not-sent', attempts: 0 },
      ...{ retryAfter: 10_000, charged: false },
      message:
        'acme search: not sent, because the account has used up its rate of 1 in 10 s. The turn of this request would come in 10000 ms. The call had 9999 ms left. Call again later, or give the call a longer `timeout`.',
    })
  }
  expect(clock.now()).toBe(begin)
  await clock.run(limiter.acquire({ ...ACME, remaining: 10_000 }))
  expect(clock.now() - begin).toBe(10_000)
})

test('a request that names no time waits as long as `maxWait`', async () => {
  const rules = { acme: { rates: [{ requests: 1, seconds: 10 }] } }
  const { limiter } = start({ rules, maxWait: 5_000 })
  await limiter.acquire({ provider: 'acme' })
  expect(await failed(limiter.acquire({ provider: 'acme' }))).toMatchObject({ retryAfter: 10_000 })
})

test('an abort ends the wait with its reason, gives the turn back and leaves no timer', async () => {
  const { clock, limiter, times } = start({
    rules: { acme: { rates: [{ requests: 1, seconds: 10 }], concurrency: 2 } },
  })
  ;(await limiter.acquire(ACME))()
  const controller = new AbortController()
  const waiting = failed(limiter.acquire({ ...ACME, signal: controller.signal }))
  await new Promise((resolve) => setImmediate(resolve))
  controller.abort('enough')
  expect(await waiting).toBe('enough')
  expect(clock.pending).toBe(0)
  expect(await times(1)).toEqual([10_000])
})

test('after Retry-After of one request, all of the account wait, also those that have a place', async () => {
  const { clock, limiter, times, begin } = start({
    rules: { acme: { rates: [{ requests: 1, seconds: 1 }] } },
  })
  const first = await limiter.acquire(ACME)
  const waiting = times(3)
  await new Promise((resolve) => setImmediate(resolve))
  // One of them has a place one second after the first.
  first(tooFast(5_000))
  expect(await waiting).toEqual([5_000, 6_000, 7_000])
  await clock.run(limiter.acquire(ACME))
  expect(clock.now() - begin).toBe(8_000)
  expect(clock.pending).toBe(0)
})

test('Retry-After beyond the time of a call fails it at once, and says so', async () => {
  const { limiter } = start()
  const ended = await limiter.acquire(ACME)
  ended(tooFast(60_000))
  await new Promise((resolve) => setImmediate(resolve))
  const error = await failed(limiter.acquire({ ...ACME, remaining: 1_000 }))
  expect(error).toMatchObject({ retryAfter: 60_000, outcome: 'not-sent' })
  expect(error.message).toContain('the vendor asked all requests of this account to wait')
})

test('a vendor that names no time is given one, twice as long each time in a row, until it answers', async () => {
  const { clock, limiter } = start()
  const waits: number[] = []
  for (let refused = 0; refused < 8; refused++) {
    const before = clock.now()
    const ended = await clock.run(limiter.acquire(ACME))
    waits.push(clock.now() - before)
    ended(tooFast())
    await clock.run(Promise.resolve())
  }
  expect(waits).toEqual([0, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000])
  ;(await clock.run(limiter.acquire(ACME)))()
  await clock.run(Promise.resolve())
  ;(await clock.run(limiter.acquire(ACME)))(tooFast())
  const before = clock.now()
  await clock.run(limiter.acquire(ACME))
  expect(clock.now() - before).toBe(1_000)
})

test.each([
  [5_000, 5_000],
  [0.5, 0.5],
  [365 * 24 * 3_600_000, 24 * 3_600_000],
  [1e99, 24 * 3_600_000],
  [Number.POSITIVE_INFINITY, 24 * 3_600_000],
  // These name no time, so that a second is waited.
  [0, 1_000],
  [-5_000, 1_000],
  [Number.NEGATIVE_INFINITY, 1_000],
  [Number.NaN, 1_000],
  ['5000' as unknown as number, 1_000],
  [null as unknown as number, 1_000],
])('Retry-After of %s ms has the account wait for %d ms', async (retryAfter, wait) => {
  const { clock, limiter, begin } = start()
  ;(await limiter.acquire(ACME))(tooFast(retryAfter))
  await clock.run(Promise.resolve())
  await clock.run(limiter.acquire({ ...ACME, remaining: Number.POSITIVE_INFINITY }))
  expect(clock.now() - begin).toBe(wait)
})

test('what this limiter itself refused has nobody wait', async () => {
  const { clock, limiter, begin } = start()
  const ended = await limiter.acquire(ACME)
  ended(new RateLimitedError('full', { retryAfter: 5_000, outcome: 'not-sent' }))
  await clock.run(limiter.acquire(ACME))
  expect(clock.now()).toBe(begin)
})

test('no more are under way than the rules allow, first come, first served', async () => {
  const { clock, limiter } = start({ rules: { acme: { concurrency: 2 } } })
  let running = 0
  let most = 0
  const order: number[] = []
  const work = async (index: number) => {
    const ended = await limiter.acquire(ACME)
    order.push(index)
    most = Math.max(most, ++running)
    await new Promise<void>((resolve) => clock.setTimeout(resolve, 10 + (index % 3)))
    running--
    ended()
  }
  await clock.run(Promise.all(Array.from({ length: 12 }, (_, index) => work(index))))
  expect(most).toBe(2)
  expect(order).toEqual(order.toSorted((a, b) => a - b))
  expect(clock.pending).toBe(0)
})

test('a request that ends is replaced at once, and ends only once', async () => {
  const { clock, limiter, begin } = start({ rules: { acme: { concurrency: 1 } } })
  const first = await limiter.acquire(ACME)
  const second = limiter.acquire(ACME)
  const third = limiter.acquire(ACME)
  let isThird = false
  void third.then(() => {
    isThird = true
  })
  await new Promise((resolve) => setImmediate(resolve))
  first()
  first(new Error('again'))
  await clock.run(second)
  expect(clock.now() - begin).toBeLessThan(25)
  await new Promise((resolve) => setImmediate(resolve))
  expect(isThird).toBe(false)
})

test('waiting for others fails when the time of the call is over', async () => {
  const { clock, limiter, begin } = start({ rules: { acme: { concurrency: 1 } } })
  await limiter.acquire(ACME)
  const error = await clock.run(failed(limiter.acquire({ ...ACME, remaining: 2_000 })))
  expect(error).toMatchObject({ code: 'rate-limited', outcome: 'not-sent', retryAfter: undefined })
  expect(error.message).toContain('1 request of this account is under way, which is the limit')
  expect(clock.now() - begin).toBe(2_000)
})

test('the place of a process that was killed becomes free; that of a long request does not', async () => {
  const clock = new LeapingClock()
  const store = memoryStore({ clock })
  const rules = { acme: { concurrency: 1 } }
  // Timers of a killed process never fire.
  const dead = { ...clock, now: clock.now, setTimeout: () => 0, clearTimeout: () => {} }
  await createLimiter({ store, rules, clock: dead }).acquire(ACME)
  const begin = clock.now()
  const other = createLimiter({ store, rules, clock })
  const long: RequestEnded = await clock.run(other.acquire(ACME))
  expect(clock.now() - begin).toBeGreaterThanOrEqual(29_000)
  expect(clock.now() - begin).toBeLessThanOrEqual(32_000)
  const third = failed(other.acquire({ ...ACME, remaining: 120_000 }))
  expect(await clock.run(third)).toMatchObject({ code: 'rate-limited' })
  long()
  await clock.run(other.acquire(ACME))
})

test('a store that fails sends nothing, and says what to look at', async () => {
  const cause = new Error('connection refused')
  const store: LimitStore = { change: () => Promise.reject(cause), salt: async () => 's' }
  const error = await failed(start({ store }).limiter.acquire(ACME))
  expect(error).toMatchObject({ code: 'unavailable', outcome: 'not-sent', cause })
  expect(error.message).toContain('Check that its database is reachable.')
})

test('a request that ends while the store fails breaks nothing', async () => {
  const clock = new LeapingClock()
  const inner = memoryStore({ clock })
  let isGone = false
  const change: LimitStore['change'] = async (account, step) => {
    if (isGone) throw new Error('gone')
    return inner.change(account, step)
  }
  const { limiter } = start({ store: { ...inner, change } })
  const ended = await limiter.acquire(ACME)
  isGone = true
  ended(tooFast(10))
  await new Promise((resolve) => setImmediate(resolve))
})

test.each([
  [{ acme: { rates: [{ requests: 0, seconds: 1 }] } }, 'rules.acme.rates[0].requests'],
  [{ acme: { rates: [{ requests: 1.5, seconds: 1 }] } }, 'rules.acme.rates[0].requests'],
  [{ acme: { rates: [{ requests: 1, seconds: 0 }] } }, 'rules.acme.rates[0].seconds'],
  [{ acme: { rates: [{ requests: 1, seconds: Number.NaN }] } }, 'rules.acme.rates[0].seconds'],
  [{ acme: { rates: [{ requests: 1, seconds: 1e9 }] } }, 'rules.acme.rates[0].seconds'],
  [
    { acme: { rates: [{ requests: 1, seconds: 1, operations: [] }] } },
    'rules.acme.rates[0].operations',
  ],
  [
    { acme: { rates: [{ requests: 1, seconds: 1, callers: 'me' }] } },
    'rules.acme.rates[0].callers',
  ],
  [{ acme: { rates: 5 } }, 'rules.acme.rates'],
  [{ acme: { rates: [null] } }, 'rules.acme.rates[0]'],
  [{ acme: { concurency: 4 } }, 'rules.acme.concurency'],
  [
    { acme: { rates: [{ requests: 1, seconds: 1, operation: ['a'] }] } },
    'rules.acme.rates[0].operation',
  ],
  [
    { acme: { rates: [{ requests: 1, seconds: 1, operations: [1] }] } },
    'rules.acme.rates[0].operations',
  ],
  [{ acme: null }, 'rules.acme'],
  [{ acme: [] }, 'rules.acme'],
  [null, 'rules'],
  ['x', 'rules'],
  [[1], 'rules'],
  [{ acme: { concurrency: 0 } }, 'rules.acme.concurrency'],
  [{ acme: { concurrency: '4' } }, 'rules.acme.concurrency'],
])('rules that cannot be kept are refused: %j', (rules, field) => {
  const make = () => createLimiter({ rules: rules as never })
  expect(make).toThrow(InvalidArgumentError)
  expect(make).toThrow(expect.objectContaining({ field }))
})

test.each([
  [{ lease: 10 }, 'lease'],
  [{ lease: '5000' }, 'lease'],
  [{ maxWait: 0 }, 'maxWait'],
  [{ maxWait: '5' }, 'maxWait'],
  [{ rule: {} }, 'rule'],
  [{ account: 'desk' }, 'account'],
  [{ store: {} }, 'store'],
  [{ store: null }, 'store'],
  [null, 'options'],
])('options that are not known or cannot be kept are refused: %j', (options, field) => {
  const make = () => createLimiter(options as never)
  expect(make).toThrow(InvalidArgumentError)
  expect(make).toThrow(expect.objectContaining({ field }))
})

test('a slip in the name of a member is told with the names that there are', () => {
  expect(() => createLimiter({ rules: { acme: { concurency: 4 } as never } })).toThrow(
    'Unknown member `rules.acme.concurency`. Known members: rates, concurrency.',
  )
})

test.each([
  [{}, 'provider'],
  [{ provider: 'acme', remaining: Number.NaN }, 'remaining'],
  [{ provider: 'acme', remaining: '5' }, 'remaining'],
])('a request that says nothing of use is refused: %j', async (request, field) => {
  const error = await failed(start().limiter.acquire(request as never))
  expect(error).toMatchObject({ code: 'invalid-argument', field })
})

test('a rule for a vendor that is not there is told with the nearest one', () => {
  const rules = { helorf: { concurrency: 1 } }
  const refused = (options: LimiterOptions) => () => createLimiter(options)
  expect(refused({ rules, vendors: ['ogq', 'hellorf'] })).toThrow(
    '`rules.helorf` is a rule for a vendor that is not there. Did you mean `hellorf`? Known vendors: ogq, hellorf.',
  )
  expect(refused({ rules: { zzzzzzzz: {} }, vendors: ['ogq'] })).toThrow(
    'is not there. Known vendors: ogq.',
  )
  expect(refused({ vendors: ['ogq', ''] })).toThrow(
    '`vendors` must be a list of the ids of vendors',
  )
  expect(refused({ vendors: 'ogq' as never })).toThrow(InvalidArgumentError)
  const limiter = createLimiter({ rules })
  expect(() => limiter.checkVendors?.(['hellorf'])).toThrow('Did you mean `hellorf`?')
  limiter.checkVendors?.(['helorf', 'ogq'])
  limiter.checkVendors?.([])
  // Registries that share a limiter have some of its vendors each.
  createLimiter({ rules, vendors: ['helorf', 'ogq'] }).checkVendors?.(['ogq'])
})

test('an account that the application names wrongly, or fails to name, is told as its own error', async () => {
  const wrong = start({ account: () => 5 as never }).limiter.acquire(ACME)
  expect(await failed(wrong)).toMatchObject({ code: 'invalid-argument', field: 'account' })
  const mine = new Error('mine')
  const account = () => {
    throw mine
  }
  expect(await failed(start({ account }).limiter.acquire(ACME))).toBe(mine)
})

test('an account whose hash failed once is asked for again', async () => {
  const { limiter } = start()
  let tries = 0
  const account = async () => {
    if (++tries === 1) throw new Error('no entropy')
    return 'hash'
  }
  expect(await failed(limiter.acquire({ ...ACME, account }))).toMatchObject({ code: 'unavailable' })
  await expect(limiter.acquire({ ...ACME, account })).resolves.toBeTypeOf('function')
})

test('a refusal names the rate that is used up, and no other', async () => {
  const rates = [
    { requests: 100, seconds: 1 },
    { requests: 1, seconds: 60 },
    { requests: 50, seconds: 3_600 },
  ]
  const { limiter } = start({ rules: { acme: { rates } } })
  await limiter.acquire(ACME)
  const { message } = await failed(limiter.acquire({ ...ACME, remaining: 1_000 }))
  expect(message).toContain('the account has used up its rate of 1 in 60 s. The turn')
})

test('a request that never left gives its place back', async () => {
  const { clock, limiter, times } = start({
    rules: { acme: { rates: [{ requests: 1, seconds: 60 }], concurrency: 1 } },
  })
  const ended = await limiter.acquire(ACME)
  ended(new UnavailableError('not now', { outcome: 'not-sent' }))
  expect(await times(1)).toEqual([0])
  const sent = failed(limiter.acquire({ ...ACME, remaining: 1_000 }))
  expect(await clock.run(sent)).toMatchObject({ code: 'rate-limited' })
})

test('processes with different rules share what they count: the strictest that is in use holds', async () => {
  const clock = new LeapingClock()
  const store = memoryStore({ clock })
  const worker = (requests: number, seconds = 1) =>
    createLimiter({ store, clock, rules: { acme: { rates: [{ requests, seconds }] } } })
  const [old, young, none] = [worker(10), worker(5), createLimiter({ store, clock })]
  const begin = clock.now()
  const times: number[] = []
  const send = async (limiter: typeof old) => {
    ;(await limiter.acquire(ACME))()
    times.push(clock.now() - begin)
  }
  await send(old)
  const all = [old, young, none, old, young, none, old, young, none, old, young].map(send)
  await clock.run(Promise.all(all))
  const second = (from: number) => times.filter((at) => at >= from && at < from + 1_000).length
  expect(Math.max(...times.map(second))).toBe(5)
  // The old ones go, and their rule with them.
  await clock.pass(40_000)
  times.length = 0
  await clock.run(Promise.all(Array.from({ length: 10 }, () => send(old))))
  expect(Math.max(...times.map(second))).toBe(10)
})

test('a rule of another span begins with what others counted before it', async () => {
  const clock = new LeapingClock()
  const store = memoryStore({ clock })
  const worker = (requests: number, seconds: number) =>
    createLimiter({ store, clock, rules: { acme: { rates: [{ requests, seconds }] } } })
  const [old, young] = [worker(3, 60), worker(3, 30)]
  const begin = clock.now()
  for (let count = 0; count < 3; count++) (await old.acquire(ACME))()
  await clock.pass(31_000)
  // Nobody asked with the old rule for a while, so that it stops nobody, but it counted.
  await clock.run(young.acquire({ ...ACME, remaining: 1 }))
  expect(clock.now() - begin).toBe(31_000)
  const error = await failed(old.acquire({ ...ACME, remaining: 1_000 }))
  expect(error.message).toContain('3 in 60 s')
})

test('a concurrency holds for processes that have another one or none', async () => {
  const clock = new LeapingClock()
  const store = memoryStore({ clock })
  const one = createLimiter({ store, clock, rules: { acme: { concurrency: 1 } } })
  const four = createLimiter({ store, clock, rules: { acme: { concurrency: 4 } } })
  const none = createLimiter({ store, clock })
  const ended = await one.acquire(ACME)
  for (const other of [four, none]) {
    const error = await clock.run(failed(other.acquire({ ...ACME, remaining: 500 })))
    expect(error.message).toContain('1 request of this account is under way, which is the limit')
  }
  ended()
  const next = await clock.run(none.acquire(ACME))
  expect(await clock.run(failed(one.acquire({ ...ACME, remaining: 500 })))).toMatchObject({
    code: 'rate-limited',
  })
  next()
})

test('names of vendors that objects have by birth have no rules', async () => {
  const { limiter } = start()
  await expect(limiter.acquire({ provider: 'constructor' })).resolves.toBeTypeOf('function')
})
