/** The kinds of asset that the interface names. The type and all checks are derived from this list. */
export const ASSET_KINDS = ['image', 'video', 'audio', '3d', 'template'] as const

/**
 * Kind of an asset. The manifest of a provider lists the kinds that it serves. Kinds that the
 * interface does not name start with `x-`. How an image was made (photo, vector, icon) is its
 * `imageType`, not a kind.
 */
export type AssetKind = (typeof ASSET_KINDS)[number] | `x-${string}`

const OWN_KIND = /^x-[a-z0-9]+(-[a-z0-9]+)*$/

/** Whether a value is the name of a kind. */
export function isAssetKind(text: unknown): text is AssetKind {
  return (
    (ASSET_KINDS as readonly unknown[]).includes(text) ||
    (typeof text === 'string' && OWN_KIND.test(text))
  )
}
