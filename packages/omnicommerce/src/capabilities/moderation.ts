import {
  joinOmniCommerce,
  type OmniCommercePart,
  type PartialOmniCommerce,
} from '../compose-omnicommerce.ts'
import type { OmniCommerce } from '../create-omnicommerce.ts'
import { getProductStatus, moderationOperations } from '../generated/operations.ts'
import { createModeration } from '../moderation.ts'
import type { OmniCommerceOptions } from '../omnicommerce-options.ts'

export {
  composeOmniCommerce,
  type OmniCommercePart,
  type PartialOmniCommerce,
} from '../compose-omnicommerce.ts'

/** The capability `moderation`, for `composeOmniCommerce`. */
export const moderation: OmniCommercePart<OmniCommerce['moderation']> = {
  operations: { ...moderationOperations, getProductStatus },
  create: createModeration,
}

/** Makes an OmniCommerce provider with `moderation` alone. Options and errors are those of `createOmniCommerce`. */
export function createOmniCommerceModeration(
  options?: OmniCommerceOptions,
): PartialOmniCommerce<'moderation'> {
  return joinOmniCommerce({ moderation }, options)
}
