export type { DiscoverOptions } from './discover.ts'
export { discover } from './discover.ts'
export type {
  DiscoveredPlugin,
  Discovery,
  DiscoveryProblem,
  InstalledPackage,
} from './discovery.ts'
