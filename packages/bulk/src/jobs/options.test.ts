import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBulk } from '../open-bulk.ts'
import { PaperTagger } from '../testing/paper-tagger.ts'
import { type VirtualBulk, virtualBulk } from '../testing/virtual-bulk.ts'

const paper = new PaperTagger()
let desk: VirtualBulk

beforeAll(async () => {
  desk = await virtualBulk([paper.provider()])
})
afterAll(() => desk[Symbol.asyncDispose]())

const right = { provider: 'paper', name: 'right' }
const picture = [{ id: 'a', image: { url: 'https://x.example/a' } }]

test.each<[string, object, string]>([
  ['no provider', { name: 'a' }, 'provider'],
  ['no name', { provider: 'paper' }, 'name'],
  ['an empty name', { ...right, name: ' ' }, 'name'],
  ['no unit', { ...right, unitSize: 0 }, 'unitSize'],
  ['half a unit', { ...right, unitSize: 1.5 }, 'unitSize'],
  ['more in a unit than the vendor takes', { ...right, unitSize: 11 }, 'unitSize'],
  ['nothing ahead', { ...right, ahead: 0 }, 'ahead'],
  ['a word that is none', { ...right, onUnknown: 'again' }, 'onUnknown'],
  ['a word for yes', { ...right, raw: 'yes' }, 'raw'],
  ['a signal, which lives in one process', { ...right, signal: AbortSignal.abort() }, 'signal'],
  ['a description, which is the mark', { ...right, description: 'mine' }, 'description'],
  ['a listener', { ...right, onProgress: () => {} }, 'onProgress'],
  [
    'a function in a vendor’s options',
    { ...right, vendorOptions: { paper: { f: () => {} } } },
    'vendorOptions',
  ],
  ['a number that is none', { ...right, minConfidence: Number.NaN }, 'minConfidence'],
])('%s is refused by its name', async (_, options, field) => {
  await expect(desk.bulk.tag(picture, options as never)).rejects.toMatchObject({
    code: 'invalid-argument',
    field,
  })
  expect(await desk.bulk.jobs()).toEqual([])
})

test('a provider that is not there, and one that cannot do it, are told', async () => {
  await expect(desk.bulk.tag(picture, { ...right, provider: 'none' })).rejects.toMatchObject({
    code: 'unknown-provider',
  })
  await expect(desk.bulk.moderate(picture, right)).rejects.toMatchObject({
    code: 'not-supported',
    feature: 'moderation.check',
  })
  await expect(desk.bulk.moderate(['p1'], right)).rejects.toMatchObject({
    feature: 'moderation.getMany',
  })
})

test.each([[undefined], ['text'], [5], [{}]])('the source %j is refused', async (source) => {
  await expect(desk.bulk.tag(source as never, right)).rejects.toMatchObject({ field: 'source' })
})

test.each<[object, string]>([
  [{ concurrency: 0 }, 'concurrency'],
  [{ concurrency: 1.5 }, 'concurrency'],
  [{ until: 'done' }, 'until'],
  [{ concurency: 3 }, 'concurency'],
  [{ signal: new AbortController() }, 'signal'],
  [[], 'options'],
])('working by %j is refused', async (options, field) => {
  await expect(desk.bulk.work(options as never)).rejects.toMatchObject({ field })
})

test.each<[object, string]>([
  [{ providers: 'omnious' }, 'providers'],
  [{ lease: 5 }, 'lease'],
  [{ lease: 10.5 }, 'lease'],
  [{ callTimeout: 0 }, 'callTimeout'],
  [{ connections: 1 }, 'connections'],
  [{ patience: -1 }, 'patience'],
  [{ patience: Number.POSITIVE_INFINITY }, 'patience'],
  [{ flush: 'no' }, 'flush'],
  [{ leas: 30 }, 'leas'],
  [{ middleware: () => {} }, 'middleware'],
  [{ clock: {} }, 'clock'],
  [{ clock: null }, 'clock'],
])('opening by %j is refused', async (options, field) => {
  await expect(
    openBulk({ database: 'never-made', providers: [paper.provider()], ...options } as never),
  ).rejects.toMatchObject({ code: 'invalid-argument', field })
})

test('what is closed is told to be closed', async () => {
  const other = await virtualBulk([paper.provider()])
  await other.bulk.close()
  await other.bulk.close()
  await expect(other.bulk.tag(picture, right)).rejects.toMatchObject({ code: 'bulk-database' })
  await expect(other.bulk.work()).rejects.toMatchObject({ code: 'bulk-database' })
  await expect(other.bulk.jobs()).rejects.toMatchObject({ code: 'bulk-database' })
  await other[Symbol.asyncDispose]()
})
