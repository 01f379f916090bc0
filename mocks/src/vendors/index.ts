import { hellorf } from './hellorf/index.ts'

/** The vendors that this package can mock by name. */
export const vendors = { hellorf } as const

export type VendorName = keyof typeof vendors
