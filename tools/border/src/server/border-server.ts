import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { BorderVendor, GoodResponse } from '../vendors/border-vendor.ts'

/** A response as it would go out. */
export interface WireResponse {
  readonly status: number
  readonly type: string
  readonly body: Buffer
}

/** One request and what can be done to it. */
export interface Exchange {
  readonly operation: string
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly socket: Socket
  /** The response as the vendor would send it. Its work is done with the first look at it. */
  readonly good: () => WireResponse
}

/** What the server does to some requests, instead of responding. */
export interface Plan {
  /** A new connection. Returns true when it took it over. */
  connection?(socket: Socket): boolean
  /** The head of a request has come. Returns true when it took the request over. */
  head?(exchange: Exchange): boolean
  /** The whole request has come. Returns true when it took the request over. */
  whole?(exchange: Exchange): boolean
}

/** A vendor behind node:http, made from its documents alone. */
export class BorderServer implements AsyncDisposable {
  plan: Plan = {}
  /** Has each response close its connection. */
  closing = false
  /** Connections that came, since the last reset. */
  connections = 0
  /** Heads of requests by operation, since the last reset. */
  readonly heads = new Map<string, number>()
  /** Work that was done by operation, since the last reset. */
  readonly done = new Map<string, number>()
  /** Requests that no operation of the vendor takes. */
  readonly unknown: string[] = []
  readonly #open = new Set<Socket>()
  readonly #sockets = new Set<Socket>()
  readonly #vendor: BorderVendor
  readonly #server: Server
  origin = ''

  private constructor(vendor: BorderVendor) {
    this.#vendor = vendor
    this.#server = createServer({ keepAliveTimeout: 60_000 }, (request, response) =>
      this.#take(request, response),
    )
    this.#server.on('connection', (socket: Socket) => {
      this.#sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        this.#sockets.delete(socket)
        this.#open.delete(socket)
      })
      this.connections++
      this.plan.connection?.(socket)
    })
    this.#server.on('clientError', (_error, socket) => socket.destroy())
  }

  static async start(vendor: BorderVendor): Promise<BorderServer> {
    const server = new BorderServer(vendor)
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve))
    const { port } = server.#server.address() as AddressInfo
    server.origin = `http://127.0.0.1:${port}`
    return server
  }

  get baseUrl(): string {
    return this.origin + this.#vendor.base
  }

  reset(): void {
    this.heads.clear()
    this.done.clear()
    this.connections = 0
  }

  /** Closes every connection, as a vendor that restarts. */
  cutConnections(): void {
    for (const socket of this.#sockets) socket.destroy()
  }

  /** Whether every exchange ended: with a whole response, or with its connection. */
  get quiet(): boolean {
    return this.#open.size === 0
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.cutConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  #take(request: IncomingMessage, response: ServerResponse): void {
    const { socket } = request
    this.#open.add(socket)
    response.on('finish', () => this.#open.delete(socket))
    const url = new URL(request.url ?? '/', this.origin)
    const path = url.pathname.slice(this.#vendor.base.length)
    const found = Object.entries(this.#vendor.routes).find(
      ([, route]) => route.method === request.method && route.path.test(path),
    )
    if (found === undefined) {
      this.unknown.push(`${request.method} ${url.pathname}`)
      response.writeHead(404).end()
      return
    }
    const [operation, route] = found
    this.heads.set(operation, (this.heads.get(operation) ?? 0) + 1)
    let body = ''
    let made: WireResponse | undefined
    const good = (): WireResponse => {
      made ??= toWire(
        route.respond(
          { method: request.method ?? '', path, query: url.searchParams, body },
          this.origin,
        ),
      )
      return made
    }
    const exchange = { operation, request, response, socket, good }
    if (this.plan.head?.(exchange)) return
    request.setEncoding('utf8')
    request.on('data', (chunk: string) => {
      body += chunk
    })
    request.on('end', () => {
      if (this.plan.whole?.(exchange)) return
      this.work(operation)
      const { status, type, body: content } = good()
      if (this.closing) response.shouldKeepAlive = false
      response.writeHead(status, { 'content-type': type }).end(content)
    })
  }

  /** Counts work that the vendor did for a request. */
  work(operation: string): void {
    this.done.set(operation, (this.done.get(operation) ?? 0) + 1)
  }
}

function toWire({ status = 200, type = 'application/json', body }: GoodResponse): WireResponse {
  return { status, type, body: Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body)) }
}
