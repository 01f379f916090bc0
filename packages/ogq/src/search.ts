import {
  type Asset,
  type AssetQuery,
  type Listing,
  NotSupportedError,
  type Search,
  type UserCallOptions,
} from '@picturedesk/provider'
import type { OptionMap } from '@picturedesk/transport'
import type { OgqConnection } from './connection.ts'
import { listPages, paging } from './pages.ts'
import { toAsset } from './to-asset.ts'

/** Finding images. */
export interface OgqSearch extends Search {
  /** Without text, popular images. `creators` narrows down what is found. */
  assets(query: AssetQuery, options?: UserCallOptions): Listing<Asset>
}

const searchOptions: OptionMap<AssetQuery> = {
  ...paging,
  kind: null,
  vendorOptions: null,
  text: 'keyword',
  creators: 'creatorNames',
}

export function createSearch(connection: OgqConnection): OgqSearch {
  return {
    assets: (query, options) =>
      listPages(connection, {
        operation: 'searchImages',
        map: searchOptions,
        query,
        options,
        check: checkKind,
        toItem: toAsset,
      }),
  }
}

/** @throws NotSupportedError */
function checkKind({ kind = 'image' }: AssetQuery): void {
  if (kind !== 'image')
    throw new NotSupportedError({
      provider: 'ogq',
      feature: `kind "${kind}"`,
      remedy: 'There is image.',
    })
}
