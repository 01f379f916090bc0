import { asOpenApi31 } from '@picturedesk/openapi'
import { describeProvenance } from '@picturedesk/openapi/provenance'
import { emitManifest } from '../manifest/emit-manifest.ts'
import { methodsOf } from '../manifest/manifest-of.ts'
import { emitOperations, tableContext } from '../operations/emit-operations.ts'
import { tableEntry } from '../operations/table-entry.ts'
import { wireType } from '../operations/wire-type.ts'
import type { SpecDocument } from '../spec/document.ts'
import { listOperations } from '../spec/list-operations.ts'
import { type SpecError, SpecErrors } from '../spec/spec-error.ts'
import { formatSources } from '../typescript/format-sources.ts'
import { emitExamples } from './emit-examples.ts'
import { emitSchema } from './emit-schema.ts'
import { isWanted, type Selection, withOnly } from './select-operations.ts'

/** How every generated file begins. */
export const HEADER: string = '// Generated from the spec by `pnpm generate`. Do not edit.\n'

export interface GenerateOptions extends Selection {
  /**
   * Told of each problem of an operation that no client can have. The operation is left out. Default: all
   * problems are thrown together. Those of the whole document are thrown always.
   */
  readonly onRefusal?: ((problem: SpecError, operation: string | undefined) => void) | undefined
  /** Also a test of types, `examples.test-d.ts`: each example of the spec fits its type. */
  readonly examples?: boolean | undefined
  /** Told of each rule of the spec that the client does not check. Default: as `onRefusal`. */
  readonly onNotice?: ((notice: SpecError) => void) | undefined
}

/**
 * Everything that a vendor package has from its spec, as text by file name. The same document
 * gives the same text.
 *
 * @throws SpecErrors naming every place in the document that cannot be generated from, each on a line
 */
export async function generateClient(
  given: SpecDocument,
  options: GenerateOptions = {},
): Promise<Record<string, string>> {
  const document = given.openapi.startsWith('3.0')
    ? (asOpenApi31(given as never) as unknown as SpecDocument)
    : given
  const problems: SpecError[] = []
  const { onRefusal, onNotice } = options
  const refuse = (error: unknown, id?: string): void => {
    for (const problem of SpecErrors.in(error)) {
      problems.push(problem)
      onRefusal?.(problem, id)
    }
  }
  const notices = new Set<string>()
  const notice = (problem: SpecError): void => {
    if (notices.has(problem.message)) return
    notices.add(problem.message)
    if (onNotice) onNotice(problem)
    else refuse(problem)
  }
  const context = tableContext(document, notice)
  const wanted = isWanted(document, options)
  const kept = listOperations(document, (problem) => refuse(problem)).filter((operation) => {
    if (!wanted(operation)) return false
    try {
      tableEntry(document, operation, context)
      wireType(document, operation)
      methodsOf(operation)
      return true
    } catch (error) {
      refuse(error, operation.id)
      return false
    }
  })
  const client = withOnly(document, kept)
  const sources: Record<string, string> = {}
  const ofDocument: SpecError[] = []
  const add = async (name: string, emit: () => string | Promise<string>): Promise<void> => {
    try {
      sources[name] = HEADER + (await emit())
    } catch (error) {
      ofDocument.push(...SpecErrors.in(error))
    }
  }
  await add('operations.ts', () => emitOperations(client, () => {}))
  await add('manifest.ts', () => emitManifest(client))
  const fatal = [...(onRefusal ? [] : problems), ...ofDocument]
  if (fatal.length > 0) throw new SpecErrors(fatal)
  await add('schema.ts', () => emitSchema(describeProvenance(client)))
  if (options.examples) await add('examples.test-d.ts', () => emitExamples(client))
  if (ofDocument.length > 0) throw new SpecErrors(ofDocument)
  return formatSources(sources)
}
