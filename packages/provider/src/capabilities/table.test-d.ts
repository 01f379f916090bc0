import { expectTypeOf } from 'vitest'
import type { CallOptions } from '../call-options.ts'
import type { AssetKind } from '../model/asset-kind.ts'
import type { Listing } from '../model/listing.ts'
import type { Capabilities, CapabilityName } from './capabilities.ts'
import type { Given, IdPath, TableOf } from './method-traits.ts'
import type { CAPABILITIES } from './table.ts'

/** An interface as small as can be, with one method of each sort. */
interface Interface {
  readonly lists: {
    list(query?: ListQuery, options?: CallOptions): Listing<string>
    rename?(list: string, name: string, options?: CallOptions): Promise<void>
    each(ids: Iterable<string>, options?: CallOptions): AsyncIterable<string>
  }
}
interface ListQuery {
  readonly kind?: AssetKind | undefined
  readonly perPage?: number | undefined
}

const READS = { changes: 'nothing', billable: false } as const
const list = {
  answers: 'listing',
  parameters: ['query', 'options'],
  required: true,
  takesKind: true,
  takesPerPage: true,
  federated: true,
  ...READS,
} as const
const rename = {
  answers: 'promise',
  parameters: ['list', 'name', 'options'],
  changes: 'user-lists',
  billable: false,
} as const
const each = { answers: 'items', parameters: ['ids', 'options'], required: true, ...READS } as const

export const complete: TableOf<Interface> = { lists: { list, rename, each } }

// Every method has a row, whether providers need it or not, and only methods have one.
// @ts-expect-error `rename` has no row
export const withoutOptional: TableOf<Interface> = { lists: { list, each } }
// @ts-expect-error `list` has no row
export const withoutRequired: TableOf<Interface> = { lists: { rename, each } }
// @ts-expect-error `lists` is missing
export const withoutCapability: TableOf<Interface> = {}
export const withUnknown: TableOf<Interface> = {
  // @ts-expect-error there is no method `sort`
  lists: { list, rename, each, sort: rename },
}

type Lists = TableOf<Interface>['lists']

// A column that the type of the method decides cannot be wrong.
// @ts-expect-error it returns a listing
export const wrongAnswers: Lists['list'] = { ...list, answers: 'promise' }
// @ts-expect-error it returns items
export const itemsAsListing: Lists['each'] = { ...each, answers: 'listing' }
// @ts-expect-error it has two parameters
export const tooFewParameters: Lists['list'] = { ...list, parameters: ['options'] }
// @ts-expect-error it has three parameters
export const tooManyParameters: Lists['rename'] = { ...rename, parameters: ['list', 'options'] }
// @ts-expect-error options come last
export const optionsFirst: Lists['list'] = { ...list, parameters: ['options', 'query'] }
// @ts-expect-error every provider has it
export const notRequired: Lists['list'] = { ...list, required: undefined }
// @ts-expect-error providers may leave it out
export const required: Lists['rename'] = { ...rename, required: true }
// @ts-expect-error it takes a kind
export const withoutKind: Lists['list'] = { ...list, takesKind: undefined }
// @ts-expect-error it takes no kind
export const withKind: Lists['each'] = { ...each, takesKind: true }
// @ts-expect-error it takes perPage
export const withoutPerPage: Lists['list'] = { ...list, takesPerPage: undefined }
// @ts-expect-error it takes no perPage
export const withPerPage: Lists['rename'] = { ...rename, takesPerPage: true }
// @ts-expect-error only listings by a query can be federated
export const federatedPromise: Lists['rename'] = { ...rename, federated: true }
// @ts-expect-error only methods that change nothing can be federated
export const federatedChange: Lists['list'] = { ...list, changes: 'user-lists' }
// @ts-expect-error it states whether it may cost money
export const withoutPrice: Lists['each'] = { ...each, billable: undefined }

// The table has a row for each method of the interface, with literal types.
expectTypeOf<keyof typeof CAPABILITIES>().toEqualTypeOf<CapabilityName>()
expectTypeOf<keyof (typeof CAPABILITIES)['licensing']>().toEqualTypeOf<
  keyof Capabilities['licensing']
>()
expectTypeOf<(typeof CAPABILITIES)['licensing']['purchase']['billable']>().toEqualTypeOf<true>()

// A row names every qualified id that its method gives.
type Ids<Row> = Row extends { readonly ids: readonly (infer Path)[] } ? Path : never
type Named = {
  [Name in CapabilityName]: {
    -readonly [Method in keyof (typeof CAPABILITIES)[Name]]: Ids<
      (typeof CAPABILITIES)[Name][Method]
    >
  }
}
type Expected = {
  [Name in CapabilityName]: {
    -readonly [Method in keyof Capabilities[Name]]-?: IdPath<Given<Capabilities[Name][Method]>>
  }
}
expectTypeOf<Named>().toEqualTypeOf<Expected>()
expectTypeOf<Named['licensing']['get']>().toEqualTypeOf<'id' | 'assetId' | 'asset.id'>()
