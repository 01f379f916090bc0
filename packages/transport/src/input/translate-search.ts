import type { AssetQuery } from '@picturedesk/provider'
import { type OptionMap, type Translation, translate } from './translate.ts'

/**
 * Puts a search into the vendor's words: the options of the interface, and the vendor's own from
 * `vendorOptions.<id>`. Warnings and errors name an own option by its path, such as
 * `vendorOptions.acme.mood`, so that it cannot be taken for an option of the interface.
 * @param id Of the provider.
 * @param map Of the options of the interface.
 * @param ownMap Of the vendor's own options.
 * @param cursor Of the page to ask for. It replaces the query's cursor.
 * @throws InvalidArgumentError for a word that a conversion does not know
 */
export function translateSearch<Own extends object>(
  id: string,
  map: OptionMap<AssetQuery>,
  ownMap: OptionMap<Own>,
  query: AssetQuery,
  cursor: string,
): Translation {
  const own = query.vendorOptions?.[id]
  const options = { ...query, vendorOptions: undefined, cursor }
  if (own === undefined) return translate<AssetQuery>(id, map, options)
  const withPaths = (members: object): object =>
    Object.fromEntries(
      Object.entries(members).map(([name, value]) => [`vendorOptions.${id}.${name}`, value]),
    )
  const maps: OptionMap<object> = { ...map, ...withPaths(ownMap) }
  return translate<object>(id, maps, { ...options, ...withPaths(own) })
}
