import { AnyProvider, Manifest } from "@picturedesk/provider";
import { InstalledPackage, InstalledPackage as InstalledPackage$1 } from "@picturedesk/installed";

interface DiscoverOptions {
  readonly from?: string | URL | undefined;
  readonly all?: boolean | undefined;
  readonly options?: Readonly<Record<string, object | undefined>> | undefined;
}

interface DiscoveredPlugin extends LazyPlugin {
  readonly package: InstalledPackage$1;
}

interface Discovery {
  readonly plugins: readonly DiscoveredPlugin[];
  readonly problems: readonly DiscoveryProblem[];
  readonly unusedOptions: readonly string[];
}

interface DiscoveryProblem {
  readonly package: InstalledPackage$1;
  readonly problems: readonly string[];
  readonly usable: boolean;
}

interface LazyPlugin<P extends AnyProvider = AnyProvider> {
  readonly manifest: Manifest<P['id']>;
  readonly load: (options: {
    readonly signal: AbortSignal;
  }) => P | Promise<P>;
  readonly loadTimeout?: number | undefined;
  readonly conformance?: object | undefined;
}

declare function discover(given?: DiscoverOptions): Promise<Discovery>;

export {
  discover,
  type DiscoverOptions,
  type DiscoveredPlugin,
  type Discovery,
  type DiscoveryProblem,
  type InstalledPackage,
}
