import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A purchase as the server keeps it. */
export interface Sold {
  readonly id: number
  readonly asset: string
  readonly licensee: string
  /** Which order made it. The history does not show it. */
  readonly order: string
  visible: boolean
}

/** A vendor behind a socket that loses requests and responses, and whose history lags. */
export async function startOrderServer(random: () => number) {
  const sold: Sold[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      const url = new URL(request.url ?? '/', 'http://localhost')
      if (request.method === 'GET') {
        const asset = url.searchParams.get('asset')
        const shown = sold.filter((entry) => entry.asset === asset && entry.visible)
        for (const entry of sold) if (random() < 0.5) entry.visible = true
        response.end(JSON.stringify(shown.map(({ id, licensee }) => ({ id, licensee })).reverse()))
        return
      }
      const { asset, licensee } = JSON.parse(body) as Pick<Sold, 'asset' | 'licensee'>
      const fate = random()
      if (fate < 0.08) {
        request.socket.destroy() // before the order was taken
        return
      }
      if (fate < 0.12) {
        response.writeHead(409).end()
        return
      }
      const id = sold.length + 1
      const order = String(request.headers['x-order'])
      sold.push({ id, asset, licensee, order, visible: false })
      if (fate < 0.25)
        request.socket.destroy() // after it was taken
      else response.end(JSON.stringify({ id }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    sold,
    url: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
