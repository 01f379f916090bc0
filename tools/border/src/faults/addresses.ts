import type { AddressInfo } from 'node:net'
import { createServer, type Server, type Socket } from 'node:net'

/** Addresses at which no vendor can be reached. */
export interface Addresses extends AsyncDisposable {
  readonly of: (name: string) => string
}

/** Nobody listens there: it is reserved, and no free port that another process may be given. */
const REFUSED = 'http://127.0.0.1:2'

export async function startAddresses(): Promise<Addresses> {
  const noTls = await listen((socket) =>
    socket.once('data', () => socket.end('HTTP/1.1 400 Bad\r\n\r\n')),
  )
  const closed = await listen((socket) => socket.once('data', () => socket.destroy()))
  const reset = await listen((socket) => socket.once('data', () => socket.resetAndDestroy()))
  const addresses: Readonly<Record<string, string>> = {
    refused: REFUSED,
    // RFC 2606: no name below `invalid` exists.
    nameless: 'http://border.invalid',
    'no-tls': `https://127.0.0.1:${portOf(noTls)}`,
    'tls-closed': `https://127.0.0.1:${portOf(closed)}`,
    'tls-reset': `https://127.0.0.1:${portOf(reset)}`,
  }
  return {
    of: (name) => addresses[name] ?? REFUSED,
    [Symbol.asyncDispose]: async () => {
      await Promise.all([noTls, closed, reset].map(stop))
    },
  }
}

async function listen(take: (socket: Socket) => void): Promise<Server> {
  const server = createServer((socket) => {
    socket.on('error', () => {})
    take(socket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port
const stop = (server: Server): Promise<unknown> => new Promise((resolve) => server.close(resolve))
