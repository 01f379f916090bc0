// A process that buys from Hellorf, order after order, until it is killed or done.
// node buyer.ts <base url> <file of the journal> <orders, as JSON>

import { createHellorf } from '@picturedesk/hellorf'
import { sqliteJournal } from '@picturedesk/journal/sqlite'
import { PicturedeskError, type PurchaseJournal } from '@picturedesk/provider'
import { ORDER_HEADER } from './order-server.ts'

export interface Order {
  readonly number: string
  readonly picture: number
  readonly licensee: string
}

/** What a process tells of an order. */
export interface OrderLine {
  readonly order: string
  readonly intent?: string
  readonly bought?: string
  readonly failed?: string
}

/** Real milliseconds of a purchase. Whatever it is, what is told must be true. */
const TIMEOUT = 2_500

const [, , baseUrl = '', file = '', list = '[]'] = process.argv
let current = ''
const say = (line: object): void => {
  process.stdout.write(`${JSON.stringify({ order: current, ...line })}\n`)
}

// In the place of the runtime's own, so that the provider takes it for that.
const { fetch } = globalThis
globalThis.fetch = (input, init) =>
  fetch(input, { ...init, headers: { ...(init?.headers as object), [ORDER_HEADER]: current } })

const disk = sqliteJournal(file)
const journal: PurchaseJournal = {
  ...disk,
  open: (intent) => {
    say({ intent: intent.id })
    return disk.open(intent)
  },
}
const { licensing } = createHellorf({ baseUrl, clientId: 'c', clientSecret: 's', journal })

for (const { number, picture, licensee } of JSON.parse(list) as Order[]) {
  current = number
  say({})
  try {
    const order = { asset: `hellorf:image/${picture}`, offer: '1', licensee } as const
    const { id } = await licensing.purchase(order, { timeout: TIMEOUT })
    say({ bought: id })
  } catch (error) {
    say({ failed: PicturedeskError.isInstance(error) ? error.outcome : String(error) })
  }
}
