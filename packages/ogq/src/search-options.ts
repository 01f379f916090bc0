import type { AssetQuery } from '@picturedesk/provider'
import type { OptionMap } from '@picturedesk/transport'
import { listOptions } from './pages.ts'

/** OGQ's parameters for the options of a search. It has no options of its own. */
export const searchOptions: OptionMap<AssetQuery> = {
  ...listOptions,
  kind: null,
  text: 'keyword',
  creators: 'creatorNames',
}
