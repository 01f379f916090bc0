import {
  type BulkModerationOptions,
  type ModerationRequest,
  type ModerationResult,
  NetworkError,
  type ProductModerationResult,
  RateLimitedError,
  UnauthorizedError,
} from '@picturedesk/provider'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { ModerateJobOptions } from './job-options.ts'
import type { Row } from './row.ts'
import { collect } from './testing/collect.ts'
import { type VirtualBulk, virtualBulk } from './testing/virtual-bulk.ts'

/** What the vendor does for an input: the error of its result, or nothing. May throw, which ends the call. */
let judge: (id: string, turn: number) => Error | undefined = () => undefined
const seen: string[] = []

async function* results(ids: AsyncIterable<string> | Iterable<string>) {
  for await (const id of ids) {
    seen.push(id)
    const error = judge(id, seen.filter((one) => one === id).length)
    yield error ? { id, ok: false, error } : { id, ok: true, findings: [], raw: undefined }
  }
}

const provider = {
  specVersion: 'v1' as const,
  id: 'checker',
  name: 'Checker',
  manifest: {
    specVersion: 'v1' as const,
    id: 'checker',
    name: 'Checker',
    kinds: [],
    inputs: ['url' as const],
    capabilities: { moderation: ['check' as const, 'getMany' as const] },
    operations: { all: ['moderation.check' as const, 'moderation.getMany' as const] },
    limits: { 'moderation.check': 4 },
  },
  moderation: {
    async *check(
      requests: Iterable<ModerationRequest> | AsyncIterable<ModerationRequest>,
      _: BulkModerationOptions = {},
    ) {
      const ids = (async function* () {
        for await (const { id } of requests) yield id
      })()
      yield* results(ids) as AsyncIterable<ModerationResult>
    },
    async *getMany(ids: Iterable<string> | AsyncIterable<string>) {
      yield* results(ids) as unknown as AsyncIterable<ProductModerationResult>
    },
  },
}

const { check: _, ...keeps } = provider.moderation
const keeper = {
  ...provider,
  id: 'keeper',
  manifest: {
    ...provider.manifest,
    id: 'keeper',
    capabilities: { moderation: ['getMany' as const] },
    operations: { all: ['moderation.getMany' as const] },
    limits: {},
  },
  moderation: keeps,
}

let desk: VirtualBulk
let jobs = 0

beforeAll(async () => {
  desk = await virtualBulk([provider as never, keeper as never])
})
beforeEach(() => {
  seen.length = 0
  judge = () => undefined
})
afterAll(() => desk[Symbol.asyncDispose]())

async function moderated(
  source: Iterable<ModerationRequest | string>,
  options: Partial<ModerateJobOptions> = {},
): Promise<{ rows: Row[]; state: string }> {
  const job = await desk.bulk.moderate(source, {
    provider: 'checker',
    name: `job ${jobs++}`,
    ...options,
  })
  await job.read
  await desk.pass(desk.bulk.work({ job: job.id }))
  return { rows: await collect(job.results()), state: (await job.info()).state }
}

const pictures = (count: number): ModerationRequest[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `p${index}`,
    image: { url: `https://x.example/${index}` },
  }))
const ids = (count: number): string[] => Array.from({ length: count }, (_, index) => `p${index}`)
const lost = () =>
  new NetworkError('the answer was lost.', { provider: 'checker', outcome: 'unknown' })
const notSent = () => new NetworkError('no route.', { provider: 'checker', outcome: 'not-sent' })

test.each([
  ['pictures', pictures(10)],
  ['products', ids(10)],
])('%s are checked, one row each, in order', async (_, source) => {
  const { rows, state } = await moderated(source)
  expect(rows.map(({ index, id, ok }) => [index, id, ok])).toEqual(
    ids(10).map((id, index) => [index, id, true]),
  )
  expect(state).toBe('finished')
  expect(seen.toSorted()).toEqual(ids(10).toSorted())
})

test('an input of the other kind is an error of its own', async () => {
  const { rows } = await moderated(['a', pictures(1)[0] as ModerationRequest, '', 'a'])
  expect(rows.map(({ ok }) => ok)).toEqual([true, false, false, true])
})

test.each([
  ['that checks pictures', 'checker', 'check'],
  ['that keeps products', 'keeper', 'products'],
])('an empty source is a job that has ended, of a vendor %s', async (_, vendor, kind) => {
  const name = `empty ${vendor}`
  for (let times = 0; times < 2; times++) {
    const job = await desk.bulk.moderate([], { provider: vendor, name })
    await job.read
    await desk.pass(desk.bulk.work({ job: job.id }))
    expect(await job.info()).toMatchObject({ state: 'finished', kind })
  }
})

test.each<[string, Iterable<ModerationRequest | string>, Iterable<ModerationRequest | string>]>([
  ['pictures', pictures(3), ids(3)],
  ['products', ids(3), pictures(3)],
])('a job of %s is not gone on with as another kind of work', async (name, source, other) => {
  const job = await desk.bulk.moderate(source, { provider: 'checker', name })
  await job.read
  await desk.pass(desk.bulk.work({ job: job.id }))
  await expect(desk.bulk.moderate(other, { provider: 'checker', name })).rejects.toMatchObject({
    code: 'invalid-argument',
    field: 'kind',
  })
  await expect(desk.bulk.tag(pictures(3), { provider: 'checker', name })).rejects.toMatchObject({
    code: 'invalid-argument',
    field: 'kind',
  })
})

test('what passes is tried again, and only for the inputs that it concerns', async () => {
  judge = (id, turn) => (id === 'p2' && turn < 3 ? notSent() : undefined)
  const { rows } = await moderated(pictures(4))
  expect(rows.every(({ ok }) => ok)).toBe(true)
  expect(seen.filter((id) => id === 'p2')).toHaveLength(3)
  expect(seen.filter((id) => id !== 'p2')).toHaveLength(3)
})

test('a check that may have been charged for is not repeated', async () => {
  judge = (id) => (id === 'p1' ? lost() : undefined)
  const { rows } = await moderated(pictures(4))
  expect(rows.map(({ ok }) => ok)).toEqual([true, false, true, true])
  expect(rows[1]).toMatchObject({ error: { outcome: 'unknown', code: 'network-error' } })
  expect(seen.filter((id) => id === 'p1')).toHaveLength(1)
})

test('a vendor that is down for ten minutes costs a billable job some units, and not all', async () => {
  const start = desk.now()
  const told: (string | undefined)[] = []
  const off = desk.bulk.on('progress', ({ waitingFor }) => told.push(waitingFor?.code))
  judge = () => (desk.now() - start < 600_000 ? lost() : undefined)
  const { rows, state } = await moderated(pictures(400))
  off()
  expect(state).toBe('finished')
  const failed = rows.filter(({ ok }) => !ok)
  expect(failed.length).toBeGreaterThan(0)
  // Of 100 units: those that were under way, and one after each pause.
  expect(failed.length).toBeLessThanOrEqual(4 * 16)
  expect(seen).toHaveLength(400)
  expect(told).toContain('network-error')
})

test('unless the caller says so', async () => {
  judge = (id, turn) => (id === 'p1' && turn === 1 ? lost() : undefined)
  const { rows } = await moderated(pictures(4), { onUnknown: 'repeat' })
  expect(rows.every(({ ok }) => ok)).toBe(true)
  expect(seen.filter((id) => id === 'p1')).toHaveLength(2)
})

test('a call that ends early by a lost answer costs the inputs without a result', async () => {
  judge = (id) => {
    if (id === 'p2') throw lost()
    return undefined
  }
  const { rows } = await moderated(pictures(4))
  expect(rows.map(({ ok }) => ok)).toEqual([true, true, false, false])
})

test('reading what the vendor knows is repeated, since it costs nothing', async () => {
  judge = (id, turn) => (id === 'p1' && turn < 3 ? lost() : undefined)
  const { rows } = await moderated(ids(4))
  expect(rows.every(({ ok }) => ok)).toBe(true)
})

test('a call that fails each time for no known reason costs only the inputs that have no row', async () => {
  judge = (id) => {
    if (id === 'p2') throw new Error('odd')
    return undefined
  }
  const { rows } = await moderated(ids(4))
  expect(rows.map(({ ok }) => ok)).toEqual([true, true, false, false])
  expect(seen.filter((id) => id === 'p0')).toHaveLength(1)
})

test('a vendor that asks to slow down is waited for', async () => {
  const start = desk.now()
  judge = (_, turn) =>
    turn === 1
      ? new RateLimitedError('slow.', {
          provider: 'checker',
          outcome: 'rejected',
          retryAfter: 60_000,
        })
      : undefined
  const { rows } = await moderated(ids(3))
  expect(rows.every(({ ok }) => ok)).toBe(true)
  expect(desk.now() - start).toBeGreaterThanOrEqual(60_000)
})

test('a wrong key pauses the job, and keeps the rows that came before', async () => {
  judge = (id) => {
    if (id === 'p2')
      throw new UnauthorizedError('wrong key.', { provider: 'checker', outcome: 'rejected' })
    return undefined
  }
  const job = await desk.bulk.moderate(ids(4), { provider: 'checker', name: 'paused' })
  await job.read
  await desk.pass(desk.bulk.work({ job: job.id }))
  expect(await job.info()).toMatchObject({ state: 'paused', reason: { code: 'unauthorized' } })
  judge = () => undefined
  await job.resume()
  await desk.pass(desk.bulk.work({ job: job.id }))
  expect((await collect(job.results())).every(({ ok }) => ok)).toBe(true)
  expect(seen.filter((id) => id === 'p0')).toHaveLength(1)
})
