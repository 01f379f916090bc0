import type { Manifest } from '@picturedesk/provider'
import type { SpecDocument } from '../spec/document.ts'
import { literal } from '../typescript/literal.ts'
import { manifestOf } from './manifest-of.ts'

/** What the provider can do, as a module that can be read without loading the provider. */
export function emitManifest(document: SpecDocument): string {
  const manifest = manifestOf(document)
  return `import type { Manifest } from '@picturedesk/provider'

/** What ${manifest.name} can do. Static: importing it loads nothing else. */
export const manifest = ${typed(manifest)} as const satisfies Manifest
`
}

/** The version of the spec is no part of the type: it changes with each release, and would change every public type. */
function typed(manifest: Manifest): string {
  const text = literal(manifest)
  if (manifest.spec === undefined) return text
  const version = literal(manifest.spec.version)
  return text.replace(
    `spec: { version: ${version} }`,
    () => `spec: { version: ${version} as string }`,
  )
}
