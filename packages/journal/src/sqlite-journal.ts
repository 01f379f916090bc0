import { closeSync, openSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type {
  PurchaseIntent,
  PurchaseRecord,
  PurchaseSettlement,
  QualifiedId,
} from '@picturedesk/provider'
import type { ProvingJournal } from './memory-journal.ts'

/** A journal on disk. */
export interface SqliteJournal extends ProvingJournal, Disposable {
  close(): void
}

/** Milliseconds that a write waits inside SQLite for another process. Longer waits let others run. */
const BUSY = 20
/** Milliseconds between tries while another process writes. */
const PAUSE = 10
/** Tries until a write fails: some ten seconds. */
const TRIES = 300

/**
 * A journal in an SQLite file, shared by all processes of one machine that buy with an account.
 * What is written survives a crash of the process and of the machine.
 * @param path The file. It is made when it does not exist; only its owner can read it.
 * @throws Error on a Node before 22.16
 * @example
 * const journal = sqliteJournal('/var/lib/shop/purchases.db')
 * const hellorf = createHellorf({ journal })
 * await recoverPurchases(hellorf, journal)
 */
export function sqliteJournal(path: string): SqliteJournal {
  const { DatabaseSync } = sqlite()
  // made before SQLite opens it, so that nobody else can ever read it
  closeSync(openSync(path, 'a', 0o600))
  const database = new DatabaseSync(path, { timeout: BUSY })
  // FULL: what was acknowledged is on the disk. WAL: readers do not wait for a writer.
  for (const statement of ['PRAGMA journal_mode = WAL', 'PRAGMA synchronous = FULL', SCHEMA])
    retrying(() => database.exec(statement))

  const insert = database.prepare(
    'INSERT INTO intents (id, provider, asset, intent) VALUES (?, ?, ?, ?)',
  )
  const claim = database.prepare(
    "INSERT INTO intents (id, provider, asset, intent, outcome, purchase) VALUES (?1, ?2, ?3, ?4, 'purchased', ?5) " +
      "ON CONFLICT (id) DO UPDATE SET outcome = 'purchased', purchase = ?5",
  )
  const end = database.prepare(
    'INSERT INTO intents (id, provider, asset, intent, outcome) VALUES (?1, ?2, ?3, ?4, ?5) ' +
      "ON CONFLICT (id) DO UPDATE SET outcome = ?5 WHERE outcome IS NOT 'purchased'",
  )
  const select = database.prepare(
    'SELECT intent, outcome, purchase FROM intents ' +
      'WHERE provider = ?1 AND (?2 IS NULL OR asset = ?2) ' +
      "AND (?3 = 0 OR outcome IS NULL OR outcome = 'unknown')",
  )
  const row = (intent: PurchaseIntent): [string, string, string, string] => [
    intent.id,
    intent.provider,
    intent.assetId,
    JSON.stringify(intent),
  ]

  return {
    open: async (intent) => {
      await patiently(() => insert.run(...row(intent)))
    },
    settle: async (intent, settlement) => {
      try {
        await patiently(() =>
          settlement.outcome === 'purchased'
            ? claim.run(...row(intent), settlement.purchaseId)
            : end.run(...row(intent), settlement.outcome),
        )
        return true
      } catch (error) {
        if (isClaimed(error)) return false
        throw error
      }
    },
    records: async ({ provider, assetId, unsettled = false }) => {
      const rows = await patiently(() => select.all(provider, assetId ?? null, Number(unsettled)))
      return rows.map((row) => recordOf(row as unknown as Row))
    },
    close: () => database.close(),
    [Symbol.dispose]: () => database.close(),
  }
}

const SCHEMA = `
CREATE TABLE IF NOT EXISTS intents (
  id TEXT PRIMARY KEY,
  provider TEXT NOT NULL,
  asset TEXT NOT NULL,
  intent TEXT NOT NULL,
  outcome TEXT,
  purchase TEXT UNIQUE
) STRICT;
CREATE INDEX IF NOT EXISTS intents_by_asset ON intents (provider, asset);
`

interface Row {
  readonly intent: string
  readonly outcome: PurchaseSettlement['outcome'] | null
  readonly purchase: QualifiedId | null
}

function recordOf({ intent, outcome, purchase }: Row): PurchaseRecord {
  const parsed = { intent: JSON.parse(intent) as PurchaseIntent }
  if (outcome === null) return parsed
  const settlement = purchase === null ? { outcome } : { outcome, purchaseId: purchase }
  return { ...parsed, settlement: settlement as PurchaseSettlement }
}

/** SQLite's codes: 5 busy, 6 locked; 2067 a UNIQUE column has the value already. */
const sqliteCode = (error: unknown): number => (error as { errcode?: number })?.errcode ?? 0
const isBusy = (error: unknown): boolean => [5, 6].includes(sqliteCode(error) & 0xff)
const isClaimed = (error: unknown): boolean => sqliteCode(error) === 2067

/** Runs a statement again while another process writes, and lets this process run in between. */
async function patiently<T>(run: () => T): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return run()
    } catch (error) {
      if (!isBusy(error) || tries === TRIES) throw error
      await sleep(PAUSE)
    }
  }
}

/** The same while the journal is opened, where nobody can wait. */
function retrying(run: () => void): void {
  for (let tries = 1; ; tries++) {
    try {
      run()
      return
    } catch (error) {
      if (!isBusy(error) || tries === TRIES) throw error
    }
  }
}

/** Node's SQLite. An import of it would end the loading of this file on an older Node, without a remedy. */
function sqlite(): typeof import('node:sqlite') {
  const found = process.getBuiltinModule?.('node:sqlite')
  if (found === undefined)
    throw new Error(
      `sqliteJournal needs Node 22.16 or later. This is Node ${process.versions.node}. Install a newer Node, then run this again.`,
    )
  return found
}
