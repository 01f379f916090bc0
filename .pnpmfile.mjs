import { publishedManifest } from './tools/workspace/src/metadata/published-manifest.mjs'

// What `pnpm pack` and `pnpm publish` write differs from the checkout: see that file.

export const hooks = {
  /**
   * @param {Record<string, unknown>} manifest
   * @param {string} directory
   */
  beforePacking: (manifest, directory) =>
    publishedManifest(manifest, directory, import.meta.dirname),
}
