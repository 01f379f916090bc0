import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBulk } from '../open-bulk.ts'
import { collect } from '../testing/collect.ts'
import { PaperBatch } from '../testing/paper-batch.ts'
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
  ['a slip of the pen', { ...right, languge: 'en' }, 'languge'],
  ['an option of products or pictures', { ...right, subject: 'pictures' }, 'subject'],
  ['a limit', { ...right, beforeRequest: () => {} }, 'beforeRequest'],
  ['strictness', { ...right, strict: true }, 'strict'],
  ['a name that each object has', { ...right, constructor: 5 }, 'constructor'],
  ['a list', [right], 'options'],
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

test.each<[object | undefined, string]>([
  [{ ...right, languge: 'en' }, 'languge'],
  [{ ...right, maxTags: 3 }, 'maxTags'],
  [{ ...right, subject: 'people' }, 'subject'],
  [{ ...right, onWarning: () => {} }, 'onWarning'],
  [undefined, 'options'],
])('checking by %j is refused', async (options, field) => {
  const checking = desk.bulk.moderate(picture, options as never)
  await expect(checking).rejects.toMatchObject({ code: 'invalid-argument', field })
})

test('each option that counts is known', async () => {
  const more = { language: 'en', maxTags: 3, minConfidence: 0.5, detections: ['a'], userId: 'u' }
  const rest = { repeatAssumed: true, vendorOptions: { paper: { speed: 1 } }, raw: true, ahead: 2 }
  const options = { ...right, name: 'all', unitSize: 2, onUnknown: 'repeat', ...more, ...rest }
  const other = await virtualBulk([paper.provider()])
  const job = await other.bulk.tag([], { ...options, onProgress: undefined } as never)
  await job.read
  await other[Symbol.asyncDispose]()
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

const WRONG_ROWS: readonly (readonly [object, string])[] = [
  [{ from: -1 }, 'from'],
  [{ from: 2.5 }, 'from'],
  [{ from: Number.NaN }, 'from'],
  [{ from: Number.POSITIVE_INFINITY }, 'from'],
  [{ from: null }, 'from'],
  [{ from: '3' }, 'from'],
  [{ folow: true }, 'folow'],
  [{ follow: 'yes' }, 'follow'],
  [{ signal: new AbortController() }, 'signal'],
]

test('reading rows by what is no option or value is refused', async () => {
  await using other = await virtualBulk([paper.provider()])
  const job = await other.bulk.tag(picture, right)
  for (const [options, field] of WRONG_ROWS) {
    const refused = { code: 'invalid-argument', field }
    await expect(collect(job.results(options as never)), field).rejects.toMatchObject(refused)
    if (field !== 'signal') continue
    await expect(collect(job.failed(options as never))).rejects.toMatchObject(refused)
  }
})

test('an event that there is not is refused', () => {
  expect(() => desk.bulk.on('finised' as never, () => {})).toThrow(/one of progress, unit/)
})

test('an option of pictures is refused where the inputs are products', async () => {
  const shop = new PaperBatch()
  await using other = await virtualBulk([shop.provider(async (act) => act())])
  const options = { provider: shop.id, name: 'shop', detections: ['a'] }
  await expect(other.bulk.moderate(['p1'], options)).rejects.toMatchObject({
    field: 'detections',
    message: expect.stringContaining('ids of products'),
  })
})

test('a generator that was read is told, and one that was not is taken again', async () => {
  await using other = await virtualBulk([paper.provider()])
  const source = picture.values()
  await expect(other.bulk.tag(source, { ...right, raw: 1 } as never)).rejects.toThrow(/raw/)
  await (await other.bulk.tag(source, right)).read
  await expect(other.bulk.tag(source, { ...right, name: 'b' })).rejects.toMatchObject({
    field: 'source',
    message: expect.stringContaining('Make a new one'),
  })
  expect(await other.bulk.jobs()).toHaveLength(1)
})

test('of two calls of one name at once one is told to wait for the other', async () => {
  await using other = await virtualBulk([paper.provider()])
  const calls = [other.bulk.tag(picture, right), other.bulk.tag(picture, right)]
  const settled = await Promise.allSettled(calls)
  expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
  expect(settled[1]).toMatchObject({ reason: { message: expect.stringContaining('Await `read`') } })
  await (await calls[0])?.read
  await (await other.bulk.tag(picture, right)).read
})

test('what is closed is told to be closed', async () => {
  const other = await virtualBulk([paper.provider()])
  const job = await other.bulk.tag(picture, right)
  await job.read
  await other.bulk.close()
  await other.bulk.close()
  const closed = { code: 'bulk-database', message: expect.stringMatching(/is closed\. Open it/) }
  for (const call of ['progress', 'info', 'pause', 'resume', 'cancel', 'remove'] as const)
    await expect(job[call]()).rejects.toMatchObject(closed)
  await expect(collect(job.results())).rejects.toMatchObject(closed)
  await expect(collect(job.failed())).rejects.toMatchObject(closed)
  await expect(other.bulk.job('right')).rejects.toMatchObject(closed)
  await expect(other.bulk.moderate(picture, right)).rejects.toMatchObject(closed)
  expect(() => other.bulk.on('unit', () => {})).toThrow('is closed')
  expect(() => other.bulk.observe({ turn: () => undefined })).toThrow('is closed')
  await expect(other.bulk.tag(picture, right)).rejects.toMatchObject({ code: 'bulk-database' })
  await expect(other.bulk.work()).rejects.toMatchObject({ code: 'bulk-database' })
  await expect(other.bulk.jobs()).rejects.toMatchObject({ code: 'bulk-database' })
  await other[Symbol.asyncDispose]()
})
