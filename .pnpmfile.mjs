// What `pnpm pack` and `pnpm publish` write differs from the checkout in one thing: the condition
// that leads to the sources, which only this workspace has.

const SOURCE = '@picturedesk/source'

/** @param {unknown} exports */
function withoutSource(exports) {
  if (typeof exports !== 'object' || exports === null) return exports
  return Object.fromEntries(
    Object.entries(exports)
      .filter(([condition]) => condition !== SOURCE)
      .map(([key, value]) => [key, withoutSource(value)]),
  )
}

export const hooks = {
  /** @param {{ exports?: unknown }} manifest */
  beforePacking: (manifest) =>
    manifest.exports === undefined
      ? manifest
      : { ...manifest, exports: withoutSource(manifest.exports) },
}
