import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { IncomingRequest } from '../request/mock-request.ts'
import { maxBodyBytes, TOO_LARGE } from '../stage.ts'
import type { VirtualClock } from '../virtual-clock.ts'
import type { Delivery } from './delivery.ts'
import { writeDelivery } from './write-delivery.ts'

/** The address that nobody else reaches. */
export const LOOPBACK = '127.0.0.1'

/**
 * The origin by which a server is called from this machine. One that listens on every address is called by
 * the loopback one.
 */
export function originOf(host: string, port: number): string {
  if (host === '0.0.0.0') return `http://${LOOPBACK}:${port}`
  if (host === '::') return `http://[::1]:${port}`
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

/** The functions that the server passes requests to. */
export interface TcpServerOptions {
  /** 0 for a free one. */
  readonly port: number
  /** The address to listen on. */
  readonly host: string
  readonly clock: VirtualClock
  readonly handle: (request: IncomingRequest) => Promise<Delivery>
  /** Called with a request whose body is over {@link maxBodyBytes}. */
  readonly refuse: (request: IncomingRequest, message: string) => Delivery
  /** Whether the server keeps the process alive. */
  readonly keepAlive: boolean
}

/** The mock on a loopback port, where faults are what sockets really do. */
export class TcpServer {
  readonly #server: Server
  readonly #options: TcpServerOptions
  readonly #hanging = new Set<ServerResponse>()

  private constructor(options: TcpServerOptions) {
    this.#options = options
    this.#server = createServer((request, response) => {
      this.#serve(request, response).catch(() => response.destroy())
    })
    if (!options.keepAlive) {
      this.#server.unref()
      this.#server.on('connection', (socket) => socket.unref())
    }
  }

  /** Starts to listen. */
  static async listen(options: TcpServerOptions): Promise<TcpServer> {
    const tcp = new TcpServer(options)
    await new Promise<void>((resolve, reject) => {
      tcp.#server.once('error', reject)
      tcp.#server.listen(options.port, options.host, () => {
        tcp.#server.off('error', reject)
        resolve()
      })
    })
    return tcp
  }

  /** The port that it listens on. */
  get port(): number {
    return (this.#server.address() as AddressInfo).port
  }

  /** Cuts the connections that a fault or a delay keeps waiting; those between requests stay. */
  cutHanging(): void {
    for (const response of this.#hanging) response.destroy()
  }

  /** Stops listening and cuts every connection. */
  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()))
    this.#server.closeAllConnections()
    await closed
  }

  async #serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(message)
    const request: IncomingRequest = {
      method: String(message.method),
      url: urlOf(message),
      headers: headersOf(message),
      bytes: body.bytes,
    }
    const delivery = body.complete
      ? await this.#options.handle(request)
      : this.#options.refuse(request, TOO_LARGE)
    if (response.destroyed) return
    this.#hanging.add(response)
    response.once('close', () => this.#hanging.delete(response))
    await writeDelivery(delivery, { request, message, response, clock: this.#options.clock })
  }
}

async function readBody(
  message: IncomingMessage,
): Promise<{ bytes: Uint8Array; complete: boolean }> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length
    // The rest of a body over the limit is read and dropped, so that the client gets the response.
    if (size <= maxBodyBytes) chunks.push(chunk)
  }
  return { bytes: Buffer.concat(chunks), complete: size <= maxBodyBytes }
}

function headersOf({ rawHeaders }: IncomingMessage): Headers {
  const headers = new Headers()
  for (let index = 0; index < rawHeaders.length; index += 2)
    headers.append(String(rawHeaders[index]), String(rawHeaders[index + 1]))
  return headers
}

/** The URL that a request was sent to; a request line may hold a whole one. */
function urlOf({ url, headers: { host } }: IncomingMessage): URL {
  const sent = String(url)
  const whole = sent.startsWith('/') ? `http://${host}${sent}` : sent
  // A host may be missing or no name, and `OPTIONS *` has no path.
  return URL.parse(whole) ?? new URL(sent.replace(/^[^/]*/, ''), `http://${LOOPBACK}`)
}
