import type { SpecDocument } from './document.ts'
import { manifestOf } from './manifest-of.ts'

/** What a vendor package ships as plain JSON beside its code, as text by file name. */
export function packageFiles(document: SpecDocument): Record<string, string> {
  return {
    'manifest.json': json(manifestOf(document)),
    'openapi.json': json(document),
  }
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
