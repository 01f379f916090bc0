import { parseArgs } from 'node:util'
import pg from 'pg'
import { createLimiter } from '../create-limiter.ts'
import { postgresStore } from '../store/postgres-store.ts'

// A process that sends some requests, several at a time, and says of each when it had its permission.

const { values } = parseArgs({
  options: {
    database: { type: 'string', default: '' },
    vendor: { type: 'string', default: '' },
    requests: { type: 'string', default: '1' },
  },
})
const pool = new pg.Pool({ connectionString: values.database })
const limiter = createLimiter({
  store: postgresStore(pool),
  lease: 2_000,
  rules: { acme: { rates: [{ requests: 20, seconds: 1 }], concurrency: 3 } },
})
const account = async (salt: string): Promise<string> => `one account, with ${salt}`

const send = async (): Promise<void> => {
  const ended = await limiter.acquire({ provider: 'acme', account, remaining: 600_000 })
  process.stdout.write(`${Date.now()}\n`)
  const response = await fetch(values.vendor)
  await response.text()
  ended()
}
await Promise.all(Array.from({ length: Number(values.requests) }, send))
// What ended last is written down before the database is left.
await limiter.acquire({ provider: 'other', account })
await new Promise((resolve) => setTimeout(resolve, 200))
await pool.end()
