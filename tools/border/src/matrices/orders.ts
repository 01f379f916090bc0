import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createHellorf } from '@picturedesk/hellorf'
import { recoverPurchases } from '@picturedesk/journal'
import { sqliteJournal } from '@picturedesk/journal/sqlite'
import type { PurchaseRecord } from '@picturedesk/provider'
import type { Order, OrderLine } from '../orders/buyer.ts'
import { OrderServer, type Sold } from '../orders/order-server.ts'
import type { Matrix } from '../run/matrix.ts'
import { linesOf } from '../runtimes/runtimes.ts'

const PROCESSES = 4
/** Few, so that orders of different processes are for the same picture. */
const PICTURES = 9
/** Orders without a size that is asked for. */
const ORDERS = 400
/** Orders after which a server and a journal are new. */
const ROUND = 200
const DAY = 24 * 60 * 60 * 1000
const buyer = fileURLToPath(new URL('../orders/buyer.ts', import.meta.url))

export const orderMatrix: Matrix = {
  name: 'orders',
  title: 'orders × faults × killed processes',
  sample: 14,
  run: async ({ size, random }) => {
    const count = Math.min(size, ORDERS)
    const wrong: { cell: string; problems: string[] }[] = []
    for (let from = 0; from < count; from += ROUND)
      wrong.push(...(await playRound(Math.min(ROUND, count - from), random)))
    return { cells: count, wrong }
  },
}

async function playRound(
  count: number,
  random: () => number,
): Promise<{ cell: string; problems: string[] }[]> {
  const directory = await mkdtemp(join(tmpdir(), 'picturedesk-border-'))
  try {
    await using server = await OrderServer.start(random)
    const file = join(directory, 'journal.db')
    const orders = Array.from({ length: count }, (_, index): Order => {
      const picture = 1 + Math.floor(random() * PICTURES)
      return { number: `order ${index}`, picture, licensee: random() < 0.5 ? 'A' : 'B' }
    })
    const said = new Map<string, OrderLine>()
    const lanes = Array.from({ length: PROCESSES }, (_, lane) =>
      orders.filter((_, index) => index % PROCESSES === lane),
    )
    await Promise.all(lanes.map((lane) => work(lane, server.url, file, said, random)))
    using journal = sqliteJournal(file)
    const hellorf = createHellorf({
      baseUrl: server.url,
      clientId: 'c',
      clientSecret: 's',
      journal,
    })
    await recoverPurchases(hellorf, journal, { now: Date.now() + DAY }).catch(() => {})
    const records = await journal.records({ provider: 'hellorf' })
    if (server.sold.length === 0) return [{ cell: 'all orders', problems: ['nothing was bought'] }]
    return orders.flatMap(({ number }) => {
      const problems = judge(number, said.get(number), records, server.sold)
      return problems.length > 0 ? [{ cell: number, problems }] : []
    })
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

/** Works through orders; a killed process is followed by another, which begins behind it. */
async function work(
  orders: readonly Order[],
  url: string,
  file: string,
  said: Map<string, OrderLine>,
  random: () => number,
): Promise<void> {
  let left = orders
  while (left.length > 0) {
    // It lives for some lines, not for a time: a slow machine kills no sooner.
    let lives = 4 + Math.floor(random() * 50)
    const command = [process.execPath, '--conditions=@picturedesk/source', buyer, url, file]
    for await (const text of linesOf([...command, JSON.stringify(left)])) {
      const line = JSON.parse(text) as OrderLine
      said.set(line.order, { ...said.get(line.order), ...line })
      if (--lives === 0) break // which kills it
    }
    const begun = left.findLastIndex(({ number }) => said.has(number))
    left = left.slice(begun + 1)
    if (begun < 0) throw new Error('A process ended before its first order.')
  }
}

function judge(
  number: string,
  line: OrderLine | undefined,
  records: readonly PurchaseRecord[],
  sold: readonly Sold[],
): string[] {
  const rows = sold.filter(({ order }) => order === number)
  const [row] = rows
  const problems: string[] = []
  if (line === undefined) return ['was never begun']
  if (rows.length > 1) problems.push(`bought ${rows.length} times`)
  if (line.bought !== undefined && line.bought !== idOf(row))
    problems.push(`was given ${line.bought}. The ledger has ${idOf(row)}`)
  if (line.failed !== undefined && line.failed !== 'unknown' && row !== undefined)
    problems.push(`was bought, but is called ${line.failed}`)
  const record = records.find(({ intent }) => intent.id === line.intent)
  if (record === undefined) {
    if (row !== undefined) problems.push('was bought, and no intent knows of it')
    return problems
  }
  const { settlement } = record
  if (settlement?.outcome === 'purchased' && settlement.purchaseId !== idOf(row))
    problems.push(`the journal owns ${settlement.purchaseId}. The ledger has ${idOf(row)}`)
  if (row !== undefined && settlement && !['purchased', 'unknown'].includes(settlement.outcome))
    problems.push(`was bought, but the journal says ${settlement.outcome}`)
  return problems
}

const idOf = (row: Sold | undefined): string =>
  row === undefined ? 'nothing' : `hellorf:image/${row.id}`
