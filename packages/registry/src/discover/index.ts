export type { InstalledPackage } from '@picturedesk/installed'
export { discover } from './discover.ts'
export type { DiscoverOptions } from './discover-options.ts'
export type { DiscoveredPlugin, Discovery, DiscoveryProblem } from './discovery.ts'
