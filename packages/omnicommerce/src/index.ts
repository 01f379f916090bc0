export * from '@picturedesk/provider/user'
export type * from '@picturedesk/transport/hooks'
export { createOmniCommerce, type OmniCommerce } from './create-omnicommerce.ts'
export type {
  operations as OmniCommerceOperations,
  paths as OmniCommercePaths,
} from './generated/schema.ts'
export { manifest } from './manifest.ts'
export type { OmniCommerceModeration } from './moderation.ts'
export type { OmniCommerceOptions } from './omnicommerce-options.ts'
export type { OmniCommerceProductStatus } from './product-status.ts'
