import { emitManifest } from '../manifest/emit-manifest.ts'
import { emitOperations } from '../operations/emit-operations.ts'
import type { SpecDocument } from '../spec/document.ts'
import { formatSources } from '../typescript/format-sources.ts'
import { emitSchema } from './emit-schema.ts'

/** How every generated file begins. */
export const HEADER: string = '// Generated from the spec by `pnpm generate`. Do not edit.\n'

/**
 * Everything that a vendor package has from its spec, as text by file name. The same document
 * gives the same text.
 *
 * @throws SpecError naming the place in the document that cannot be generated from.
 */
export async function generateClient(document: SpecDocument): Promise<Record<string, string>> {
  const sources = {
    'schema.ts': await emitSchema(document),
    'operations.ts': emitOperations(document),
    'manifest.ts': emitManifest(document),
  }
  return formatSources(
    Object.fromEntries(Object.entries(sources).map(([name, text]) => [name, HEADER + text])),
  )
}
