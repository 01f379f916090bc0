import type { BorderVendor } from './border-vendor.ts'
import { hellorf } from './hellorf.ts'
import { ogq } from './ogq.ts'
import { omnicommerce } from './omnicommerce.ts'
import { omnious } from './omnious.ts'
import { openverse } from './openverse.ts'

export const vendors: readonly BorderVendor[] = [hellorf, ogq, omnicommerce, omnious, openverse]

/** One operation of one vendor, and the call that reaches it. */
export interface Target {
  readonly vendor: BorderVendor
  /** Name of the call: the operation, or a longer way to it. */
  readonly name: string
  readonly operation: string
  readonly once: boolean
}

/** Every call of every vendor. */
export const targets: readonly Target[] = vendors.flatMap((vendor) =>
  Object.entries(vendor.calls).map(([name, { once = false }]) => ({
    vendor,
    name,
    operation: name.split(': ').at(-1) ?? name,
    once,
  })),
)
