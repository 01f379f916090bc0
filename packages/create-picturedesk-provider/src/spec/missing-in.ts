import { type ListedOperation, listOperations, type SpecDocument } from '@picturedesk/generate'
import { ASSET_KINDS } from '@picturedesk/provider'
import { guessCapabilities } from '../guess/guess-capabilities.ts'
import { guessOptions } from '../guess/guess-options.ts'
import { matches } from '../guess/matches.ts'
import { KIND_WORDS } from '../guess/option-names.ts'
import { viewOf } from '../guess/schema-view.ts'
import { InputError } from '../input/input-error.ts'
import { unknownName } from '../input/unknown-name.ts'
import type { VendorNames } from '../model/vendor-names.ts'
import { givenDocument, takenOver } from './given-document.ts'
import { nameOperation } from './name-operation.ts'
import type { Supplement } from './supplement.ts'

/** Operations that are named in a comment about many. */
const SHOWN = 5
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
  capabilities: ReadonlyMap<string, string> = new Map(),
): Supplement[] {
  const root = document as SpecDocument & Readonly<Record<string, unknown>>
  const supplements: Supplement[] = []
  if (root['jsonSchemaDialect'] === undefined)
    supplements.push({ at: [], key: 'jsonSchemaDialect', value: DIALECT })
  for (const [name, scheme] of Object.entries(document.components?.securitySchemes ?? {}))
    if (scheme['x-sensitive'] === undefined) {
      const at = ['components', 'securitySchemes', name]
      supplements.push({ at, key: 'x-sensitive', value: true })
    }
  const named = nameOperations(document)
  const chosen = new Map(
    [...capabilities].map(([method, id]) => [method, named.renamed.get(id) ?? id] as const),
  )
  const operations = listOperations(named.document)
  const serving = servingOperations(named.document, operations, chosen)
  if (root['x-provider'] === undefined)
    supplements.push({
      at: [],
      key: 'x-provider',
      value: { id, name: title, kinds: guessKinds(named.document, operations, serving) },
      todo: `the name for people, and the kinds: any of ${ASSET_KINDS.join(', ')}, or none.`,
    })
  const lacksStatement = operations.some(
    ({ object }) => (object as Readonly<Record<string, unknown>>)['x-provenance'] === undefined,
  )
  if (lacksStatement) supplements.push(...givenDocument(document, title))
  const names = named.supplements.map(({ todo, ...supplement }) =>
    serving.has(String(supplement.value)) ? { ...supplement, todo } : supplement,
  )
  return [
    ...supplements,
    ...names,
    ...clientOnly(operations.filter(({ id: own }) => !serving.has(own))),
    ...ofOperations(operations, serving, root['security'], takenOver(document)),
  ]
}

/** The kinds that the parameters of a search can choose, else images. */
function guessKinds(
  document: SpecDocument,
  operations: readonly ListedOperation[],
  serving: ReadonlyMap<string, Serves>,
): readonly string[] {
  const search = operations.find(({ id, object }) => {
    const { chosen, guess }: Serves = serving.get(id) ?? { chosen: [] }
    return [...chosen, guess, object['x-capability'] ?? []].flat().includes('search.assets')
  })
  const query = search?.parameters.filter((parameter) => parameter.in === 'query') ?? []
  const kind = guessOptions(document, query).find(({ option }) => option === 'kind')
  const parameter = query.find(({ name }) => name === kind?.parameter)
  const { values, items } = viewOf(document, parameter?.schema)
  const words = matches(KIND_WORDS, values ?? viewOf(document, items).values ?? [])
  return words.length > 0 ? words.map(([word]) => word) : ['image']
}

/** One place says what is assumed of all operations that serve no method. */
function clientOnly(operations: readonly ListedOperation[]): Supplement[] {
  if (operations.length === 0) return []
  const shown = operations.slice(0, SHOWN).map(({ id }) => id)
  const rest = operations.length - shown.length
  const todo =
    `${operations.length} of the operations serve no method and are offered by \`client\` alone: ` +
    `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}. Those other than GET are assumed to cost money, and are never repeated.`
  return [{ at: [], key: 'paths', value: undefined, todo }]
}

/** Names operations without a usable operationId, in a copy, so that they can be listed. */
function nameOperations(document: SpecDocument): {
  readonly document: SpecDocument
  readonly supplements: readonly Supplement[]
  /** New names by those of the document. */
  readonly renamed: ReadonlyMap<string, string>
} {
  const copy = structuredClone(document) as {
    readonly paths?: Readonly<Record<string, Record<string, { operationId?: string }>>>
  }
  const supplements: Supplement[] = []
  const renamed = new Map<string, string>()
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
      if (operationId !== undefined) renamed.set(operationId, value)
      const todo =
        operationId === undefined
          ? 'a verb and a noun, such as searchImages.'
          : `was ${operationId}; a verb and a noun, such as searchImages.`
      supplements.push({ at: ['paths', path, method], key: 'operationId', value, todo })
    }
  return { document: copy as unknown as SpecDocument, supplements, renamed }
}

/** What an operation serves, and how that is known. */
interface Serves {
  /** Methods that the caller chose it for. */
  readonly chosen: readonly string[]
  readonly guess?: string | undefined
}

/**
 * The operations that serve a method, by id.
 * @throws InputError when the caller has chosen an operation that is not there
 */
function servingOperations(
  document: SpecDocument,
  operations: readonly ListedOperation[],
  chosen: ReadonlyMap<string, string>,
): Map<string, Serves> {
  const serving = new Map<string, Serves>()
  const decided = new Map<string, ListedOperation>()
  for (const operation of operations)
    for (const method of [operation.object['x-capability'] ?? []].flat()) {
      serving.set(operation.id, { chosen: [] })
      decided.set(method, operation)
    }
  for (const [method, id] of chosen) {
    const operation = operations.find((one) => one.id === id)
    if (operation === undefined)
      throw new InputError(
        '--capability',
        unknownName(
          'operation',
          id,
          operations.map((one) => one.id),
        ),
      )
    decided.set(method, operation)
    serving.set(id, { chosen: [...(serving.get(id)?.chosen ?? []), method] })
  }
  for (const [id, guess] of guessCapabilities(document, operations, decided))
    serving.set(id, { chosen: [], guess })
  return serving
}

function ofOperations(
  operations: readonly ListedOperation[],
  serving: ReadonlyMap<string, Serves>,
  security: unknown,
  provenance: object,
): Supplement[] {
  return operations.flatMap((operation) => {
    const at = ['paths', operation.path, operation.method.toLowerCase()]
    const own = operation.object as Readonly<Record<string, unknown>>
    const its = own['security'] ?? security
    const serves = serving.get(operation.id)
    return missingInOperation(operation, serves, provenance)
      .concat(its === undefined ? [] : [{ at: [], key: 'security', value: its }])
      .concat(asksNothing(its) ? [{ at: [], key: 'x-anonymous', value: true }] : [])
      .filter(({ key }) => own[key] === undefined || (key === 'x-capability' && isChosen(serves)))
      .map((supplement) => ({ ...supplement, at }))
  })
}

function isChosen(serves: Serves | undefined): boolean {
  return serves !== undefined && serves.chosen.length > 0
}

/**
 * What an operation lacks. Only for one that serves a method there is something to decide: others are offered
 * by `client` alone, with the safe values.
 */
function missingInOperation(
  operation: ListedOperation,
  serves: Serves | undefined,
  provenance: object,
): Supplement[] {
  const { chosen, guess }: Serves = serves ?? { chosen: [] }
  const reads = operation.method === 'GET' || operation.method === 'HEAD'
  const todo = (text: string): Pick<Supplement, 'todo'> =>
    serves === undefined ? {} : { todo: text }
  const at: readonly string[] = []
  return [
    chosen.length > 0
      ? { at, key: 'x-capability', value: chosen.length === 1 ? chosen[0] : chosen }
      : guess === undefined
        ? { at, key: 'x-capability', value: [] }
        : { at, key: 'x-capability', value: guess, todo: `a guess; ${CAPABILITY_HINT}` },
    {
      at,
      key: 'x-provenance',
      value: provenance,
      ...todo('documented with the document, observed with the day, or assumed with a note.'),
    },
    ...(reads
      ? []
      : [
          {
            at,
            key: 'x-billable',
            value: true,
            ...todo('assumed to cost money. Set it to false if the vendor says that it is free.'),
          },
        ]),
    reads
      ? { at, key: 'x-retry-safety', value: 'safe' }
      : {
          at,
          key: 'x-retry-safety',
          value: 'never',
          ...todo('set it to idempotent if a repeat changes nothing and costs nothing.'),
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
