import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { ogqMock } from '@picturedesk/mock-ogq'
import { openverseMock } from '@picturedesk/mock-openverse'
import { startMock } from '@picturedesk/mocks'
import type { ConformanceReport, Manifest } from '@picturedesk/provider'
import { createRegistry } from '@picturedesk/registry'
import { discover } from '@picturedesk/registry/discover'
import { afterEach, expect, test, vi } from 'vitest'
import { vendors } from './vendors.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

test('every vendor declares itself well', async () => {
  const { plugins, problems } = await discover({ from: import.meta.url })
  expect(problems).toEqual([])
  expect(plugins.map(({ package: { name } }) => name)).toEqual(vendors.map(({ name }) => name))
})

test.each(vendors)(
  '$id ships its manifest as JSON, and a report of its conformance',
  async (it) => {
    const { plugins } = await discover({ from: import.meta.url })
    const plugin = plugins.find(({ package: { name } }) => name === it.name)
    const { manifest } = (await import(`${it.name}/manifest`)) as { manifest: Manifest }
    expect(plugin?.manifest).toEqual(manifest)
    const desk = createRegistry(plugin === undefined ? [] : [plugin])
    const [info] = desk.list()
    const report = info?.conformance as ConformanceReport
    expect(report).toMatchObject({ provider: it.id, summary: { failed: 0 } })
    expect(report.cases.length).toBeGreaterThan(0)
  },
)

test('what is discovered works, and who lacks credentials stops nobody else', async () => {
  for (const name of ['HELLORF_CLIENT_ID', 'HELLORF_CLIENT_SECRET']) vi.stubEnv(name, undefined)
  await using mock = await startMock(ogqMock)
  const ogq = { ...mock.credentials, baseUrl: mock.url, fetch: mock.fetch, clock: mock.clock }
  // it needs no credentials, and would call the real vendor
  await using stand = await startMock(openverseMock)
  const { credentials, url: baseUrl, fetch, clock } = stand
  const openverse = { ...credentials, baseUrl, fetch, clock }
  const { plugins } = await discover({ from: import.meta.url, options: { ogq, openverse } })
  const desk = createRegistry(plugins)
  const { items, report } = await desk.search.assets({ text: '제주' })
  expect(items.length).toBeGreaterThan(0)
  expect(mock.requests()).toHaveLength(1)
  const statuses = report.map(({ provider, status, error }) => [provider, status, error?.code])
  expect(Object.fromEntries(statuses.map(([id, ...rest]) => [id, rest]))).toMatchObject({
    ogq: ['complete', undefined],
    hellorf: ['failed', 'missing-credentials'],
    omnious: ['not-supported', 'not-supported'],
    openverse: ['complete', undefined],
  })
})

test('discovery imports no vendor', async () => {
  const script = `
    import { registerHooks } from 'node:module'
    const loaded = []
    registerHooks({
      load(url, context, next) {
        loaded.push(url)
        return next(url, context)
      },
    })
    const { createRegistry } = await import('@picturedesk/registry')
    const { discover } = await import('@picturedesk/registry/discover')
    const { plugins } = await discover()
    createRegistry(plugins).find({ capability: 'search' })
    console.log(JSON.stringify({ found: plugins.length, loaded }))
  `
  const cwd = fileURLToPath(new URL('..', import.meta.url))
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', script],
    { cwd },
  )
  const { found, loaded } = JSON.parse(stdout) as { found: number; loaded: string[] }
  expect(found).toBe(vendors.length)
  expect(loaded.some((url) => url.includes('/registry/dist/discover/'))).toBe(true)
  for (const { id } of vendors)
    expect(loaded.filter((url) => url.includes(`/${id}/dist/`))).toEqual([])
})
