import { COVERAGE_DIRECTORY_VARIABLE } from './coverage/coverage-files.ts'
import { CoverageRecorder } from './coverage/coverage-recorder.ts'
import { processCoverage } from './coverage/process-coverage.ts'
import { LOOPBACK, originOf, TcpServer } from './delivery/tcp-server.ts'
import { FaultPlan } from './faults/fault-plan.ts'
import { loadMock } from './installed/load-mock.ts'
import type { VendorId, VendorOf } from './installed-mocks.ts'
import { Journal } from './journal/journal.ts'
import { Mock } from './mock.ts'
import type { MockViolation } from './mock-violation.ts'
import { InvalidSpecError } from './spec/invalid-spec-error.ts'
import { loadSpec } from './spec/spec-model.ts'
import { Stage } from './stage.ts'
import { checkOperations } from './vendor/check-operations.ts'
import type { MockVendor } from './vendor/vendor.ts'
import { VirtualClock } from './virtual-clock.ts'

/** Options of {@link startMock}. */
export interface MockOptions<ScenarioName extends string = string> {
  /** One scenario or several to begin in. */
  readonly scenario?: ScenarioName | readonly ScenarioName[]
  /** Default: a clock of its own that starts now and runs. */
  readonly clock?: VirtualClock
  /**
   * The loopback port. Default: a free one, on a server that does not keep the process alive; with
   * a port given it does.
   */
  readonly port?: number
  /**
   * The address to listen on, such as `0.0.0.0` in a container whose port is published. Default:
   * `127.0.0.1`, which nobody else reaches.
   */
  readonly host?: string
  /**
   * Whether a spec with problems is refused. Default: false, which serves what can be served; the problems
   * stand in `mock.problems`. A document that is not OpenAPI 3 is refused either way.
   */
  readonly strict?: boolean
  /**
   * Where `close` writes what this process has reached of the vendor, for `readCoverage` to merge.
   * Default: the environment's `PICTUREDESK_COVERAGE_DIR`; without it nothing is written.
   */
  readonly coverage?: { readonly directory?: string }
  /**
   * Where the search for the mock of an id starts: a directory or file, as a path or `file:` URL such
   * as `import.meta.url`. The dependencies of the nearest package.json count, then those of each one
   * further up. Default: the working directory.
   */
  readonly from?: string | URL | undefined
  /** Called with each violation as it is found; it is kept for `takeViolations` too. */
  readonly onViolation?: (violation: MockViolation) => void
}

/** The running mock of a vendor, such as `MockOf<typeof hellorfMock>` or `MockOf<'hellorf'>`. */
export type MockOf<Vendor> = Running<Vendor extends string ? VendorOf<Vendor> : Vendor>

type Running<Vendor> =
  Vendor extends MockVendor<infer Credentials, infer ScenarioName>
    ? Mock<Credentials, ScenarioName>
    : never

/** The names of a vendor's scenarios. */
export type ScenarioOf<Vendor> = Vendor extends MockVendor<infer _, infer Name> ? Name : never

/**
 * Starts the mock of a vendor.
 *
 * @param vendor what a mock package exports, or the vendor's id. By its id, the mock is looked up
 *   among the installed packages; see the option `from`.
 * @example
 * await using mock = await startMock('hellorf', { scenario: 'purchase-response-lost' })
 * const client = createHellorf({ baseUrl: mock.url, fetch: mock.fetch, ...mock.credentials })
 *
 * @throws MockNotInstalledError when no installed package has the mock of that vendor
 * @throws InvalidMockError when the installed package cannot be used
 * @throws TypeError when the vendor has no such scenario
 * @throws UnknownOperationError when a handler or a scenario's fault names an operation that the
 *   spec does not have
 * @throws UnknownSchemeError when the behaviour reads a credential that the spec has no scheme for
 * @throws InvalidSpecError when the document is not OpenAPI 3, and with `strict` when it has problems
 */
export function startMock<Credentials extends object, ScenarioName extends string>(
  vendor: MockVendor<Credentials, ScenarioName>,
  options?: MockOptions<NoInfer<ScenarioName>>,
): Promise<Mock<Credentials, ScenarioName>>
export function startMock<Id extends VendorId>(
  vendor: Id,
  options?: MockOptions<ScenarioOf<VendorOf<Id>>>,
): Promise<MockOf<VendorOf<Id>>>
export async function startMock(
  idOrVendor: string | MockVendor<object, string>,
  {
    scenario = [],
    clock = new VirtualClock(),
    port,
    host = LOOPBACK,
    strict = false,
    coverage: {
      directory: coverageDirectory = process.env[COVERAGE_DIRECTORY_VARIABLE] || undefined,
    } = {},
    onViolation,
    from,
  }: MockOptions = {},
): Promise<Mock<object, string>> {
  const vendor = typeof idOrVendor === 'string' ? await loadMock(idOrVendor, from) : idOrVendor
  const spec = await loadSpec(vendor.spec)
  const { index, examples, wire } = spec
  const problems = strict && !vendor.specIsChecked ? spec.problems : []
  if (problems.length > 0) throw new InvalidSpecError(spec.title, problems)
  const violations: MockViolation[] = []
  const behaviour = vendor.create?.({ examples, wire, clock }) ?? {}
  const journal = new Journal(spec.secret, {
    now: clock.now,
    basePath: index.basePath,
    templateOf: (operation) => index.get(operation)?.template,
  })
  const operations = index.operations.map(({ id }) => id)
  checkOperations(vendor, behaviour, operations)
  const faults = new FaultPlan(vendor.id, operations)
  const onViolations = (found: readonly MockViolation[]): void => {
    violations.push(...found)
    for (const violation of found) onViolation?.(violation)
  }
  const coverage = new CoverageRecorder(vendor.id, spec, processCoverage(vendor.id, spec))
  // The same server by another name is another host to a client.
  const elsewhere = (): string =>
    originOf(host === 'localhost' ? LOOPBACK : 'localhost', server.port)
  const parts = { spec, behaviour, journal, faults, coverage, clock, elsewhere, onViolations }
  const stage = new Stage(parts)
  const server = await TcpServer.listen({
    port: port ?? 0,
    host,
    clock,
    handle: (request) => stage.handle(request),
    refuse: (request, message) => stage.refuse(request, message),
    keepAlive: port !== undefined,
  })
  try {
    return new Mock<object, string>({
      vendor,
      behaviour,
      stage,
      server,
      origin: originOf(host, server.port),
      clock,
      journal,
      faults,
      violations,
      onViolations,
      spec,
      coverage,
      coverageDirectory,
      scenarios: [scenario].flat(),
    })
  } catch (error) {
    await server.close()
    throw error
  }
}
