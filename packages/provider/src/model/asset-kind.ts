/** What an asset is. Providers list the kinds that they serve in their manifest. */
export type AssetKind = 'image' | 'video'
