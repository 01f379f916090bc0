import { type ListedOperation, listOperations, type SpecDocument } from '@picturedesk/generate'
import { ASSET_KINDS } from '@picturedesk/provider'
import type { VendorNames } from '../model/vendor-names.ts'
import { guessCapability } from './guess-capability.ts'
import { nameOperation } from './name-operation.ts'
import type { Supplement } from './supplement.ts'

const DIALECT = 'https://json-schema.org/draft/2020-12/schema'
const methods = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace']
const CAPABILITY_HINT =
  'the method that it serves, such as search.assets, or [] when only `client` offers it.'

/**
 * What a plain OpenAPI document lacks. Some of it follows from the document. For the rest, the safe
 * value is added: a call that is not a GET is assumed to cost money and is never repeated.
 */
export function missingIn(
  document: SpecDocument,
  { id, title }: Pick<VendorNames, 'id' | 'title'>,
): Supplement[] {
  const root = document as SpecDocument & Readonly<Record<string, unknown>>
  const supplements: Supplement[] = []
  if (root['jsonSchemaDialect'] === undefined)
    supplements.push({ at: [], key: 'jsonSchemaDialect', value: DIALECT })
  if (root['x-provider'] === undefined)
    supplements.push({
      at: [],
      key: 'x-provider',
      value: { id, name: title, kinds: ['image'] },
      todo: `the name for people, and the kinds: any of ${ASSET_KINDS.join(', ')}, or none.`,
    })
  for (const [name, scheme] of Object.entries(document.components?.securitySchemes ?? {}))
    if (scheme['x-sensitive'] === undefined) {
      const at = ['components', 'securitySchemes', name]
      supplements.push({ at, key: 'x-sensitive', value: true })
    }
  const named = nameOperations(document)
  return [...supplements, ...named.supplements, ...ofOperations(named.document, root['security'])]
}

/** Names operations without a usable operationId, in a copy, so that they can be listed. */
function nameOperations(document: SpecDocument): {
  document: SpecDocument
  supplements: Supplement[]
} {
  const copy = structuredClone(document) as {
    readonly paths?: Readonly<Record<string, Record<string, { operationId?: string }>>>
  }
  const supplements: Supplement[] = []
  const taken = new Set<string>()
  for (const [path, item] of Object.entries(copy.paths ?? {}))
    for (const method of methods) {
      const operation = item[method]
      if (operation === undefined) continue
      const { operationId } = operation
      const value = nameOperation(operationId, method, path, taken)
      taken.add(value)
      if (value === operationId) continue
      operation.operationId = value
      const todo =
        operationId === undefined
          ? 'a verb and a noun, such as searchImages.'
          : `was ${operationId}; a verb and a noun, such as searchImages.`
      supplements.push({ at: ['paths', path, method], key: 'operationId', value, todo })
    }
  return { document: copy as unknown as SpecDocument, supplements }
}

function ofOperations(document: SpecDocument, security: unknown): Supplement[] {
  const operations = listOperations(document)
  const guessed = new Set(operations.flatMap(({ object }) => object['x-capability'] ?? []))
  return operations.flatMap((operation) => {
    const at = ['paths', operation.path, operation.method.toLowerCase()]
    const own = operation.object as Readonly<Record<string, unknown>>
    const its = own['security'] ?? security
    return missingInOperation(operation, guessed)
      .concat(its === undefined ? [] : [{ at: [], key: 'security', value: its }])
      .concat(asksNothing(its) ? [{ at: [], key: 'x-anonymous', value: true }] : [])
      .filter(({ key }) => own[key] === undefined)
      .map((supplement) => ({ ...supplement, at }))
  })
}

/** @param guessed Capabilities that have an operation already. Each is guessed only once. */
function missingInOperation(operation: ListedOperation, guessed: Set<string>): Supplement[] {
  const reads = operation.method === 'GET' || operation.method === 'HEAD'
  const guess = guessCapability(operation)
  const fresh = guess !== undefined && !guessed.has(guess)
  if (fresh && operation.object['x-capability'] === undefined) guessed.add(guess)
  const at: readonly string[] = []
  return [
    fresh
      ? { at, key: 'x-capability', value: guess, todo: `a guess; ${CAPABILITY_HINT}` }
      : { at, key: 'x-capability', value: [], todo: CAPABILITY_HINT },
    {
      at,
      key: 'x-provenance',
      value: { kind: 'assumed', source: 'the document that this spec began with' },
      todo: 'documented, observed or assumed, and the page that says so.',
    },
    ...(reads
      ? []
      : [
          {
            at,
            key: 'x-billable',
            value: true,
            todo: 'assumed to cost money. Set it to false if the vendor says that it is free.',
          },
        ]),
    reads
      ? { at, key: 'x-retry-safety', value: 'safe' }
      : {
          at,
          key: 'x-retry-safety',
          value: 'never',
          todo: 'set it to idempotent if a repeat changes nothing and costs nothing.',
        },
  ]
}

/** Whether one alternative needs no credentials. */
function asksNothing(security: unknown): boolean {
  return (
    Array.isArray(security) &&
    security.some((one) => typeof one === 'object' && Object.keys(one ?? {}).length === 0)
  )
}
