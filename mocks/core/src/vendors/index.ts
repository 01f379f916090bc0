import { hellorf } from './hellorf/index.ts'
import { ogq } from './ogq/index.ts'
import { omnicommerce } from './omnicommerce/index.ts'
import { omnious } from './omnious/index.ts'
import { openverse } from './openverse/index.ts'

/** The vendors that this package can mock by name. */
export const vendors = { hellorf, ogq, omnicommerce, omnious, openverse } as const

export type VendorName = keyof typeof vendors
