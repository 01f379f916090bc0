export * from '@picturedesk/provider/user'
export type * from '@picturedesk/transport/hooks'
export { createShutterstock, type Shutterstock } from './create-shutterstock.ts'
export type {
  operations as ShutterstockOperations,
  paths as ShutterstockPaths,
} from './generated/schema.ts'
export type { ShutterstockLicensing } from './licensing.ts'
export { manifest } from './manifest.ts'
export type { ShutterstockOrderOptions } from './order-options.ts'
export type { ShutterstockSearch } from './search.ts'
export type { ShutterstockAssetQuery, ShutterstockSearchOptions } from './search-options.ts'
export type { ShutterstockOptions, ShutterstockToken } from './shutterstock-options.ts'
