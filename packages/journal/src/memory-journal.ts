import type {
  PurchaseJournal,
  PurchaseRecord,
  PurchaseSettlement,
  QualifiedId,
} from '@picturedesk/provider'

/** A journal that can be asked, so that it proves whose a purchase is. */
export type ProvingJournal = Required<PurchaseJournal>

/**
 * A journal in memory, for an account with which this one process buys and nobody else. It forgets
 * everything when the process ends: use `sqliteJournal` where a purchase must survive a crash, or
 * where several processes buy.
 * @example
 * const hellorf = createHellorf({ journal: memoryJournal() })
 */
export function memoryJournal(): ProvingJournal {
  const records = new Map<string, PurchaseRecord>()
  const owners = new Map<QualifiedId, string>()

  return {
    open: (intent) => {
      if (records.has(intent.id))
        throw new Error(`Intent ${intent.id} is in the journal already. Each purchase has its own.`)
      records.set(intent.id, { intent })
    },
    settle: (intent, settlement) => {
      if (settlement.outcome === 'purchased') {
        const owner = owners.get(settlement.purchaseId)
        if (owner !== undefined && owner !== intent.id) return false
        owners.set(settlement.purchaseId, intent.id)
      } else if (isPurchased(records.get(intent.id)?.settlement)) return true
      records.set(intent.id, { intent, settlement })
      return true
    },
    records: ({ provider, assetId, unsettled = false }) =>
      [...records.values()].filter(
        ({ intent, settlement }) =>
          intent.provider === provider &&
          (assetId === undefined || intent.assetId === assetId) &&
          (!unsettled || settlement === undefined || settlement.outcome === 'unknown'),
      ),
  }
}

/** What was proved to be bought stays so. */
function isPurchased(settlement: PurchaseSettlement | undefined): boolean {
  return settlement?.outcome === 'purchased'
}
