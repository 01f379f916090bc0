import type { Cursors } from './federated-listing.ts'

/** Members of a query that mean something to one provider only. */
type OwnMember = 'cursor' | 'categoryId' | 'asset'

/**
 * A query to several providers. What belongs to one of them, such as the id of a
 * category, goes into `each`.
 */
export type FederatedQuery<Query, Id extends string = string> = Omit<Query, OwnMember> & {
  /**
   * Where to go on: the `cursors` of an earlier page. Only the providers named in it are
   * asked. Default: all, from the start.
   */
  readonly cursors?: Cursors<Id> | undefined
  /**
   * What one provider is asked differently: words in its language, one of its categories.
   * @example
   * { text: 'Yunnan', each: { hellorf: { text: '云南', categoryId: '3' } } }
   */
  readonly each?:
    | { readonly [Provider in Id]?: Partial<Omit<Query, 'cursor'>> | undefined }
    | undefined
}
