/** All kinds of asset. The type and all checks are derived from this list. */
export const ASSET_KINDS = ['image', 'video'] as const

/** Kind of an asset. The manifest of a provider lists the kinds that it serves. */
export type AssetKind = (typeof ASSET_KINDS)[number]

/** Whether a value is the name of a kind. */
export function isAssetKind(text: unknown): text is AssetKind {
  return (ASSET_KINDS as readonly unknown[]).includes(text)
}
