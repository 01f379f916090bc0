import { type Delivery, wholeDelivery } from '../delivery/delivery.ts'
import { LOOPBACK, TcpServer } from '../delivery/tcp-server.ts'
import type { Har } from '../har/har.ts'
import { toHar } from '../har/to-har.ts'
import { Journal } from '../journal/journal.ts'
import { type MockResponse, violationResponse } from '../mock-response.ts'
import type { IncomingRequest, MockRequest } from '../request/mock-request.ts'
import { type ReadResult, readRequest } from '../request/read-request.ts'
import { InvalidSpecError } from '../spec/invalid-spec-error.ts'
import type { OpenApiDocument } from '../spec/openapi-document.ts'
import type { Operation } from '../spec/operation-index.ts'
import { loadSpec, type SpecModel } from '../spec/spec-model.ts'
import { VirtualClock } from '../virtual-clock.ts'
import { callUpstream } from './call-upstream.ts'
import type { UpstreamResponse } from './compare-response.ts'
import type { Difference } from './difference.ts'
import { DriftLog, type DriftReport, type Route } from './drift-log.ts'
import { findDifferences, unreadableDifferences } from './find-differences.ts'
import { knownNames } from './known-names.ts'
import { type Permission, refusal } from './permission.ts'
import { PrismProxy } from './prism-proxy.ts'
import { type RecordedCall, recordedCalls } from './recorded-call.ts'
import { SecretValues } from './secret-values.ts'
import { upstreamUrl } from './upstream-url.ts'

/** Options of {@link DriftProxy.start}. */
export interface DriftProxyOptions {
  /** The vendor's id. */
  readonly vendor: string
  readonly spec: OpenApiDocument
  /** The real vendor's base URL, in place of the spec's server. */
  readonly upstream: URL
  readonly allow: Permission
  /** Whether a spec that has problems is refused. */
  readonly strict: boolean
  /** The loopback port; 0 for a free one. */
  readonly port: number
  /** Called with why a call was not sent, or did not reach the vendor. */
  readonly onProblem: (problem: string) => void
}

/** Stands between a client and a real vendor, and records where vendor and spec differ. */
export class DriftProxy implements AsyncDisposable {
  readonly #options: DriftProxyOptions
  readonly #model: SpecModel
  readonly #prism: PrismProxy
  readonly #secretNames: ReadonlySet<string>
  readonly #secrets: SecretValues
  readonly #log: DriftLog
  readonly #journal: Journal
  /** What was found in each call, by the bytes of its response. */
  readonly #differences = new WeakMap<Uint8Array, readonly Difference[]>()
  readonly #closing = new AbortController()
  #server: TcpServer | undefined

  private constructor(options: DriftProxyOptions, model: SpecModel, prism: PrismProxy) {
    this.#options = options
    this.#model = model
    this.#prism = prism
    this.#secretNames = new Set([...model.secret, 'set-cookie'])
    this.#secrets = new SecretValues(this.#secretNames, knownNames(model.document))
    this.#log = new DriftLog(this.#secrets)
    this.#journal = new Journal(this.#secretNames, {
      basePath: model.index.basePath,
      templateOf: (operation) => model.index.get(operation)?.template,
    })
  }

  /**
   * Listens on 127.0.0.1.
   *
   * @throws InvalidSpecError when the spec has problems, with `strict`
   */
  static async start(options: DriftProxyOptions): Promise<DriftProxy> {
    const model = await loadSpec(options.spec)
    const problems = options.strict ? model.problems : []
    if (problems.length > 0) throw new InvalidSpecError(model.title, problems)
    const prism = await PrismProxy.load(model.document, options.upstream)
    const proxy = new DriftProxy(options, model, prism)
    proxy.#server = await TcpServer.listen({
      port: options.port,
      host: LOOPBACK,
      clock: new VirtualClock(),
      handle: (incoming) => proxy.#handle(incoming),
      refuse: (incoming, message) => proxy.#refuse(routeOf(incoming, undefined), message),
      keepAlive: true,
    })
    return proxy
  }

  /** The base URL to give to the client. */
  get url(): string {
    return `http://127.0.0.1:${this.#server?.port}${this.#model.index.basePath}`
  }

  /** The differences that were found so far. */
  report(): DriftReport {
    return this.#log.report(this.#options.vendor, this.#options.upstream.href)
  }

  /** The last 1,000 calls, oldest first, secrets redacted. */
  calls(): RecordedCall[] {
    return recordedCalls(
      this.#journal.entries(),
      this.#secrets,
      (bytes) => (bytes && this.#differences.get(bytes)) ?? [],
    )
  }

  /** The same calls as an HTTP Archive. */
  har(): Har {
    const { vendor, upstream } = this.#options
    const { log } = toHar(this.#journal.entries(), this.#secretNames, vendor)
    const comment = `Calls of ${vendor} at ${upstream.href}`
    return this.#secrets.inJson({ log: { ...log, comment } })
  }

  /** Stops, and cuts calls that are under way. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#closing.abort(new Error('The recording has ended.'))
    await this.#server?.close()
  }

  async #handle(incoming: IncomingRequest): Promise<Delivery> {
    const { document, index } = this.#model
    const read = readRequest(index, incoming)
    const operation = read.violations ? read.operation : read.request.operation
    const route = routeOf(incoming, operation)
    this.#learn(incoming, read.violations ? undefined : read.request)
    const draft = this.#journal.begin(incoming, Date.now())
    draft.matched(operation?.id, read.violations ? undefined : read.basePath)
    if (!read.violations) draft.read(read.request.query, read.request.body)

    const reason = refusal(document, operation, incoming, this.#options.allow)
    if (reason !== undefined) return this.#refuse(route, reason)
    try {
      const response = await this.#exchange(incoming, read, route)
      draft.responded({ status: response.status, response, fault: undefined })
      return wholeDelivery(response)
    } catch (error) {
      const message = `${route.route} did not reach the vendor: ${reasonOf(error)}.`
      this.#log.unreachable(route, message)
      this.#options.onProblem(message)
      return complaint(route, message)
    }
  }

  async #exchange(
    incoming: IncomingRequest,
    read: ReadResult,
    route: Route,
  ): Promise<UpstreamResponse> {
    const context = { model: this.#model, secrets: this.#secrets }
    const send = async (): Promise<UpstreamResponse> => {
      const url = upstreamUrl(incoming.url, this.#model.index.basePath, this.#options.upstream)
      const response = await callUpstream(incoming, url, this.#closing.signal)
      this.#secrets.learn(response.body)
      return response
    }
    if (read.violations) {
      const response = await send()
      this.#found(route, response, unreadableDifferences(context, read, response))
      return response
    }
    const proxied = await this.#prism.forward(read.request, send)
    this.#found(route, proxied.response, findDifferences(context, read.request, proxied))
    return proxied.response
  }

  #found(route: Route, { bytes }: UpstreamResponse, differences: readonly Difference[]): void {
    this.#differences.set(bytes, differences)
    this.#log.responded(route, differences)
  }

  #learn({ url, headers }: IncomingRequest, request: MockRequest | undefined): void {
    this.#secrets.learn(Object.fromEntries(headers))
    this.#secrets.learn(Object.fromEntries(url.searchParams))
    this.#secrets.learn(request?.pathParameters)
    if (request?.body.kind === 'form') this.#secrets.learn(request.body.fields)
    if (request?.body.kind === 'json') this.#secrets.learn(request.body.value)
  }

  #refuse(route: Route, reason: string): Delivery {
    this.#log.refused(route, reason)
    this.#options.onProblem(reason)
    return complaint(route, reason)
  }
}

/** The proxy's own response, which never passes for the vendor's. */
function complaint({ operation }: Route, message: string): Delivery {
  const response: MockResponse = violationResponse([
    { blame: 'client', operation, pointer: '', message },
  ])
  return wholeDelivery(response)
}

function routeOf({ method, url }: IncomingRequest, operation: Operation | undefined): Route {
  const path = operation?.path ?? url.pathname
  return { operation: operation?.id, route: `${method.toUpperCase()} ${path}` }
}

function reasonOf(error: unknown): string {
  const { message, cause } = error as Error
  return cause instanceof Error ? reasonOf(cause) : message || String(error)
}
