import { createHellorf } from '@picturedesk/hellorf'
import { hellorfMock } from '@picturedesk/mock-hellorf'
import { ogqMock } from '@picturedesk/mock-ogq'
import { omniousMock } from '@picturedesk/mock-omnious'
import { startMock, VirtualClock } from '@picturedesk/mocks'
import { createOgq } from '@picturedesk/ogq'
import { createOmnious } from '@picturedesk/omnious'
import { AllProvidersFailedError, NotSupportedError, TimeoutError } from '@picturedesk/provider'
import { createRegistry, fallback, type Middleware } from '@picturedesk/registry'
import { circuitBreaker } from '@picturedesk/registry/resilience'
import { expect, test, vi } from 'vitest'

/** Three vendors side by side, each before its mock, over real sockets or in process. */
async function openDesk(wire: 'in process' | 'tcp' = 'in process', clock = new VirtualClock()) {
  const [hellorf, ogq, omnious] = await Promise.all([
    startMock(hellorfMock, { clock }),
    startMock(ogqMock, { clock }),
    startMock(omniousMock, { clock }),
  ])
  const way = ({ url, fetch }: typeof hellorf | typeof ogq | typeof omnious) =>
    wire === 'tcp' ? { baseUrl: url, clock } : { baseUrl: url, clock, fetch }
  const providers = [
    createHellorf({ ...hellorf.credentials, ...way(hellorf) }),
    createOgq({ ...ogq.credentials, ...way(ogq) }),
    createOmnious({ ...omnious.credentials, ...way(omnious) }),
  ] as const
  const desk = createRegistry(providers, { clock })
  return {
    desk,
    hellorf,
    ogq,
    omnious,
    [Symbol.asyncDispose]: async () => {
      await Promise.all([hellorf.close(), ogq.close(), omnious.close()])
    },
  }
}

const query = { text: '云南' }
const withText = { ...query, each: { ogq: { text: '제주' } } }

test('all vendors are searched at once, over sockets, page after page', async () => {
  await using it = await openDesk('tcp')
  const hits = it.desk.search.assets({ ...withText, perPage: 2 })
  const found = new Map<string, Set<string>>([
    ['hellorf', new Set()],
    ['ogq', new Set()],
  ])
  let count = 0
  for await (const { id, provider } of hits) {
    found.get(provider)?.add(id)
    count++
  }
  expect(count).toBe([...found.values()].reduce((sum, ids) => sum + ids.size, 0))
  for (const { provider, total, items, status } of hits.report) {
    if (provider === 'omnious') continue
    expect(status).toBe('complete')
    expect(items).toBe(found.get(provider)?.size)
    if (total !== undefined) expect(items).toBe(total)
    expect(items).toBeGreaterThan(2)
  }
  expect(hits.report[2]).toMatchObject({ provider: 'omnious', status: 'not-supported' })
  expect(it.omnious.requests()).toEqual([])
})

test('walking by cursors that were stored gives the same as iterating', async () => {
  await using it = await openDesk()
  const asked = { ...withText, perPage: 2 }
  const walked: string[] = []
  let stored = '{"hellorf":null,"ogq":null}'
  for (let page = 0; stored !== '{}' && page < 100; page++) {
    const { items, cursors } = await it.desk.search.assets({
      ...asked,
      cursors: JSON.parse(stored),
    })
    walked.push(...items.map(({ id }) => id))
    stored = JSON.stringify(cursors)
  }
  const iterated: string[] = []
  for await (const { id } of it.desk.search.assets(asked)) iterated.push(id)
  expect(walked.toSorted()).toEqual(iterated.toSorted())
  expect(new Set(walked).size).toBe(walked.length)
})

test('what one vendor cannot honour is a warning of that vendor alone', async () => {
  await using it = await openDesk()
  const { report } = await it.desk.search.assets({ ...withText, orientation: 'horizontal' })
  expect(report[0]?.warnings).toEqual([])
  expect(report[1]?.warnings).toMatchObject([{ code: 'unsupported-option', option: 'orientation' }])
})

test('a kind that one vendor does not serve is not supported by that vendor alone', async () => {
  await using it = await openDesk()
  const { items, report } = await it.desk.search.assets({ text: 'Yunnan', kind: 'video' })
  expect(items.length).toBeGreaterThan(0)
  expect(report.map(({ status }) => status)).toEqual([
    expect.stringMatching('more|complete'),
    'not-supported',
    'not-supported',
  ])
  expect(NotSupportedError.isInstance(report[1]?.error)).toBe(true)
})

test.each(['in process', 'tcp'] as const)('a vendor that hangs is left out, %s', async (wire) => {
  const clock = new VirtualClock({ running: false })
  await using it = await openDesk(wire, clock)
  it.ogq.fault({ name: 'hang-before-headers', times: 'always' })
  const hits = it.desk.search.assets(withText, { timeout: 1500 })
  const providers = new Set<string>()
  const reading = (async () => {
    for await (const { provider } of hits) providers.add(provider)
  })()
  const heard = () => expect(hits.report[0]?.status).toBe('complete')
  await vi.waitFor(heard, { timeout: 300_000, interval: 1 })
  await clock.advance(2000)
  await reading
  expect([...providers]).toEqual(['hellorf'])
  expect(hits.report[0]?.items).toBeGreaterThan(0)
  expect(hits.report[1]).toMatchObject({ provider: 'ogq', status: 'timed-out', items: 0 })
  expect(TimeoutError.isInstance(hits.report[1]?.error)).toBe(true)
})

test('a vendor that is down is reported, with what is known of it', async () => {
  await using it = await openDesk()
  it.hellorf.fault({ name: 'unavailable', times: 'always' })
  const { items, report } = await it.desk.search.assets(withText)
  expect(new Set(items.map(({ provider }) => provider))).toEqual(new Set(['ogq']))
  expect(report[0]).toMatchObject({
    status: 'failed',
    error: { provider: 'hellorf', status: 503, operation: 'searchImages' },
  })
})

test('when every vendor is down, that is an error', async () => {
  await using it = await openDesk()
  for (const mock of [it.hellorf, it.ogq]) mock.fault({ name: 'server-error', times: 'always' })
  const search = it.desk.search.assets(withText, { providers: ['hellorf', 'ogq'] })
  await expect(search).rejects.toSatisfy(AllProvidersFailedError.isInstance)
})

test('stopping early cancels the vendor that has not answered', async () => {
  await using it = await openDesk()
  it.ogq.fault({ name: 'hang-before-headers', times: 'always' })
  const hits = it.desk.search.assets(withText)
  for await (const _ of hits) break
  expect(hits.report.map(({ status }) => status)).toEqual([
    expect.stringMatching('more|complete'),
    'aborted',
    'not-supported',
  ])
})

test('what was bought is listed over all vendors; only reading goes to more than one', async () => {
  await using it = await openDesk()
  const [asset] = (await it.desk.search.assets(query, { providers: ['hellorf'] })).items
  if (asset === undefined) throw new Error('nothing found')
  const { offers } = await it.desk.assets.get(asset)
  const [offer] = offers ?? []
  if (offer === undefined) throw new Error('no offer')
  const purchase = await it.desk.licensing.purchase({ asset, offer, licensee: '测试' })
  const history = it.desk.licensing.history()
  const ids: string[] = []
  for await (const { id } of history) ids.push(id)
  expect(ids).toContain(purchase.id)
  expect(history.report.map(({ status }) => status)).toEqual([
    'complete',
    'not-supported',
    'not-supported',
  ])
})

test('a fallback asks the second vendor when the first is down, and no other', async () => {
  await using it = await openDesk()
  it.ogq.fault({ name: 'server-error', times: 'always' })
  const order = { order: fallback, providers: ['ogq', 'hellorf', 'omnious'] } as const
  const { items, report } = await it.desk.search.assets(withText, order)
  expect(new Set(items.map(({ provider }) => provider))).toEqual(new Set(['hellorf']))
  expect(report.map(({ status }) => status)).toEqual([
    'failed',
    expect.stringMatching('more|complete'),
    'not-asked',
  ])
})

test('middleware sees each page of each vendor, and a breaker spares the one that is down', async () => {
  await using it = await openDesk()
  it.ogq.fault({ name: 'server-error', times: 'always' })
  const calls: string[] = []
  const counting: Middleware = ({ provider, method }, next) => {
    calls.push(`${provider.id} ${method}`)
    return next()
  }
  const desk = it.desk.use(circuitBreaker({ failures: 1 }), counting)
  const statuses = async () =>
    (await desk.search.assets(withText)).report.map(({ status, error }) => error?.code ?? status)
  expect((await statuses())[1]).toBe('vendor-error')
  const asked = it.ogq.requests().length
  expect((await statuses())[1]).toBe('unavailable')
  expect(it.ogq.requests()).toHaveLength(asked)
  expect(calls).toEqual(['hellorf search.assets', 'ogq search.assets', 'hellorf search.assets'])
})
