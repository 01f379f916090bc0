import { manifestOf } from '../manifest/manifest-of.ts'
import type { SpecDocument } from '../spec/document.ts'

/**
 * What a vendor package ships as plain JSON beside its code, as text by file name.
 * @param manifest What it can do so far. Default: all that the spec says.
 */
export function packageFiles(
  document: SpecDocument,
  manifest: object = manifestOf(document),
): Record<string, string> {
  return {
    'manifest.json': json(manifest),
    'openapi.json': json(document),
  }
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
