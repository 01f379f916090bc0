import {
  type CallOptions,
  type Licensing,
  type Purchase,
  type PurchaseIntent,
  PurchaseOutcomeUnknownError,
} from '@picturedesk/provider'
import type { ProvingJournal } from './memory-journal.ts'

/** What became of one intent that had no end. */
export type Recovered =
  /** The purchase took place; the journal has it now. */
  | { readonly intent: PurchaseIntent; readonly outcome: 'purchased'; readonly purchase: Purchase }
  /** Not proved. Purchases that could be it, none when the history shows none (yet). */
  | {
      readonly intent: PurchaseIntent
      readonly outcome: 'unknown'
      readonly candidates: readonly Purchase[]
    }

/**
 * Looks up every purchase that a crash, or a lost response, left without an end. Call it when a
 * process starts. Purchases that another process is still waiting for are left alone, until their
 * `endsAt` has passed.
 * @returns One entry an intent, in the journal's order.
 * @throws what reading the journal or the history throws
 */
export async function recoverPurchases(
  provider: { readonly id: string; readonly licensing: Pick<Required<Licensing>, 'resolve'> },
  journal: ProvingJournal,
  options: CallOptions & {
    /** Milliseconds since the epoch. Default: the machine's clock. */
    readonly now?: number | undefined
  } = {},
): Promise<Recovered[]> {
  const { now = Date.now(), ...call } = options
  const recovered: Recovered[] = []
  for (const { intent, settlement } of await journal.records({
    provider: provider.id,
    unsettled: true,
  })) {
    const ended = intent.endsAt !== undefined && Date.parse(intent.endsAt) <= now
    if (settlement === undefined && !ended) continue
    recovered.push(await recoverOne(provider.licensing, intent, call))
    if (recovered.at(-1)?.outcome === 'unknown')
      await journal.settle(intent, { outcome: 'unknown' })
  }
  return recovered
}

async function recoverOne(
  { resolve }: Pick<Required<Licensing>, 'resolve'>,
  intent: PurchaseIntent,
  call: CallOptions,
): Promise<Recovered> {
  try {
    const purchase = await resolve(intent, call)
    if (purchase !== undefined) return { intent, outcome: 'purchased', purchase }
    return { intent, outcome: 'unknown', candidates: [] }
  } catch (error) {
    if (!PurchaseOutcomeUnknownError.isInstance(error)) throw error
    return { intent, outcome: 'unknown', candidates: error.candidates }
  }
}
