import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A row of the vendor's ledger. */
export interface Sold {
  readonly id: number
  readonly picture: string
  readonly licensee: string
  readonly at: number
  /** The order that made it, from a header that the history does not show. */
  readonly order: string
  /** Looks into the history that do not show it yet. */
  lag: number
}

/** Header by which a test tells the ledger which order it is; a vendor has no such thing. */
export const ORDER_HEADER = 'x-border-order'

/**
 * Hellorf's licensing from its document, with a ledger, a history that lags, and an intermediary
 * before it that loses, cuts, refuses and repeats nothing.
 */
export class OrderServer implements AsyncDisposable {
  readonly sold: Sold[] = []
  readonly #random: () => number
  readonly #server = createServer((request, response) => this.#take(request, response))
  url = ''

  private constructor(random: () => number) {
    this.#random = random
  }

  static async start(random: () => number): Promise<OrderServer> {
    const server = new OrderServer(random)
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve))
    server.url = `http://127.0.0.1:${(server.#server.address() as AddressInfo).port}`
    return server
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  #take(request: IncomingMessage, response: ServerResponse): void {
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      const { pathname, searchParams } = new URL(request.url ?? '/', this.url)
      if (pathname === '/image/detail') {
        const id = searchParams.get('image_id')
        return send(response, { image: { id }, permissions: [{ id: 1, name: 'L', price: '10' }] })
      }
      if (pathname === '/image/my-purchases') return this.#history(searchParams, response)
      if (pathname === '/image/purchase') return this.#order(request, response, body)
      response.writeHead(404).end()
    })
  }

  #history(query: URLSearchParams, response: ServerResponse): void {
    if (this.#random() < 0.1) return void response.writeHead(502).end('<h1>Gateway</h1>')
    const begin = Date.parse(`${query.get('begin_at')?.replace(' ', 'T')}+08:00`)
    const page = Number(query.get('page') ?? 1)
    const perPage = Number(query.get('per_page') ?? 10)
    const shown = this.sold
      .filter(({ picture, at }) => picture === query.get('image_id') && !(at < begin))
      .filter((row) => row.lag-- <= 0)
      .reverse()
    const list = shown.slice((page - 1) * perPage, page * perPage).map((row) => ({
      id: row.id,
      able_id: Number(row.picture),
      able_type: 'image',
      plus_permission: { id: 1, name: 'L' },
      price: '10',
      warrant_name: row.licensee,
      created_at: chinaTime(row.at),
    }))
    send(response, { per_page: perPage, total: shown.length, list })
  }

  #order(request: IncomingMessage, response: ServerResponse, body: string): void {
    const form = new URLSearchParams(body)
    const fate = this.#random()
    if (fate < 0.06) return void request.socket.resetAndDestroy()
    if (fate < 0.1) return void response.writeHead(503).end('<h1>Gateway</h1>')
    if (fate < 0.15) {
      const refusal = { result: false, message: '余额不足', code: 1001 }
      return void response.writeHead(200, JSON_TYPE).end(JSON.stringify(refusal))
    }
    const id = this.sold.length + 1
    this.sold.push({
      id,
      picture: form.get('image_id') ?? '',
      licensee: form.get('warrant_name') ?? '',
      at: Date.now(),
      order: String(request.headers[ORDER_HEADER]),
      lag: Math.floor(this.#random() * 3),
    })
    if (fate < 0.2) return void request.socket.resetAndDestroy()
    if (fate < 0.24) return void request.socket.destroy()
    const status = [421, 302, 403, 408, 429, 502, 204].at(Math.floor((fate - 0.24) * 50)) ?? 200
    if (fate < 0.38) return void response.writeHead(status, { location: '/image/purchase' }).end()
    send(response, { id, url: `https://files.example/${id}.jpg` })
  }
}

const JSON_TYPE = { 'content-type': 'application/json' }

function send(response: ServerResponse, data: unknown): void {
  response.writeHead(200, JSON_TYPE).end(JSON.stringify({ result: true, data }))
}

/** As Hellorf writes times: in China's, without saying so. */
function chinaTime(time: number): string {
  return new Date(time + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ')
}
