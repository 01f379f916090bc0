// Every entry of one vendor's package, by its types.
import { createHellorfAssets } from '@picturedesk/hellorf/assets'
import { createHellorfCategories } from '@picturedesk/hellorf/categories'
import { clientOf } from '@picturedesk/hellorf/client'
import { createHellorfLicensing } from '@picturedesk/hellorf/licensing'
import { manifest } from '@picturedesk/hellorf/manifest'
import { createHellorfSearch } from '@picturedesk/hellorf/search'
import { createHellorfTopics } from '@picturedesk/hellorf/topics'

const makers = [
  createHellorfAssets,
  createHellorfCategories,
  createHellorfLicensing,
  createHellorfSearch,
  createHellorfTopics,
]

/** How many capabilities the manifest and the entries have. */
export const counts: readonly [number, number] = [
  Object.keys(manifest.capabilities).length,
  makers.length,
]

/** The vendor's own form of a search. */
export async function rawTitles(keyword: string): Promise<number> {
  const { data } = await clientOf(createHellorfSearch()).GET('/image/search', {
    params: { query: { keyword, page: 1 } },
  })
  return data === undefined ? 0 : Object.keys(data).length
}
