import type { SpecDocument } from '../spec/document.ts'
import { literal } from '../typescript/literal.ts'
import { manifestOf } from './manifest-of.ts'

/** What the provider can do, as a module that can be read without loading the provider. */
export function emitManifest(document: SpecDocument): string {
  const manifest = manifestOf(document)
  return `import type { Manifest } from '@picturedesk/provider'

/** What ${manifest.name} can do. Static: importing it loads nothing else. */
export const manifest = ${literal(manifest)} as const satisfies Manifest
`
}
