import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { startPostgres } from './testing/start-postgres.ts'

const WORKER = fileURLToPath(new URL('./testing/limited-worker.ts', import.meta.url))

/** A vendor that knows how many requests of those who live were under way at most. */
async function startVendor() {
  let running = 0
  let most = 0
  const server = createServer((_, response) => {
    most = Math.max(most, ++running)
    // A client that was killed is under way no more.
    let isOver = false
    const over = () => {
      if (!isOver) running--
      isOver = true
    }
    response.once('close', over)
    setTimeout(() => {
      over()
      response.end('done')
    }, 5)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    most: () => most,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** Starts a process, and kills it after so many permissions. */
function startWorker(options: Readonly<Record<string, string | number>>, killAfter = Infinity) {
  const args = Object.entries(options).map(([name, value]) => `--${name}=${value}`)
  const child = spawn(process.execPath, ['--conditions=@picturedesk/source', WORKER, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  return (async () => {
    const times: number[] = []
    for await (const line of createInterface(child.stdout)) {
      times.push(Number(line))
      if (times.length === killAfter) child.kill('SIGKILL')
    }
    const [code] = (await ended) as [number | null]
    return { times, code }
  })()
}

test('processes with one Postgres share rate and concurrency; one that is killed blocks nobody for good', async () => {
  await using database = await startPostgres()
  await using vendor = await startVendor()
  const start = Date.now()
  const options = { database: database.url, vendor: vendor.url }
  const [first, second, killed] = await Promise.all([
    startWorker({ ...options, requests: 40 }),
    startWorker({ ...options, requests: 40 }),
    startWorker({ ...options, requests: 40 }, 5),
  ])
  expect([first.code, second.code, killed.code]).toEqual([0, 0, null])
  expect(first.times).toHaveLength(40)
  expect(second.times).toHaveLength(40)
  expect(vendor.most()).toBeLessThanOrEqual(3)
  const all = [...first.times, ...second.times, ...killed.times].toSorted((a, b) => a - b)
  // A busy machine makes it later, never earlier. No rounding of ms may fail it.
  for (const [index, time] of all.entries())
    expect(time - start, `request ${index}`).toBeGreaterThanOrEqual(
      Math.floor(index / 20) * 1_000 - 1,
    )
}, 240_000)
