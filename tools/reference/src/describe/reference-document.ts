import { type ListedOperation, listOperations } from '@picturedesk/generate'
import { describeProvenance, readFacts } from '@picturedesk/openapi/provenance'
import { methodsOf } from '../samples/interface-samples.ts'
import type { Sample } from '../samples/sample.ts'
import type { LoadedVendor, ReferenceSpec } from '../vendors/load-vendor.ts'
import { mapObjects, type OpenApiObject } from './map-objects.ts'
import { openingText } from './opening-text.ts'
import { operationNotes } from './operation-notes.ts'

/**
 * The document that pages are rendered from: the vendor's spec, whose descriptions say how everything is known, what it
 * costs, whether it is repeated, what is secret, and how it is called.
 */
export function referenceDocument(
  { spec, manifest, packageName }: Pick<LoadedVendor, 'spec' | 'manifest' | 'packageName'>,
  samples: ReadonlyMap<string, readonly Sample[]>,
  changelog: string,
): ReferenceSpec {
  const facts = readFacts(spec)
  const operations = new Map(listOperations(spec).map((one) => [one.pointer, one]))
  const noted = mapObjects(
    describeProvenance(spec, { isInFull: true }),
    (object, kind, pointer) => {
      if (kind === 'parameter' || kind === 'schema') return withMarks(object)
      const operation = kind === 'operation' ? operations.get(pointer) : undefined
      return operation === undefined ? object : describedOperation(object, operation)
    },
  )
  return {
    ...noted,
    info: { ...spec.info, description: openingText(spec, facts, packageName, changelog) },
  }

  function describedOperation(object: OpenApiObject, operation: ListedOperation): OpenApiObject {
    const its = facts.operations.find(({ pointer }) => pointer === operation.pointer)
    const shown = samples.get(operation.id) ?? []
    const methods = methodsOf({ manifest }, operation.id)
    const notes = operationNotes(spec, operation, methods, its, shown.length > 0)
    return {
      ...object,
      description: [notes, object['description'] ?? ''].join('\n\n').trim(),
      ...(shown.length > 0 && {
        'x-codeSamples': shown.map(({ label, source }) => ({ lang: 'TypeScript', label, source })),
      }),
    }
  }
}

/** Says what is secret and what the client fills in. */
function withMarks(object: OpenApiObject): OpenApiObject {
  const marks = [
    ...(object['x-sensitive'] === true ? ['**Secret:** never shown in messages or logs.'] : []),
    ...(object['x-credential'] === true ? ['The client fills it in.'] : []),
  ]
  if (marks.length === 0) return object
  const { description } = object
  return {
    ...object,
    description: [marks.join(' '), ...(typeof description === 'string' ? [description] : [])].join(
      '\n\n',
    ),
  }
}
