import { writeCoverage } from './coverage/coverage-files.ts'
import type { CoverageRecorder } from './coverage/coverage-recorder.ts'
import type { CoverageReport } from './coverage/coverage-report.ts'
import { processCoverage } from './coverage/process-coverage.ts'
import { connectionReset, deliverInProcess } from './delivery/in-process.ts'
import type { TcpServer } from './delivery/tcp-server.ts'
import type { Fault, FaultHandle } from './faults/fault.ts'
import type { FaultPlan } from './faults/fault-plan.ts'
import type { Har } from './har/har.ts'
import { toHar } from './har/to-har.ts'
import { assertRequested, type RequestExpectation } from './journal/assert-requested.ts'
import { checkPattern } from './journal/check-pattern.ts'
import type { Journal } from './journal/journal.ts'
import type { JournalEntry } from './journal/journal-entry.ts'
import type { RequestPattern } from './journal/request-pattern.ts'
import { type MockViolation, violationsError } from './mock-violation.ts'
import type { SpecModel } from './spec/spec-model.ts'
import type { SpecProblem } from './spec/spec-problem.ts'
import { ELSEWHERE_PATH, maxBodyBytes, type Stage, TOO_LARGE } from './stage.ts'
import { ScenarioPlayer } from './vendor/scenario-player.ts'
import type { MockVendor, Scenario, VendorBehaviour } from './vendor/vendor.ts'
import type { VirtualClock } from './virtual-clock.ts'

/** What a mock is put together from. */
export interface MockParts<Credentials extends object, ScenarioName extends string> {
  readonly vendor: MockVendor<Credentials, ScenarioName>
  readonly behaviour: VendorBehaviour
  readonly stage: Stage
  readonly server: TcpServer
  /** The origin that the server is called by. */
  readonly origin: string
  readonly clock: VirtualClock
  readonly journal: Journal
  readonly faults: FaultPlan
  /** Where the stage puts violations. */
  readonly violations: MockViolation[]
  /** Puts violations there and reports them. */
  readonly onViolations: (violations: readonly MockViolation[]) => void
  readonly spec: SpecModel
  readonly coverage: CoverageRecorder
  /** Where to write it on closing; undefined for nowhere. */
  readonly coverageDirectory: string | undefined
  /** Played again after each reset. */
  readonly scenarios: readonly ScenarioName[]
}

/** A running mock of a vendor. */
export class Mock<
  Credentials extends object = Readonly<Record<string, string>>,
  ScenarioName extends string = string,
> {
  readonly #parts: MockParts<Credentials, ScenarioName>
  readonly #player: ScenarioPlayer
  #closing = new AbortController()
  #closed: Promise<void> | undefined

  /** The vendor's id. */
  readonly vendor: string
  /** The base URL to give to a client, on a loopback port unless a `host` was given. */
  readonly url: string
  /** The credentials that the mock accepts. */
  readonly credentials: Credentials
  /** The clock that nonces, expiry and purchases go by. */
  readonly clock: VirtualClock

  constructor(parts: MockParts<Credentials, ScenarioName>) {
    this.#parts = parts
    this.#player = new ScenarioPlayer(parts)
    this.vendor = parts.vendor.id
    this.url = parts.origin + parts.spec.index.basePath
    // A vendor without credentials has an empty type of them.
    this.credentials = parts.vendor.credentials ?? ({} as Credentials)
    this.clock = parts.clock
    for (const name of parts.scenarios) this.scenario(name)
  }

  /**
   * A `fetch` that never touches the network: it responds for {@link Mock.url} and for the vendor's
   * real base URL; any other host is a violation.
   */
  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    if (this.#closed)
      throw new TypeError('fetch failed', { cause: new Error('The mock is closed.') })
    const request = new Request(input, init)
    request.signal.throwIfAborted()
    return this.#follow(request, 0)
  }

  async #follow(request: Request, hops: number): Promise<Response> {
    const url = new URL(request.url)
    const bytes = request.body ? new Uint8Array(await request.arrayBuffer()) : new Uint8Array()
    const incoming = { method: request.method, url, headers: request.headers, bytes }
    const { stage, spec, clock } = this.#parts
    const known = url.origin === new URL(this.url).origin || spec.index.knowsOrigin(url.origin)
    const wrong = known
      ? bytes.length > maxBodyBytes && TOO_LARGE
      : `The client called ${url.origin}, which is not ${this.vendor}.`
    const delivery = wrong ? stage.refuse(incoming, wrong) : await stage.handle(incoming)
    const closing = this.#closing.signal
    const response = await deliverInProcess(delivery, { request, clock, closing })
    return this.#redirect(request, response, { bytes, hops })
  }

  /**
   * The requests so far, oldest first, secrets redacted. At most the last 1,000 are kept.
   *
   * @throws TypeError when the pattern names a part or an operation that does not exist
   */
  requests(pattern: RequestPattern = {}): JournalEntry[] {
    checkPattern(pattern, this.#knows)
    return this.#parts.journal.entries(pattern)
  }

  /**
   * Checks that the client sent what it should have, in any test runner.
   *
   * @example
   * mock.assertRequested({ operation: 'purchaseImage', body: { image_id: '7' }, times: 1 })
   * mock.assertRequested({ method: 'DELETE', times: 0 })
   *
   * @returns the requests that match, oldest first
   * @throws AssertionError of `node:assert`, with the difference to the nearest request
   * @throws TypeError when a part or an operation does not exist, which would never be requested
   */
  assertRequested(expectation: RequestExpectation): JournalEntry[] {
    const { times: _, ...pattern } = expectation
    checkPattern(pattern, this.#knows)
    return assertRequested(this.#parts.journal.entries(), expectation, this.assertRequested)
  }

  /**
   * The requests so far as an HTTP Archive (HAR 1.2), which browsers' tools open. Secrets are
   * redacted; `_operation` and `_fault` say what the mock knows beside it.
   *
   * @example
   * writeFileSync('hellorf.har', JSON.stringify(mock.har()))
   */
  har(): Har {
    const { journal, spec, vendor } = this.#parts
    return toHar(journal.entries(), spec.secret, vendor.id)
  }

  /**
   * Which operations, statuses, named examples and envelope codes of the spec were reached by
   * responses that arrived whole, over resets.
   *
   * @param of whether to count this mock only (default), or all of the vendor in this process
   */
  coverage({ of = 'mock' }: { readonly of?: 'mock' | 'process' } = {}): CoverageReport {
    const { coverage, spec } = this.#parts
    return (of === 'mock' ? coverage : processCoverage(this.vendor, spec)).report()
  }

  /**
   * What is wrong with the spec, each with a pointer into it. Found when first asked for, which takes
   * seconds for a spec of a thousand operations.
   */
  get problems(): readonly SpecProblem[] {
    return this.#parts.spec.problems
  }

  /** What is legal in the spec but doubtful, or beyond the mock; found as {@link Mock.problems} are. */
  get notices(): readonly SpecProblem[] {
    return this.#parts.spec.findings().filter(({ level }) => level === 'notice')
  }

  /** The violations that were not taken yet. */
  get violations(): readonly MockViolation[] {
    return [...this.#parts.violations]
  }

  /** Takes the violations, so that {@link Mock.close} does not throw them. */
  takeViolations(): MockViolation[] {
    return this.#parts.violations.splice(0)
  }

  /**
   * Lets something go wrong, once unless `times` or `probability` says otherwise. Of several faults
   * the first that fits a request strikes it.
   *
   * @example
   * mock.fault({ name: 'response-lost', operation: 'purchaseImage' })
   * mock.fault({ name: 'unavailable', probability: 0.1, seed: 7 })
   *
   * @throws TypeError when the name, the operation or an option does not exist
   * @throws RangeError when an option has a value that it cannot have
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
    const { vendor } = this.#parts
    const scenarios = new Map<string, Scenario>(Object.entries(vendor.scenarios ?? {}))
    const scenario = scenarios.get(name)
    if (!scenario) {
      const names = [...scenarios.keys()].join(', ') || 'none'
      throw new TypeError(`${vendor.id} has no scenario '${name}'. There are: ${names}.`)
    }
    this.#player.play(scenario)
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
    this.#player.stop()
    behaviour.reset?.()
    journal.clear()
    faults.clear()
    for (const name of scenarios) this.scenario(name)
  }

  /**
   * Stops the mock; what hangs is cut.
   *
   * @throws AggregateError of the violations that were not taken
   */
  async close(): Promise<void> {
    this.#closed ??= this.#stop()
    this.#closing.abort()
    this.#player.stop()
    await this.#closed
    const violations = this.takeViolations()
    if (violations.length > 0) throw violationsError(this.vendor, violations)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close()
  }

  readonly #knows = (operation: string): boolean =>
    this.#parts.spec.index.get(operation) !== undefined

  async #stop(): Promise<void> {
    const { server, coverageDirectory } = this.#parts
    await server.close()
    if (coverageDirectory !== undefined)
      writeCoverage(coverageDirectory, this.coverage({ of: 'process' }))
  }

  /**
   * What `fetch` makes of a redirect. One to the mock itself is followed. One to another host would leave
   * the process: the response is handed over as it is, unless a fault tries whether the client follows it.
   */
  async #redirect(request: Request, response: Response, init: RedirectInit): Promise<Response> {
    const location = response.headers.get('location')
    if (location === null || response.status < 300 || response.status > 399) return response
    if (request.redirect === 'manual') return response
    const target = URL.canParse(location, request.url) ? new URL(location, request.url) : undefined
    if (target?.pathname === ELSEWHERE_PATH) {
      if (request.redirect !== 'follow') throw connectionReset()
      const message = `The client followed a redirect to ${target.origin}.`
      const pointer = '/headers/location'
      this.#parts.onViolations([{ blame: 'client', operation: undefined, pointer, message }])
      throw connectionReset()
    }
    if (request.redirect === 'error')
      throw new TypeError('fetch failed', { cause: new Error('unexpected redirect') })
    if (target?.origin !== this.#parts.origin || init.hops >= MOST_REDIRECTS) return response
    const changed = response.status === 303 || (response.status < 303 && request.method === 'POST')
    const { headers, signal, redirect } = request
    const next = changed
      ? new Request(target, { headers: withoutBodyHeaders(headers), signal, redirect })
      : new Request(target, {
          ...{ method: request.method, headers, signal, redirect },
          ...(init.bytes.length > 0 ? { body: init.bytes as Uint8Array<ArrayBuffer> } : {}),
        })
    return this.#follow(next, init.hops + 1)
  }
}

/** What a redirect is followed with. */
interface RedirectInit {
  readonly bytes: Uint8Array
  readonly hops: number
}

/** As many as browsers follow. */
const MOST_REDIRECTS = 20

/** The headers of a request that goes on without its body. */
function withoutBodyHeaders(headers: Headers): Headers {
  const rest = new Headers(headers)
  for (const name of [...rest.keys()]) if (name.startsWith('content-')) rest.delete(name)
  return rest
}
