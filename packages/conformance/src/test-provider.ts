import type { ConformanceReportCase, Manifest } from '@picturedesk/provider'
import { Bench, type Known } from './bench/bench.ts'
import type { CreateInstance } from './bench/instance.ts'
import type { Samples } from './bench/samples.ts'
import { cases } from './cases/cases.ts'
import { knownTo } from './cases/known-to.ts'
import { createReport } from './report/create-report.ts'
import type { ReportOptions } from './report/report-options.ts'

/** What the suite needs. */
export interface TestProviderOptions {
  /** The runner's: `test` of vitest, node:test, jest or anything that takes a name and a function. */
  readonly test: (name: string, run: () => Promise<void>) => unknown
  /** The runner's, where it demands an assertion of each test (vitest's `requireAssertions`). */
  readonly expect?: ((value: unknown) => { toBe(expected: unknown): void }) | undefined
  /** The provider's static manifest. It alone decides which cases run. */
  readonly manifest: Manifest
  readonly create: CreateInstance
  readonly samples?: Samples | undefined
  /**
   * The vendor's OpenAPI document, parsed: golden values are held against its examples. Default: that of
   * the report.
   */
  readonly spec?: unknown
  /**
   * The version of `@picturedesk/provider` that the provider was built against, such as `0.1.0`: newer cases are left
   * out, as it cannot know of them. Default: all cases.
   */
  readonly interfaceVersion?: string | undefined
  /** Cases to leave out, by id, each with the reason; it shows in the test's name and the report. */
  readonly skip?: Readonly<Record<string, string>> | undefined
  /** Default: no report. When only some cases are run, as by a filter on names, none is written. */
  readonly report?: ReportOptions | undefined
}

/**
 * Registers one test for each case that the manifest calls for.
 * @throws TypeError when `skip` names no case or gives no reason, or `interfaceVersion` is no version
 * @example
 * import { testProvider } from '@picturedesk/conformance'
 * import { test } from 'vitest'
 *
 * testProvider({ test, manifest, create: ({ wrapFetch, clock }) => ({ provider, secrets }) })
 */
export function testProvider(options: TestProviderOptions): void {
  const { test, expect, manifest, create, samples = {}, skip = {}, report } = options
  const reasons = new Map(Object.entries(skip))
  for (const [id, reason] of reasons) {
    if (!cases.some((one) => one.id === id))
      throw new TypeError(`\`skip\` names the unknown case "${id}".`)
    if (!reason.trim())
      throw new TypeError(`\`skip\` needs a reason for "${id}". Received an empty one.`)
  }
  const known: Known = new Map()
  const results = new Map<string, ConformanceReportCase>()
  const isKnown = knownTo(options.interfaceVersion)
  const chosen = cases.filter(({ applies, since }) => applies(manifest) && isKnown(since))
  for (const { id, title, run } of chosen) {
    const name = `${manifest.id} conforms: ${id}: ${title}`
    const reason = reasons.get(id)
    if (reason !== undefined) {
      test(`${name} (left out: ${reason})`, async () => {
        results.set(id, { id, title, methods: [], result: 'left-out', reason })
        expect?.(reason).toBe(reason)
      })
      continue
    }
    test(name, async () => {
      const bench = new Bench(manifest, samples, create, options.spec ?? report?.spec, known)
      let result: ConformanceReportCase['result'] = 'failed'
      try {
        await bench.run(run)
        result = 'passed'
      } finally {
        results.set(id, { id, title, methods: bench.called, result })
      }
      expect?.(result).toBe('passed')
    })
  }
  report?.after(async () => {
    if (results.size < chosen.length) return
    await report.write(createReport(manifest, report, results.values()))
  })
}
