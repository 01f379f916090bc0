import { connectionReset, deliverInProcess } from './delivery/in-process.ts'
import type { TcpServer } from './delivery/tcp-server.ts'
import type { Fault, FaultHandle } from './layers/fault.ts'
import type { FaultPlan } from './layers/fault-plan.ts'
import type { Journal, JournalEntry, JournalFilter } from './layers/journal.ts'
import { describeViolation, type MockViolation } from './mock-violation.ts'
import type { Stage } from './stage.ts'
import type { MockVendor, Scenario, VendorBehaviour } from './vendor.ts'
import type { VirtualClock } from './virtual-clock.ts'

/** What a mock is put together from. */
export interface MockParts<Credentials extends object, ScenarioName extends string> {
  readonly vendor: MockVendor<Credentials, ScenarioName>
  readonly behaviour: VendorBehaviour
  readonly stage: Stage
  readonly server: TcpServer
  readonly clock: VirtualClock
  readonly journal: Journal
  readonly faults: FaultPlan
  /** Where the stage puts what it finds wrong. */
  readonly violations: MockViolation[]
  /** Puts violations there and reports them. */
  readonly onViolations: (violations: readonly MockViolation[]) => void
  /** Origins besides the mock's own that `fetch` answers for. */
  readonly origins: readonly string[]
  readonly basePath: string
  /** Played again after each reset. */
  readonly scenarios: readonly ScenarioName[]
}

/** A running mock of a vendor. */
export class Mock<
  Credentials extends object = Readonly<Record<string, string>>,
  ScenarioName extends string = string,
> {
  readonly #parts: MockParts<Credentials, ScenarioName>
  #closing = new AbortController()
  #closed: Promise<void> | undefined

  /** The vendor's id. */
  readonly vendor: string
  /** The base URL to give to a client, on a loopback port. */
  readonly url: string
  /** What the mock lets in. */
  readonly credentials: Credentials
  /** The clock that nonces, expiry and purchases go by. */
  readonly clock: VirtualClock

  constructor(parts: MockParts<Credentials, ScenarioName>) {
    this.#parts = parts
    this.vendor = parts.vendor.id
    this.url = `http://127.0.0.1:${parts.server.port}${parts.basePath}`
    // A vendor without credentials has an empty type of them.
    this.credentials = parts.vendor.credentials ?? ({} as Credentials)
    this.clock = parts.clock
    for (const name of parts.scenarios) this.scenario(name)
  }

  /**
   * A `fetch` that never touches the network: it answers for {@link Mock.url} and for the vendor's
   * real base URL; any other host is a violation.
   */
  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    if (this.#closed)
      throw new TypeError('fetch failed', { cause: new Error('The mock is closed.') })
    const request = new Request(input, init)
    request.signal.throwIfAborted()
    const url = new URL(request.url)
    const bytes = request.body ? new Uint8Array(await request.arrayBuffer()) : new Uint8Array()
    const incoming = { method: request.method, url, headers: request.headers, bytes }
    const { stage, origins, clock } = this.#parts
    const known = url.origin === new URL(this.url).origin || origins.includes(url.origin)
    const delivery = known
      ? await stage.handle(incoming)
      : stage.refuse(incoming, `The client called ${url.origin}, which is not ${this.vendor}.`)
    const closing = this.#closing.signal
    const response = await deliverInProcess(delivery, { request, clock, closing })
    return this.#redirect(request, response)
  }

  /** The requests so far, oldest first, secrets redacted. At most the last 1,000 are kept. */
  requests(filter: JournalFilter = {}): JournalEntry[] {
    return this.#parts.journal.entries(filter)
  }

  /** What the mock found wrong and nobody has taken yet. */
  get violations(): readonly MockViolation[] {
    return [...this.#parts.violations]
  }

  /** Takes the violations, so that {@link Mock.close} does not throw them. */
  takeViolations(): MockViolation[] {
    return this.#parts.violations.splice(0)
  }

  /**
   * Lets something go wrong, once unless `times` says otherwise. Of several faults the first that
   * fits a request strikes it.
   *
   * @throws TypeError when the name or the operation does not exist
   */
  fault(fault: Fault): FaultHandle {
    return this.#parts.faults.add(fault)
  }

  /**
   * Puts the vendor into a scenario, on top of those it is in.
   *
   * @throws TypeError when the vendor has no such scenario
   */
  scenario(name: ScenarioName): void {
    const { vendor, behaviour, faults } = this.#parts
    const scenarios = new Map<string, Scenario>(Object.entries(vendor.scenarios ?? {}))
    const scenario = scenarios.get(name)
    if (!scenario) {
      const names = [...scenarios.keys()].join(', ') || 'none'
      throw new TypeError(`${vendor.id} has no scenario '${name}'. There are: ${names}.`)
    }
    for (const fault of scenario.faults ?? []) faults.add(fault)
    if (scenario.settings) behaviour.configure?.(scenario.settings)
  }

  /**
   * Goes back to the start: memory, journal and faults are forgotten, connections that hang are
   * cut, and the scenarios given at the start play again. The clock runs on, and violations stay
   * until they are taken.
   */
  reset(): void {
    const { behaviour, journal, faults, server, scenarios } = this.#parts
    this.#closing.abort()
    this.#closing = new AbortController()
    server.cutHanging()
    behaviour.reset?.()
    journal.clear()
    faults.clear()
    for (const name of scenarios) this.scenario(name)
  }

  /**
   * Stops the mock; what hangs is cut.
   *
   * @throws AggregateError of the violations that nobody took
   */
  async close(): Promise<void> {
    this.#closed ??= this.#parts.server.close()
    this.#closing.abort()
    await this.#closed
    const violations = this.takeViolations()
    if (violations.length === 0) return
    const lines = violations.map(describeViolation)
    throw new AggregateError(
      lines.map((line) => new Error(line)),
      `${violations.length} violation(s) at the mock of ${this.vendor}:\n${lines.join('\n')}`,
    )
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close()
  }

  /** What `fetch` makes of a redirect, which may lead nowhere from here. */
  #redirect(request: Request, response: Response): Response {
    const location = response.headers.get('location')
    if (location === null || response.status < 300 || response.status > 399) return response
    if (request.redirect === 'manual') return response
    if (request.redirect === 'follow') {
      const { origin } = new URL(location, request.url)
      const message = `The client followed a redirect to ${origin}.`
      const pointer = '/headers/location'
      this.#parts.onViolations([{ blame: 'client', operation: undefined, pointer, message }])
    }
    throw connectionReset()
  }
}
