import type { InstalledPackage } from '@picturedesk/installed'
import type { LazyPlugin } from '../lazy/lazy-plugin.ts'

/** A plugin that was found by what its package declares; none of its code ran. */
export interface DiscoveredPlugin extends LazyPlugin {
  readonly package: InstalledPackage
}

/** What is wrong with a package that declares itself a plugin. */
export interface DiscoveryProblem {
  readonly package: InstalledPackage
  /** In words, each naming the file or field. */
  readonly problems: readonly string[]
  /** Whether it is among the plugins all the same, such as without its conformance report. */
  readonly usable: boolean
}

/** What is installed. */
export interface Discovery {
  /** For `createRegistry`, in the order in which the packages were found. */
  readonly plugins: readonly DiscoveredPlugin[]
  /** Packages that declare themselves, but not well. */
  readonly problems: readonly DiscoveryProblem[]
  /** Ids under `options` that no plugin has. */
  readonly unusedOptions: readonly string[]
}
