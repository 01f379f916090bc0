import { TcpServer } from './delivery/tcp-server.ts'
import { FaultPlan } from './layers/fault-plan.ts'
import { Journal } from './layers/journal.ts'
import { Mock } from './mock.ts'
import type { MockViolation } from './mock-violation.ts'
import { loadSpec } from './spec/spec-model.ts'
import { Stage } from './stage.ts'
import type { MockVendor } from './vendor.ts'
import { type VendorName, vendors } from './vendors/index.ts'
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
  /** Called with each violation as it is found; it is kept for `takeViolations` all the same. */
  readonly onViolation?: (violation: MockViolation) => void
}

type CredentialsOf<V> = V extends MockVendor<infer Credentials, infer _> ? Credentials : never
type ScenarioOf<V> = V extends MockVendor<infer _, infer Name> ? Name : never

/** The mock of a vendor that this package knows. */
export type MockOf<Name extends VendorName> = Mock<
  CredentialsOf<(typeof vendors)[Name]>,
  ScenarioOf<(typeof vendors)[Name]>
>

/**
 * Starts the mock of a vendor, known by name or described by a spec.
 *
 * @example
 * await using mock = await startMock('hellorf', { scenario: 'purchase-answer-lost' })
 * const client = createHellorf({ baseUrl: mock.url, fetch: mock.fetch, ...mock.credentials })
 *
 * @throws TypeError when the vendor or the scenario is not known
 */
export function startMock<Name extends VendorName>(
  vendor: Name,
  options?: MockOptions<ScenarioOf<(typeof vendors)[Name]>>,
): Promise<MockOf<Name>>
export function startMock<Credentials extends object, ScenarioName extends string>(
  vendor: MockVendor<Credentials, ScenarioName>,
  options?: MockOptions<ScenarioName>,
): Promise<Mock<Credentials, ScenarioName>>
export async function startMock(
  nameOrVendor: string | MockVendor<object, string>,
  { scenario = [], clock = new VirtualClock(), port, onViolation }: MockOptions = {},
): Promise<Mock<object, string>> {
  const vendor = typeof nameOrVendor === 'string' ? knownVendor(nameOrVendor) : nameOrVendor
  const spec = await loadSpec(vendor.spec)
  const { index, examples } = spec
  const violations: MockViolation[] = []
  const behaviour = vendor.create?.({ examples, clock }) ?? {}
  const journal = new Journal(spec.secret)
  const faults = new FaultPlan((operation) => index.get(operation) !== undefined)
  const onViolations = (found: readonly MockViolation[]): void => {
    violations.push(...found)
    for (const violation of found) onViolation?.(violation)
  }
  const stage = new Stage({ spec, behaviour, journal, faults, clock, onViolations })
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
      origins: index.origins,
      basePath: index.basePath,
      scenarios: [scenario].flat(),
    })
  } catch (error) {
    await server.close()
    throw error
  }
}

function knownVendor(name: string): MockVendor<object, string> {
  if (!Object.hasOwn(vendors, name)) {
    const names = Object.keys(vendors).join(', ')
    throw new TypeError(`No vendor is named '${name}'. There are: ${names}.`)
  }
  return vendors[name as VendorName]
}
