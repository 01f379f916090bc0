import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** A vendor on a real socket. */
export interface Listening {
  readonly url: string
  readonly requests: readonly IncomingMessage[]
}

/** Serves on a free loopback port until the test is over. */
export async function listen(handler: RequestListener): Promise<Listening> {
  const requests: IncomingMessage[] = []
  const server = createServer((request, response) => {
    requests.push(request)
    request.resume()
    handler(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeAllConnections()
    await closed
  })
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, requests }
}

/** Nobody listens there: the port is reserved, and no free one that another process may be given. */
export const REFUSED = 'http://127.0.0.1:2'
