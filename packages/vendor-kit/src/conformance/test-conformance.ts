import { readFileSync } from 'node:fs'
import { reportFile, type Samples, testProvider } from '@picturedesk/conformance'
import { type Fault, faultNames, startMock, VirtualClock } from '@picturedesk/mocks'
import type { AnyProvider } from '@picturedesk/provider'
import { afterAll, test } from 'vitest'
import type { Vendor } from '../vendor.ts'
import type { VendorOptions } from '../vendor-options.ts'
import { spoils } from './spoils.ts'

/** Options of {@link testConformance}. */
export interface ConformanceOptions<
  Options extends VendorOptions = VendorOptions,
  Credentials extends object = object,
  ScenarioName extends string = string,
> {
  /** Credentials of the right form that the vendor refuses, such as `{ apiKey: 'wrong-key-canary' }`. */
  readonly wrong?: Partial<Credentials>
  /** What the mock knows and the suite cannot, such as words that find assets. */
  readonly samples?: Samples
  /** The day on which the suite takes place. Default: a good one. */
  readonly scenario?: ScenarioName
  /** Options of the provider, made for the operation that it must be able to call. */
  readonly options?: (operation: string | undefined) => NoInfer<Partial<Options>>
  /**
   * What must not show up anywhere. Default: each of the credentials.
   * @param credentials those that the provider was given
   */
  readonly secrets?: (credentials: Credentials) => readonly string[]
  /** Cases to leave out, by id, each with the reason. */
  readonly skip?: Readonly<Record<string, string>>
  /** Whether a report that differs fails. Default: where `CI` or `PICTUREDESK_FROZEN=1` is set. */
  readonly frozen?: boolean
}

/** Milliseconds. The suite itself notices calls that hang: this only ends a runner that is stuck. */
const TIMEOUT = 600_000

/** Bytes. Of each operation, a body beyond the limit is read: at the usual 32 MiB, that takes a fifth of the whole time. */
const MOST_BYTES = 2 * 1024 * 1024

/** Faults that need to be told which example or which field. The suite's drift cases vary every field. */
const UNUSED: ReadonlySet<string> = new Set(['example', 'unknown-enum'])

/** Stands for a secret where a vendor has none. */
const CANARY = 'no-credential-canary'

/**
 * Registers the conformance suite over the vendor's mock, one test for each case that the manifest
 * calls for. The report is kept as `conformance.json` beside the package.json.
 *
 * @example
 * testConformance(vendor, { wrong: { apiKey: 'wrong-key-canary' }, samples: { text: 'harbour' } })
 */
export function testConformance<
  Provider extends AnyProvider,
  Options extends VendorOptions,
  Credentials extends object,
  ScenarioName extends string,
>(
  vendor: Vendor<Provider, Options, Credentials, ScenarioName>,
  {
    wrong,
    samples = {},
    scenario,
    options = () => ({}),
    secrets = (credentials) => Object.values(credentials).map(String),
    skip = {},
    frozen = Boolean(process.env['CI']) || process.env['PICTUREDESK_FROZEN'] === '1',
  }: ConformanceOptions<Options, Credentials, ScenarioName> = {},
): void {
  const { root, manifest, mock: mockVendor } = vendor
  const { spec, credentials: known = {} } = mockVendor
  const isOpen = Object.keys(known).length === 0
  if (!isOpen && wrong === undefined)
    throw new TypeError(
      `The mock of ${manifest.id} checks credentials. Pass \`wrong\`: credentials of the right form that it refuses.`,
    )
  testProvider({
    test: (name, run) => test.concurrent(name, { timeout: TIMEOUT }, run),
    manifest,
    create: async ({ wrapFetch, clock, credentials, log, operation }) => {
      const mock = await startMock(mockVendor, {
        clock: new VirtualClock({ by: clock }),
        ...(scenario !== undefined && { scenario }),
      })
      const given = { ...mock.credentials, ...(credentials === 'wrong' && wrong) }
      const provider = vendor.create({
        ...given,
        baseUrl: mock.url,
        clock: mock.clock,
        fetch: wrapFetch(mock.fetch),
        hooks: { onRequest: log, onResponse: log, onRetry: log, onDrift: log },
        maxResponseBytes: MOST_BYTES,
        ...options(operation),
      } as unknown as Options)
      return {
        provider,
        secrets: isOpen ? [CANARY] : secrets(given as Credentials),
        faults: {
          names: faultNames.filter((name) => !UNUSED.has(name)),
          duplicates: ['duplicate-delivery'],
          strike: (fault) =>
            spoils(spec, fault.operation, fault.name) ? mock.fault(fault as Fault) : undefined,
        },
        close: () => mock.close(),
      }
    },
    samples,
    skip: {
      ...(isOpen && { 'errors/unauthorized': 'there are no credentials that could be wrong' }),
      ...skip,
    },
    report: {
      after: afterAll,
      package: JSON.parse(readFileSync(new URL('package.json', root), 'utf8')),
      spec,
      write: reportFile(new URL('conformance.json', root), { frozen }),
    },
  })
}
