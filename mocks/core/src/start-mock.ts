import { coverageDirectoryVariable } from './coverage/coverage-files.ts'
import { CoverageRecorder } from './coverage/coverage-recorder.ts'
import { processCoverage } from './coverage/process-coverage.ts'
import { TcpServer } from './delivery/tcp-server.ts'
import { FaultPlan } from './layers/fault-plan.ts'
import { Journal } from './layers/journal.ts'
import { Mock } from './mock.ts'
import type { MockViolation } from './mock-violation.ts'
import { InvalidSpecError } from './spec/invalid-spec-error.ts'
import { loadSpec } from './spec/spec-model.ts'
import { Stage } from './stage.ts'
import type { MockVendor } from './vendor.ts'
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
   * Whether to start with a spec that has problems; what runs into one is a violation then. Default
   * false, which refuses to start. A spec that cannot be read is refused either way.
   */
  readonly allowSpecProblems?: boolean
  /**
   * Where `close` writes what this process has reached of the vendor, for `readCoverage` to merge.
   * Default: the environment's `PICTUREDESK_COVERAGE_DIR`; without it nothing is written.
   */
  readonly coverage?: { readonly directory?: string }
  /** Called with each violation as it is found; it is kept for `takeViolations` all the same. */
  readonly onViolation?: (violation: MockViolation) => void
}

/** What the mock of a vendor becomes when it runs. */
export type MockOf<Vendor> =
  Vendor extends MockVendor<infer Credentials, infer ScenarioName>
    ? Mock<Credentials, ScenarioName>
    : never

/**
 * Starts the mock of a vendor.
 *
 * @example
 * await using mock = await startMock(hellorfMock, { scenario: 'purchase-answer-lost' })
 * const client = createHellorf({ baseUrl: mock.url, fetch: mock.fetch, ...mock.credentials })
 *
 * @throws TypeError when the scenario is not known
 * @throws InvalidSpecError with all that is wrong with the spec
 */
export function startMock<Credentials extends object, ScenarioName extends string>(
  vendor: MockVendor<Credentials, ScenarioName>,
  options?: MockOptions<NoInfer<ScenarioName>>,
): Promise<Mock<Credentials, ScenarioName>>
export async function startMock(
  vendor: MockVendor<object, string>,
  {
    scenario = [],
    clock = new VirtualClock(),
    port,
    allowSpecProblems = false,
    coverage: {
      directory: coverageDirectory = process.env[coverageDirectoryVariable] || undefined,
    } = {},
    onViolation,
  }: MockOptions = {},
): Promise<Mock<object, string>> {
  const spec = await loadSpec(vendor.spec)
  const { index, examples } = spec
  const problems = allowSpecProblems || vendor.specIsChecked ? [] : spec.problems
  if (problems.length > 0) throw new InvalidSpecError(spec.title, problems)
  const violations: MockViolation[] = []
  const behaviour = vendor.create?.({ examples, clock }) ?? {}
  const journal = new Journal(spec.secret, {
    now: clock.now,
    basePath: index.basePath,
    templateOf: (operation) => index.get(operation)?.template,
  })
  const faults = new FaultPlan((operation) => index.get(operation) !== undefined)
  const onViolations = (found: readonly MockViolation[]): void => {
    violations.push(...found)
    for (const violation of found) onViolation?.(violation)
  }
  const coverage = new CoverageRecorder(vendor.id, spec, processCoverage(vendor.id, spec))
  const stage = new Stage({ spec, behaviour, journal, faults, coverage, clock, onViolations })
  const server = await TcpServer.listen({
    port: port ?? 0,
    clock,
    handle: (request) => stage.handle(request),
    refuse: (request, message) => stage.refuse(request, message),
    keepAlive: port !== undefined,
  })
  // The same server by another name is another host to a client.
  stage.elsewhere = `http://localhost:${server.port}`
  try {
    return new Mock<object, string>({
      vendor,
      behaviour,
      stage,
      server,
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
