import type {
  CallOptions,
  Licensing,
  Purchase,
  PurchaseIntent,
  PurchaseRecord,
  QualifiedId,
} from '@picturedesk/provider'

/** How far before the order the history is read: the vendor's clock may differ from ours. */
export const CLOCK_TOLERANCE = 10 * 60 * 1000
/** Entries of the history that one look reads. Beyond them, nothing is proved. */
const MOST_ENTRIES = 1000

/** What one look into the history showed of an intent. */
export interface Look {
  /** Purchases that this intent may have led to, by all that the history says. */
  readonly matching: readonly Purchase[]
  /** Whether the history was read to its end, and each matching entry has an id. */
  readonly complete: boolean
}

/** Reads the entries that an intent may have led to. */
export async function look(
  history: NonNullable<Licensing['history']>,
  intent: PurchaseIntent,
  options: CallOptions,
): Promise<Look> {
  const { startedAt, assetId } = intent
  const from = new Date(Date.parse(startedAt) - CLOCK_TOLERANCE)
  const matching = new Map<QualifiedId, Purchase>()
  let complete = true
  let entries = 0
  const kind = assetId.slice(assetId.indexOf(':') + 1, assetId.indexOf('/')) as Purchase['kind']
  for await (const page of history({ asset: assetId, kind, from, perPage: 100 }, options).pages()) {
    // an entry that could not be read is a warning of its page
    if (page.warnings.length > 0) complete = false
    for (const purchase of page.items)
      if (couldBe(purchase, intent)) matching.set(purchase.id, purchase)
    entries += page.items.length
    if (entries > MOST_ENTRIES) return { matching: [...matching.values()], complete: false }
  }
  return { matching: [...matching.values()], complete }
}

/** Whether an entry of the history agrees with an intent, wherever the vendor says something. */
function couldBe(
  { assetId, offer, licensee, endUser }: Purchase,
  intent: Pick<PurchaseIntent, 'assetId' | 'offerId' | 'licensee' | 'endUser' | 'reference'>,
): boolean {
  const { reference, endUser: user = reference } = intent
  return (
    assetId === intent.assetId &&
    (!offer?.id || offer.id === intent.offerId) &&
    (licensee === undefined || licensee === (intent.licensee ?? licensee)) &&
    (endUser === undefined ? reference === undefined : endUser === (user ?? endUser))
  )
}

/** Entries that can be an intent's own: neither there before, nor another's by the journal. */
export function candidates(
  { matching }: Look,
  intent: PurchaseIntent,
  records: readonly PurchaseRecord[],
): Purchase[] {
  const others = new Set<QualifiedId>(intent.knownPurchases)
  for (const { intent: other, settlement } of records)
    if (settlement?.outcome === 'purchased' && other.id !== intent.id)
      others.add(settlement.purchaseId)
  return matching.filter(({ id }) => !others.has(id))
}

/**
 * The purchase that an intent led to, where that is proved: everyone who buys writes to the
 * journal, the history before the order is known, one new entry matches, and no other intent
 * without an end could have led to it.
 * @param records Read after the history: whoever ordered what the history shows is among them.
 */
export function proved(
  seen: Look,
  intent: PurchaseIntent,
  records: readonly PurchaseRecord[],
): Purchase | undefined {
  if (intent.reference !== undefined) {
    const [own, ...more] = seen.matching
    return more.length === 0 ? own : undefined
  }
  if (!seen.complete || intent.knownPurchases === undefined) return undefined
  const [own, ...more] = candidates(seen, intent, records)
  if (own === undefined || more.length > 0) return undefined
  const rivals = records.filter(
    ({ intent: other, settlement }) =>
      other.id !== intent.id &&
      (settlement === undefined || settlement.outcome === 'unknown') &&
      !other.knownPurchases?.includes(own.id) &&
      couldBe(own, other),
  )
  return rivals.length === 0 ? own : undefined
}
