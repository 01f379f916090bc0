export type { InstalledPackage } from '@picturedesk/installed'
export type { DiscoverOptions } from './discover.ts'
export { discover } from './discover.ts'
export type { DiscoveredPlugin, Discovery, DiscoveryProblem } from './discovery.ts'
