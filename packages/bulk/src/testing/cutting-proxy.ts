import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** Where a connection breaks at a statement: the server got nothing, half of it, or all, and nobody got its response. */
export type CutPlace = 'before' | 'middle' | 'after'

/** Passes on what clients and a Postgres server of this machine say, and breaks the connection at a statement. */
export interface CuttingProxy extends AsyncDisposable {
  readonly port: number
  /** How many statements came since `cutAt`. */
  readonly statements: number
  /** Breaks the connection of the statement with this number, from 1 on. Others, and new ones, go on. */
  cutAt(statement: number, place: CutPlace): void
}

/** Starts a proxy for the port of a Postgres server. */
export async function startCuttingProxy(target: number): Promise<CuttingProxy> {
  const sockets = new Set<Socket>()
  let statements = 0
  let wanted = { statement: Number.POSITIVE_INFINITY, place: 'before' as CutPlace }
  const server = createServer((near) => {
    const far = connect(target, '127.0.0.1')
    let isCut = false
    const cut = (): void => {
      near.destroy()
      far.destroy()
    }
    near.on('data', (bytes) => {
      if (isCut) return
      isCut = isStatement(bytes) && ++statements === wanted.statement
      if (!isCut) return void far.write(bytes)
      const { place } = wanted
      if (place === 'before') return cut()
      if (place === 'after') return void far.write(bytes)
      far.write(bytes.subarray(0, bytes.length / 2), cut)
    })
    // The response is there, so that the server has done the statement.
    far.on('data', (bytes) => (isCut ? cut() : void near.write(bytes)))
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        sockets.delete(socket)
        cut()
      })
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    get statements() {
      return statements
    },
    cutAt: (statement, place) => {
      statements = 0
      wanted = { statement, place }
    },
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Whether a message begins with a simple query (Q) or with the first part of a prepared one (P). */
function isStatement(bytes: Buffer): boolean {
  return bytes[0] === 0x51 || bytes[0] === 0x50
}
