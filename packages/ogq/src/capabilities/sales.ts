import { joinOgq, type OgqPart, type PartialOgq } from '../compose-ogq.ts'
import type { Ogq } from '../create-ogq.ts'
import { salesOperations } from '../generated/operations.ts'
import type { OgqOptions } from '../ogq-options.ts'
import { createSales } from '../sales.ts'

export { composeOgq, type OgqPart, type PartialOgq } from '../compose-ogq.ts'

/** The capability `sales`, for `composeOgq`. */
export const sales: OgqPart<Ogq['sales']> = {
  operations: salesOperations,
  create: createSales,
}

/** Makes an OGQ provider with `sales` alone. Options and errors are those of `createOgq`. */
export function createOgqSales(options?: OgqOptions): PartialOgq<'sales'> {
  return joinOgq({ sales }, options)
}
