import { type AnyProvider, PicturedeskError, systemClock } from '@picturedesk/provider'
import { acmeManifest } from './acme-manifest.ts'
import { createAcme } from './acme-provider.ts'
import { AcmeVendor } from './acme-vendor.ts'
import { tryOut } from './try-out.ts'

/** What the suite costs for one provider. */
export interface SuiteCost {
  /** Processor time of every case, in milliseconds. */
  readonly suite: number
  /** Calls of the vendor that the cases made. */
  readonly calls: number
  /** Processor time of so many calls of the same provider that nobody judges, in milliseconds. */
  readonly bare: number
}

/** Runs every case over the example provider, then as many calls of it as the cases made. */
export async function suiteCost(): Promise<SuiteCost> {
  let calls = 0
  const cases = [...tryOut({ called: () => calls++ }).values()]
  const suite = await spentBy(async () => {
    for (const { run } of cases) await run()
  })
  const provider = bareProvider()
  const bare = await spentBy(async () => {
    for (let left = calls; left > 0; left--) await provider.search?.assets({ text: 'harbour' })
  })
  return { suite, calls, bare }
}

function bareProvider(): AnyProvider {
  const key = 'bare'
  const { fetch } = new AcmeVendor(key)
  const kinds = acmeManifest(['image']).kinds
  return createAcme({ key, fetch, kinds, clock: systemClock, log: () => {} })
}

async function spentBy(run: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage()
  try {
    await run()
  } catch (error) {
    if (!PicturedeskError.isInstance(error)) throw error
    throw new Error('The example provider must pass every case.', { cause: error })
  }
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}
