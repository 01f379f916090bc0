/** What an asset can be: the one list, from which the type and every check are made. */
export const ASSET_KINDS = ['image', 'video'] as const

/** What an asset is. Providers list the kinds that they serve in their manifest. */
export type AssetKind = (typeof ASSET_KINDS)[number]

/** Whether a text names a kind. */
export function isAssetKind(text: unknown): text is AssetKind {
  return (ASSET_KINDS as readonly unknown[]).includes(text)
}
