export * from '@picturedesk/provider/user'
export type * from '@picturedesk/transport/hooks'
export { createOpenverse, type Openverse } from './create-openverse.ts'
export type {
  operations as OpenverseOperations,
  paths as OpenversePaths,
} from './generated/schema.ts'
export { manifest } from './manifest.ts'
export type { OpenverseOptions } from './openverse-options.ts'
export type { OpenverseSearch } from './search.ts'
export type { OpenverseAssetQuery, OpenverseSearchOptions } from './search-options.ts'
