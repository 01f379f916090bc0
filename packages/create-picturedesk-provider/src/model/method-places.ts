import type { ListedOperation, SpecDocument } from '@picturedesk/generate'
import type { OptionGuess } from '../guess/guess-options.ts'
import { guessPage, type PageGuess } from '../guess/guess-page.ts'
import type { KnownPaths } from '../guess/known-paths.ts'
import { plainName } from '../guess/name-words.ts'
import { pictureLikeness, pictureList } from '../guess/picture-likeness.ts'
import { responseSchema } from '../guess/response-schema.ts'
import { viewOf } from '../guess/schema-view.ts'
import { vendorValues } from '../guess/vendor-values.ts'
import { knownPayload, typeAt, type WireType } from './wire-places.ts'

/** Where the list of a listing is, and what its items are. */
export type ListModel = {
  readonly path: readonly string[]
  readonly page: PageGuess
  /** What can be read by name of the payload. */
  readonly payload: KnownPaths
  /** The type of its items. */
  readonly item: WireType
} & (
  | { readonly of: 'assets' }
  | {
      readonly of: 'categories'
      readonly category: { readonly id: readonly string[]; readonly name: readonly string[] }
    }
)

/** Methods that list assets by what they take. */
const ASSET_LISTS = ['search.assets', 'search.similar']

/** The list of a method's response; `undefined` when there is none that can be mapped. */
export function listModel(
  document: SpecDocument,
  claim: string,
  operation: ListedOperation,
  options: readonly OptionGuess[],
): ListModel | undefined {
  const isOfAssets = ASSET_LISTS.includes(claim)
  if (!isOfAssets && claim !== 'categories.list') return undefined
  // Without its one parameter for the asset, nobody knows what to ask for.
  if (claim === 'search.similar' && idParameter(document, operation) === undefined) return undefined
  const list = pictureList(document, responseSchema(document, operation))
  if (list === undefined) return undefined
  const place = {
    path: list.path,
    page: guessPage(document, operation, options, list.path),
    payload: knownPayload(document, operation),
    item: typeAt(document, operation, list.path, true),
  }
  if (isOfAssets) return { of: 'assets', ...place }
  const names = [...viewOf(document, list.item).properties.keys()]
  const named = (wanted: readonly string[]): string | undefined =>
    wanted.flatMap((one) => names.find((name) => plainName(name) === one) ?? [])[0]
  const [id, name] = [
    named(['id', 'category_id', 'slug', 'name']),
    named(['name', 'title', 'label']),
  ]
  if (id === undefined || name === undefined) return undefined
  return { of: 'categories', category: { id: [id], name: [name] }, ...place }
}

/** The one parameter in a path that the asset's id goes to, with the code of its value. */
export function idParameter(
  document: SpecDocument,
  { parameters }: ListedOperation,
): { readonly name: string; readonly value: string } | undefined {
  const [only, ...more] = parameters.filter(({ in: place }) => place === 'path')
  if (only === undefined || more.length > 0) return undefined
  const view = viewOf(document, only.schema)
  const isList = view.types.includes('array')
  const { types, values } = isList ? viewOf(document, view.items) : view
  // The id of an asset is not one of a few words, nor a flag or an object.
  if (values !== undefined || types.includes('boolean') || types.includes('object'))
    return undefined
  const isNumber = types.some((type) => type === 'integer' || type === 'number')
  const value =
    isNumber && !types.includes('string') ? '(fromDigits(vendorId) as number)' : 'vendorId'
  return { name: only.name, value: isList ? `[${value}]` : value }
}

/** Names that lead to the asset in the response of a detail. */
export function onePlace(
  document: SpecDocument,
  operation: ListedOperation,
): readonly string[] | undefined {
  const payload = responseSchema(document, operation)
  const list = pictureList(document, payload)
  const candidates = [
    { path: [] as readonly string[], likeness: pictureLikeness(document, payload) + 0.5 },
    ...vendorValues(document, payload)
      .filter(({ path, view }) => path.length === 1 && view.properties.size > 0)
      .map(({ path }) => ({
        path,
        likeness: pictureLikeness(document, memberSchema(document, payload, path[0])),
      })),
    ...(list === undefined ? [] : [{ path: [...list.path, '0'], likeness: list.likeness - 1 }]),
  ].sort((one, other) => other.likeness - one.likeness)
  const [best] = candidates
  return best === undefined || best.likeness < 1 ? undefined : best.path
}

function memberSchema(document: SpecDocument, schema: unknown, name = ''): unknown {
  return viewOf(document, schema).properties.get(name)
}

/** The schema of the objects that become assets: those that a search lists, else the one of a detail. */
export function assetSchema(
  document: SpecDocument,
  operations: readonly ListedOperation[],
): unknown {
  const serving = (claim: string): ListedOperation | undefined =>
    operations.find(({ object }) => [object['x-capability'] ?? []].flat().includes(claim))
  for (const claim of ASSET_LISTS) {
    const operation = serving(claim)
    const list = operation && pictureList(document, responseSchema(document, operation))
    if (list !== undefined) return list.item
  }
  const detail = serving('assets.get')
  if (detail === undefined) return undefined
  const payload = responseSchema(document, detail)
  const [name] = onePlace(document, detail) ?? []
  const list = pictureList(document, payload)
  if (name === undefined) return payload
  return list?.path[0] === name ? list.item : memberSchema(document, payload, name)
}
