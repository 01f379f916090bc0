import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** Passes bytes on to a port of this machine, until it is cut. */
export interface Proxy extends AsyncDisposable {
  readonly port: number
  /** From now on nothing passes, and nobody is told: as when a cable is pulled. */
  cut(): void
  /** Breaks all connections, which both sides notice. New ones are broken at once until `restore()`. */
  drop(): void
  restore(): void
  /** Lets nothing pass for a while, as a server that stands still: what was held passes later. */
  hold(): void
  release(): void
}

/** Starts a proxy for a port of this machine. */
export async function startProxy(target: number): Promise<Proxy> {
  let isCut = false
  let isHeld = false
  let isRefusing = false
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    if (isRefusing) return void near.destroy()
    const far = connect(target, '127.0.0.1')
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from)
      if (isHeld) from.pause()
      from.on('data', (bytes) => {
        if (!isCut) to.write(bytes)
      })
      from.on('close', () => {
        sockets.delete(from)
        if (!isCut) to.destroy()
      })
      from.on('error', () => {})
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    cut: () => {
      isCut = true
    },
    drop: () => {
      isRefusing = true
      for (const socket of sockets) socket.destroy()
    },
    hold: () => {
      isHeld = true
      for (const socket of sockets) socket.pause()
    },
    release: () => {
      isHeld = false
      for (const socket of sockets) socket.resume()
    },
    restore: () => {
      isRefusing = false
    },
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
