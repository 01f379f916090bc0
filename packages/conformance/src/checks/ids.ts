import type { Asset } from '@picturedesk/provider'

/** The ids of the assets that are listed for a user. */
export function assetIds(items: readonly { readonly asset: Pick<Asset, 'id'> }[]): string[] {
  return items.map(({ asset }) => asset.id)
}
