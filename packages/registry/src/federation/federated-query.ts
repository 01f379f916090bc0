import type { AssetRef } from '@picturedesk/provider'
import type { Cursors } from './federated-listing.ts'

/**
 * A query to several providers. Members that belong to one provider, such as the id of a category,
 * go into `each`.
 */
export type FederatedQuery<Query, Id extends string = string> = Query extends unknown
  ? Omit<Query, OwnMember<Query>> & Resume<Query, Id> & Each<Query, Id>
  : never

/** Members of a query that name a thing of one provider: its cursor, its ids, its assets. */
type OwnMember<Query> = {
  [Member in keyof Query]-?: Member extends 'cursor' | `${string}Id`
    ? Member
    : IsAsset<NonNullable<Query[Member]>> extends true
      ? Member
      : never
}[keyof Query]

type IsAsset<Value> = [Value] extends [never] ? false : [Value] extends [AssetRef] ? true : false

/** Only a query that can go on at a cursor can do so for several providers. */
type Resume<Query, Id extends string> = 'cursor' extends keyof Query
  ? {
      /**
       * Where to go on: the `cursors` of an earlier page. Only the providers named in it are
       * asked. Default: all providers, from the start.
       */
      readonly cursors?: Cursors<Id> | undefined
    }
  : unknown

interface Each<Query, Id extends string> {
  /**
   * What one provider is asked differently, such as words in its language, or one of its
   * categories.
   * @example
   * { text: 'Yunnan', each: { hellorf: { text: '云南', categoryId: '3' } } }
   */
  readonly each?:
    | { readonly [Provider in Id]?: Partial<Omit<Query, 'cursor'>> | undefined }
    | undefined
}
