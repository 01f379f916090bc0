import { HEADER } from '../client/generate-client.ts'
import type { SpecDocument } from '../spec/document.ts'
import { listOperations } from '../spec/list-operations.ts'

/**
 * The type of a spec's operation ids, as text by file name: what a vendor's mock types its handlers
 * with.
 *
 * @throws SpecError when an operation has no id that can be used, or shares it
 */
export function operationIdFiles(document: SpecDocument): Record<string, string> {
  const ids = listOperations(document).map(({ id }) => `  | '${id.replaceAll(/['\\]/g, '\\$&')}'`)
  const type = ids.length === 0 ? ' never' : `\n${ids.join('\n')}`
  const text = `/** The operations of the spec. */\nexport type OperationId =${type}\n`
  return { 'operation-id.ts': HEADER + text }
}
