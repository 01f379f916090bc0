import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ConformanceReport } from '@picturedesk/provider'
import { expect, test } from 'vitest'
import { cases, reportFile, specDigest, type TestProviderOptions, testProvider } from '../index.ts'
import { acmeManifest } from '../testing/acme-manifest.ts'
import { acmeOptions } from '../testing/try-out.ts'

/** Runs the cases of a few groups, one after the other, and gives the report if there is one. */
async function reportOf(
  options: Partial<TestProviderOptions> = {},
  runs: (name: string) => boolean = () => true,
): Promise<ConformanceReport | undefined> {
  const registered: (() => Promise<void>)[] = []
  const ending: (() => Promise<void>)[] = []
  let written: ConformanceReport | undefined
  const manifest = {
    ...acmeManifest(['image']),
    capabilities: { assets: ['get'] as const },
    operations: {},
  }
  testProvider({
    ...acmeOptions({ kinds: ['image'] }),
    test: (name, run) => (runs(name) ? registered.push(run) : undefined),
    manifest,
    skip: Object.fromEntries(
      cases
        .map(({ id }) => id)
        .filter((id) => !/^(identity|assets|faults\/assets)/.test(id))
        .map((id) => [id, 'not of interest here']),
    ),
    ...options,
    report: {
      after: (run) => ending.push(run),
      package: { name: 'acme', version: '1.2.3' },
      spec: { openapi: '3.1.0', info: { title: 'Acme' } },
      write: (report) => {
        written = report
      },
    },
  })
  await Promise.allSettled(registered.map((run) => run()))
  for (const run of ending) await run()
  return written
}

test('a report names package, suite and spec, and says how every case ended', async () => {
  const report = await reportOf()
  const { version } = JSON.parse(
    await readFile(new URL('../../package.json', import.meta.url), 'utf8'),
  )
  expect(report).toMatchObject({
    format: 1,
    provider: 'acme',
    package: { name: 'acme', version: '1.2.3' },
    suite: { name: '@picturedesk/conformance', version },
    specVersion: 'v1',
    spec: { digest: specDigest({ info: { title: 'Acme' }, openapi: '3.1.0' }) },
    capabilities: { assets: ['get'] },
  })
  const of = (id: string) => report?.cases.find((one) => one.id === id)
  expect(of('assets/not-found')).toEqual({
    id: 'assets/not-found',
    title: 'an asset that the vendor does not have is "not found"',
    methods: ['assets.get'],
    result: 'passed',
  })
  // It has more than this manifest claims.
  expect(of('identity/claims')).toMatchObject({ methods: [], result: 'failed' })
  const left = { result: 'left-out', reason: 'not of interest here' }
  expect(of('secrets/provider')).toMatchObject(left)
  const results = report?.cases.map(({ result }) => result) ?? []
  expect(report?.summary).toEqual({
    passed: results.filter((one) => one === 'passed').length,
    failed: results.filter((one) => one === 'failed').length,
    leftOut: results.filter((one) => one === 'left-out').length,
  })
})

test('the same provider gives the same report', async () => {
  expect(JSON.stringify(await reportOf())).toBe(JSON.stringify(await reportOf()))
})

test('a run of some cases gives no report', async () => {
  expect(await reportOf({}, (name) => name.includes('identity/'))).toBeUndefined()
})

test('a spec has one digest, whatever the order of its keys', () => {
  expect(specDigest({ a: [1, { b: 2, c: 3 }], d: null })).toBe(
    specDigest({ d: null, a: [1, { c: 3, b: 2 }] }),
  )
  expect(specDigest({ a: [1, 2] })).not.toBe(specDigest({ a: [2, 1] }))
  expect(specDigest({})).toBe('sha256-RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=')
})

/** Runs something with the path of a report that does not exist yet. */
async function withFile(run: (file: string) => Promise<void>): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'picturedesk-'))
  try {
    await run(join(directory, 'conformance.json'))
  } finally {
    await rm(directory, { recursive: true })
  }
}

/** The report of a run without its failures. */
async function goodReport(): Promise<ConformanceReport> {
  const { cases, summary, ...report } = (await reportOf()) as ConformanceReport
  const good = cases.filter(({ result }) => result !== 'failed')
  return { ...report, cases: good, summary: { ...summary, failed: 0 } }
}

test('a file is written when it may be, and compared when it is frozen', () =>
  withFile(async (file) => {
    const report = await goodReport()
    await expect(reportFile(file, { frozen: true })(report)).rejects.toThrow(
      'the file is missing or empty',
    )
    await reportFile(file, { frozen: false })(report)
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(report)
    await reportFile(file, { frozen: true })(report)
    await writeFile(file, (await readFile(file, 'utf8')).replace('1.2.3', '1.2.2'))
    await expect(reportFile(file, { frozen: true })(report)).rejects.toThrow(
      /conformance\.json is stale: line 6 should be .*1\.2\.3.*commit it/,
    )
  }))

test('the report of a run in which a case failed leaves the file alone', () =>
  withFile(async (file) => {
    const failed = (await reportOf()) as ConformanceReport
    expect(failed.summary.failed).toBeGreaterThan(0)
    await reportFile(file, { frozen: false })(failed)
    await expect(readFile(file, 'utf8')).rejects.toThrow('ENOENT')
    await writeFile(file, 'the last good report')
    for (const frozen of [false, true]) await reportFile(file, { frozen })(failed)
    expect(await readFile(file, 'utf8')).toBe('the last good report')
  }))
