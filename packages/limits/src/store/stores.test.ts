import { PGlite } from '@electric-sql/pglite'
import { RateLimitedError } from '@picturedesk/provider'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createLimiter } from '../create-limiter.ts'
import type { Step } from '../state/step.ts'
import { LeapingClock } from '../testing/leaping-clock.ts'
import type { LimitStore } from './limit-store.ts'
import { memoryStore } from './memory-store.ts'
import { postgresStore } from './postgres-store.ts'
import type { SqlClient } from './sql-client.ts'

/** Starting one costs seconds, so that tests have schemas of their own. */
let database: PGlite
beforeAll(async () => {
  database = await PGlite.create()
})
afterAll(() => database.close())

let schemas = 0
const ownSchema = () => ({ schema: `limits_${++schemas}` })

/** A time at which no state is forgotten yet. */
const FAR = 8e15

/** Gives what the state was, and writes one more refusal. */
const refuseOnce: Step<number> = ({ refusals = 0 }) => [
  refusals,
  { heldUntil: FAR, refusals: refusals + 1 },
]

describe.each([
  ['memory', async () => memoryStore()],
  ['PGlite', async () => postgresStore(database, ownSchema())],
])('limits in %s', (_, create: () => Promise<LimitStore>) => {
  test('changes of one account follow each other, and those of others are not seen', async () => {
    const store = await create()
    const all = Array.from({ length: 25 }, () => store.change('a', refuseOnce))
    expect((await Promise.all(all)).toSorted((a, b) => a - b)).toEqual([...Array(25).keys()])
    expect(await store.change('b', refuseOnce)).toBe(0)
  })

  test('a step that gives no state changes nothing, and one that throws neither', async () => {
    const store = await create()
    await store.change('a', refuseOnce)
    expect(await store.change('a', ({ refusals }) => [refusals])).toBe(1)
    const broken: Step<never> = () => {
      throw new Error('mine')
    }
    await expect(store.change('a', broken)).rejects.toThrow('mine')
    expect(await store.change('a', refuseOnce)).toBe(1)
    // What said nothing any more is forgotten.
    await store.change('a', () => [undefined, {}])
    expect(await store.change('a', refuseOnce)).toBe(0)
  })

  test('it tells the time in milliseconds, and a salt that stays', async () => {
    const store = await create()
    const now = () => store.change('a', (_state, time) => [time])
    const first = await now()
    expect(await now()).toBeGreaterThanOrEqual(first)
    expect(await store.salt()).toMatch(/^[0-9a-f]{32}$/)
    expect(await store.salt()).toBe(await store.salt())
  })
})

test('stores of one database share state and salt, other schemas and memories do not', async () => {
  const own = ownSchema()
  const [one, two] = [postgresStore(database, own), postgresStore(database, own)]
  const [first, second] = await Promise.all([one.salt(), two.salt()])
  expect(first).toBe(second)
  await one.change('a', refuseOnce)
  expect(await two.change('a', refuseOnce)).toBe(1)
  const other = postgresStore(database, ownSchema())
  expect(await other.change('a', refuseOnce)).toBe(0)
  expect(await other.salt()).not.toBe(first)
  expect(await memoryStore().salt()).not.toBe(await memoryStore().salt())
})

test('a change between reading and writing has the step run again', async () => {
  const own = ownSchema()
  const [one, two] = [postgresStore(database, own), postgresStore(database, own)]
  await one.change('a', refuseOnce)
  const runs: number[] = []
  let meanwhile: Promise<number> | undefined
  const client: SqlClient = {
    query: async (text, values) => {
      if (text.startsWith('update')) {
        meanwhile ??= two.change('a', refuseOnce)
        await meanwhile
      }
      return database.query(text, values)
    },
  }
  const result = await postgresStore(client, own).change('a', (state) => {
    runs.push(state.refusals ?? 0)
    return refuseOnce(state, 0)
  })
  expect(runs).toEqual([1, 2])
  expect(result).toBe(2)
})

test('a database that comes late is used when it is there', async () => {
  let isThere = false
  const client: SqlClient = {
    query: async (text, values) => {
      if (!isThere) throw new Error('connection refused')
      return database.query(text, values)
    },
  }
  const store = postgresStore(client, ownSchema())
  await expect(store.change('a', refuseOnce)).rejects.toThrow('connection refused')
  isThere = true
  expect(await store.change('a', refuseOnce)).toBe(0)
})

test('accounts that say nothing any more are forgotten, on Postgres by the next process, and others stay', async () => {
  const own = ownSchema()
  let now = 1_000_000
  const store = () => postgresStore(database, { ...own, clock: { now: () => now } })
  const hold =
    (milliseconds: number): Step<void> =>
    (_, time) => [undefined, { heldUntil: time + milliseconds }]
  const first = store()
  await first.change('long', hold(60_000))
  for (const short of ['a', 'b', 'c']) await first.change(short, hold(1_000))
  now += 2_000
  await store().change('new', hold(1_000))
  const { rows } = await database.query<{ readonly account: string }>(
    `select account from ${own.schema}.accounts order by account`,
  )
  expect(rows.map(({ account }) => account)).toEqual(['long', 'new'])
})

test('in memory, accounts that come and go leave nothing behind', async () => {
  let now = 1_000_000
  const store = memoryStore({ clock: { now: () => now } })
  const hold: Step<void> = (_, time) => [undefined, { heldUntil: time + 500 }]
  await store.change('first', hold)
  for (let account = 0; account < 2_000; account++) {
    now += 10
    await store.change(`account ${account}`, hold)
  }
  expect(await store.change('first', (state) => [state])).toEqual({})
  expect(await store.change('account 1999', (state) => [state])).not.toEqual({})
})

test('the clock of the store may be given', async () => {
  const store = postgresStore(database, { ...ownSchema(), clock: { now: () => 77 } })
  expect(await store.change('a', (_state, now) => [now])).toBe(77)
})

test.each(['Desk', 'a b', 'x;drop', '', '1a', 'pg_x', 'information_schema', 5 as never])(
  'the schema %j is refused',
  (schema) => {
    const client: SqlClient = { query: async () => ({ rows: [] }) }
    expect(() => postgresStore(client, { schema })).toThrow(
      expect.objectContaining({ field: 'schema' }),
    )
  },
)

test.each([
  [undefined, 'undefined'],
  ['postgres://me:secret@127.0.0.1/desk', 'string'],
  [{}, 'object'],
])('the client %j is refused, and not shown', (client, type) => {
  expect(() => postgresStore(client as never)).toThrow(
    expect.objectContaining({
      field: 'client',
      message: `\`client\` must be what runs SQL by \`query\`, such as a \`Pool\` of \`pg\` or a PGlite. Received ${type}. Pass an address as \`new Pool({ connectionString })\`.`,
    }),
  )
})

test.each(['user', 'select', 'order'])(
  'the schema %s, a word of SQL, is a name',
  async (schema) => {
    const store = postgresStore(database, { schema })
    await store.change('a', refuseOnce)
    expect(await store.change('a', refuseOnce)).toBe(1)
  },
)

test('tables that somebody removed are made again, and accounts keep their names', async () => {
  const own = ownSchema()
  const [one, two] = [postgresStore(database, own), postgresStore(database, own)]
  const salt = await one.salt()
  await two.change('a', refuseOnce)
  await database.exec(`drop schema ${own.schema} cascade`)
  expect(await one.change('a', refuseOnce)).toBe(0)
  expect(await two.change('a', refuseOnce)).toBe(1)
  expect([await one.salt(), await two.salt()]).toEqual([salt, salt])
  await database.exec(`drop table ${own.schema}.accounts`)
  expect(await two.change('a', refuseOnce)).toBe(0)
})

test('tables that another process made anew name accounts by their salt for everybody', async () => {
  const own = ownSchema()
  const one = postgresStore(database, own)
  await one.change('a', refuseOnce)
  await database.exec(`drop schema ${own.schema} cascade`)
  const fresh = await postgresStore(database, own).salt()
  await one.change('a', refuseOnce)
  expect(await one.salt()).toBe(fresh)
})

test('tables of a later version are refused with what to do', async () => {
  const own = ownSchema()
  await postgresStore(database, own).salt()
  await database.exec(`update ${own.schema}.secret set version = 99`)
  const { limiter } = { limiter: createLimiter({ store: postgresStore(database, own) }) }
  const error = await limiter
    .acquire({ provider: 'acme', account: async () => 'key' })
    .catch((reason: unknown) => reason)
  expect(error).toMatchObject({
    code: 'unavailable',
    message: `acme: not sent, because the store of the limits failed. Its tables in the schema "${own.schema}" are of version 99, and this copy of @picturedesk/limits reads up to 1. Update the package in this process. The vendor was not asked.`,
  })
})

test('a user of the database may use tables that it may not make; without them it is told what to do', async () => {
  const own = ownSchema()
  await database.exec(`create role app_${schemas}; set role app_${schemas}`)
  try {
    const refused = await postgresStore(database, own)
      .salt()
      .catch((error: Error) => error)
    expect(refused).toMatchObject({
      name: 'StoreProblem',
      message: `The user of the database may not make its tables in the schema "${own.schema}". Have a user who may create schemas make them: \`await postgresStore(pool).salt()\`. Then grant this user USAGE on the schema, and SELECT, INSERT, UPDATE and DELETE on all tables in it.`,
    })
    await database.exec('reset role')
    await postgresStore(database, own).salt()
    await database.exec(`set role app_${schemas}`)
    await expect(postgresStore(database, own).salt()).rejects.toThrow('may not use its tables')
    await database.exec(`reset role;
      grant usage on schema ${own.schema} to app_${schemas};
      grant select, insert, update, delete on all tables in schema ${own.schema} to app_${schemas};
      set role app_${schemas}`)
    expect(await postgresStore(database, own).change('a', refuseOnce)).toBe(0)
  } finally {
    await database.exec('reset role')
  }
})

test('a connection that never responds holds up nobody for good', async () => {
  vi.useFakeTimers()
  try {
    let isCut = true
    const client: SqlClient = {
      query: (text, values) => (isCut ? new Promise(() => {}) : database.query(text, values)),
    }
    const store = postgresStore(client, ownSchema())
    const [first, second] = [store.change('a', refuseOnce), store.change('a', refuseOnce)]
    const failed = expect(first).rejects.toThrow('Its database did not respond within 30 s.')
    await vi.advanceTimersByTimeAsync(29_000)
    isCut = false
    await vi.advanceTimersByTimeAsync(1_000)
    await failed
    expect(await second).toBe(0)
  } finally {
    vi.useRealTimers()
  }
})

test('Retry-After that one worker saw has another wait, whose limiter knows only the database', async () => {
  const clock = new LeapingClock()
  const own = ownSchema()
  const worker = () => createLimiter({ store: postgresStore(database, { ...own, clock }), clock })
  const account = async (salt: string) => `one key, with ${salt}`
  const request = { provider: 'acme', account, remaining: 600_000 }
  const [one, other] = [worker(), worker()]
  const ended = await one.acquire(request)
  const begin = clock.now()
  ended(new RateLimitedError('slow down', { retryAfter: 7_000, outcome: 'rejected' }))
  // The other asks of the same account only after it is written down.
  await one.acquire({ ...request, remaining: 1 }).catch(() => {})
  await clock.run(other.acquire(request))
  expect(clock.now() - begin).toBe(7_000)
  await clock.run(other.acquire({ provider: 'acme', account: async () => 'another key' }))
  expect(clock.now() - begin).toBe(7_000)
})
