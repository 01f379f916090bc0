import type { Fault, FaultHandle } from '../faults/fault.ts'
import type { MockRequest } from '../request/mock-request.ts'
import type { ExampleBook } from '../spec/example-book.ts'
import type { OpenApiDocument } from '../spec/openapi-document.ts'
import type { VirtualClock } from '../virtual-clock.ts'
import type { WirePlaces } from '../wire-places/wire-places.ts'

/** A vendor's response from memory. It is checked against the spec before it leaves. */
export type VendorResponse =
  /** One of the operation's named examples, as it stands in the spec. */
  | { readonly kind: 'example'; readonly name: string }
  /** A JSON body that the memory composed, with headers such as `retry-after`. */
  | {
      readonly kind: 'json'
      readonly body: unknown
      /** Default: 200. */
      readonly status?: number
      /** Names in lower case. Without `content-type` it is `application/json`. */
      readonly headers?: Readonly<Record<string, string>>
    }
  /** A file. */
  | { readonly kind: 'bytes'; readonly contentType: string; readonly bytes: Uint8Array }

/**
 * Responds to a valid request from memory.
 *
 * @returns undefined to leave the response to Prism, which serves the operation's first example
 */
export type Handler = (request: MockRequest) => VendorResponse | undefined

/**
 * Handlers by the id of their operation. With the ids of a spec as `OperationId`, a name that is
 * not in the spec does not compile; at the start it is an {@link UnknownOperationError}.
 */
export type Handlers<OperationId extends string = string> = {
  readonly [Id in OperationId]?: Handler
}

/**
 * How a vendor behaves beyond its spec: one small class, made anew for each mock. A request passes
 * `authenticate`, then the checks against the spec, then `refuse`, then its handler.
 */
export interface VendorBehaviour<OperationId extends string = string> {
  /**
   * Checks the credentials as the vendor does.
   *
   * @returns the name of the example that the vendor refuses with; undefined to let the request in
   */
  authenticate?(request: MockRequest<OperationId>): string | undefined
  /**
   * Refuses a valid request before its handler sees it, such as when a quota is used up.
   *
   * @returns undefined to let the request pass
   */
  refuse?(request: MockRequest<OperationId>): VendorResponse | undefined
  /** Default: Prism responds to every operation. */
  readonly handlers?: Handlers<OperationId>
  /** Takes the settings of a scenario. */
  configure?(settings: Readonly<Record<string, number>>): void
  /** Forgets everything since the start, settings included. */
  reset?(): void
}

/** A bad day: data over faults and the vendor's behaviour, and a script for anything else. */
export interface Scenario<OperationId extends string = string> {
  /** What happens, in one sentence. */
  readonly description: string
  readonly faults?: readonly Fault<OperationId>[]
  /** Handed to {@link VendorBehaviour.configure}. */
  readonly settings?: Readonly<Record<string, number>>
  /**
   * Plays the rest, such as what comes later. Called when the vendor is put into the scenario, and
   * after each reset when it was started in it.
   *
   * @example
   * play: ({ fault, clock }) => {
   *   clock.setTimeout(() => fault({ name: 'unavailable', times: 'always' }), 3_600_000)
   * }
   */
  readonly play?: (stage: ScenarioStage) => void
}

/** What a scenario's script works with. */
export interface ScenarioStage {
  /** Plans a fault, as `mock.fault` does. */
  readonly fault: (fault: Fault) => FaultHandle
  /** Hands settings to {@link VendorBehaviour.configure}. */
  readonly configure: (settings: Readonly<Record<string, number>>) => void
  /** The mock's clock. A reset calls off the timers that were set by it. */
  readonly clock: Pick<VirtualClock, 'now' | 'setTimeout' | 'clearTimeout'>
}

/** What a behaviour is made from. */
export interface VendorContext {
  /** The spec's named examples. */
  readonly examples: ExampleBook
  /** Where requests carry credentials and pages, as the spec says. */
  readonly wire: WirePlaces
  /** The mock's clock. */
  readonly clock: { now(): number }
}

/**
 * A vendor that can be mocked. A spec alone is enough; the rest makes it behave.
 *
 * @example
 * const library: MockVendor = { id: 'library', spec: JSON.parse(readFileSync('openapi.json', 'utf8')) }
 * await using mock = await startMock(library)
 */
export interface MockVendor<
  Credentials extends object = Readonly<Record<string, string>>,
  ScenarioName extends string = string,
  OperationId extends string = string,
> {
  /** Lower case, as in the name of its package. */
  readonly id: string
  /** OpenAPI 3.0 or 3.1 in one document, references local. */
  readonly spec: OpenApiDocument
  /**
   * Whether the package's own tests hold the spec against `specProblems`. Then nothing looks for problems
   * once more. Default: false.
   */
  readonly specIsChecked?: boolean
  /** What a client needs to be let in. */
  readonly credentials?: Credentials
  /** The bad days that it can be put into, by name. */
  readonly scenarios?: Readonly<Record<ScenarioName, Scenario<OperationId>>>
  /** Makes the behaviour. Default: Prism serves examples to requests with credentials. */
  readonly create?: (context: VendorContext) => VendorBehaviour<OperationId>
}
