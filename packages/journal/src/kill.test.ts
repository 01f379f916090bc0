import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { sqliteJournal } from './sqlite-journal.ts'
import type { NumberedOrder } from './testing/buyer.ts'
import { startOrderServer } from './testing/order-server.ts'

/** More of them with PICTUREDESK_ORDERS. */
const ORDERS = Number(process.env['PICTUREDESK_ORDERS'] ?? 100)
const PROCESSES = 3
const PICTURES = 12
const buyer = fileURLToPath(new URL('./testing/buyer.ts', import.meta.url))

interface Line {
  readonly order: string
  readonly intent?: string
  readonly bought?: number
  readonly recovered?: boolean
  readonly failed?: 'unknown' | 'not-bought'
}

function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32
    return state / 2 ** 32
  }
}

test('processes are killed at random while they buy the same pictures: the ledger is what the journal says', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'picturedesk-kill-'))
  const file = join(directory, 'journal.db')
  try {
    const next = random(7)
    await using server = await startOrderServer(random(11))
    const said = new Map<string, Line>()
    const lanes = Array.from({ length: PROCESSES }, (_, lane) =>
      Array.from({ length: Math.ceil(ORDERS / PROCESSES) }, (_, index): NumberedOrder => {
        const asset = 1 + Math.floor(next() * PICTURES)
        return { number: `${lane}.${index}`, asset, licensee: next() < 0.5 ? 'A' : 'B' }
      }),
    )
    let kills = 0
    /** Works through a lane; a killed process is followed by another, which begins behind it. */
    const work = async (orders: readonly NumberedOrder[]): Promise<void> => {
      let left = orders
      while (left.length > 0) {
        // a process lives for some lines, not for a time: a slow machine kills no sooner
        let lines = 5 + Math.floor(next() * 60)
        const args = [server.url, file, JSON.stringify(left)]
        const child = spawn(
          process.execPath,
          ['--conditions=@picturedesk/source', buyer, ...args],
          {
            stdio: ['ignore', 'pipe', 'inherit'],
          },
        )
        for await (const text of createInterface(child.stdout)) {
          const line = JSON.parse(text) as Line
          said.set(line.order, { ...said.get(line.order), ...line })
          if (--lines === 0) {
            kills++
            child.kill('SIGKILL')
          }
        }
        const begun = left.findLastIndex(({ number }) => said.has(number))
        left = left.slice(begun + 1)
      }
    }
    await Promise.all(lanes.map(work))

    using journal = sqliteJournal(file)
    const records = await journal.records({ provider: 'paper' })
    const owner = new Map([...said.values()].map(({ intent, order }) => [intent, order]))
    const soldTo = (order: string) => server.sold.filter((entry) => entry.order === order)
    for (const line of said.values()) {
      const made = soldTo(line.order)
      expect(made.length, `order ${line.order} was bought twice`).toBeLessThanOrEqual(1)
      if (line.bought !== undefined)
        expect(line.bought, `order ${line.order} was given another's`).toBe(made[0]?.id)
      if (line.failed === 'not-bought')
        expect(made, `order ${line.order} was bought, and called not bought`).toEqual([])
    }
    for (const { intent, settlement } of records)
      if (settlement?.outcome === 'purchased') {
        const [made] = soldTo(owner.get(intent.id) ?? 'none')
        expect(settlement.purchaseId, `intent ${intent.id}`).toBe(`paper:image/${made?.id}`)
      }
    const known = new Set(records.map(({ intent }) => owner.get(intent.id)))
    const lost = server.sold.filter(({ order }) => !known.has(order))
    expect(lost, 'purchases that no intent knows').toEqual([])
    expect(kills, 'nothing was killed').toBeGreaterThan(0)
    expect(
      [...said.values()].some(({ recovered }) => recovered),
      'nothing was recovered',
    ).toBe(true)
    const biggest = Math.max(...records.map(({ intent }) => JSON.stringify(intent).length))
    expect(biggest, 'intents stay small').toBeLessThan(1000)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}, 300_000)
