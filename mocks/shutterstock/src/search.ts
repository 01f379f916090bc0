import { type JsonObject, type PageRequest, type Parameters, parameter } from '@picturedesk/mocks'
import type { Catalogue } from './catalogue.ts'

/** A page of the assets that a search finds. */
export function search(
  catalogue: Catalogue,
  query: Parameters,
  page: PageRequest,
  searchId: unknown,
): JsonObject {
  const { wanted, unwanted } = readWords(parameter(query, 'query') ?? '')
  const found = catalogue.ids.filter((id) => {
    const text = catalogue.text(id)
    return (
      wanted.every((word) => text.includes(word)) &&
      !unwanted.some((word) => text.includes(word)) &&
      passes(catalogue.full(id) ?? {}, query)
    )
  })
  return { ...pageOf(found, page, (id) => view(catalogue, id, query)), search_id: searchId }
}

/** A page of a list, with its counts. */
export function pageOf<T>(
  list: readonly T[],
  { place, size }: PageRequest,
  toEntry: (item: T) => unknown,
): JsonObject {
  return {
    data: list.slice((place - 1) * size, place * size).map(toEntry),
    page: place,
    per_page: size,
    total_count: list.length,
  }
}

/** An asset as far as the request asks for it. */
export function view(
  catalogue: Catalogue,
  id: string,
  query: Parameters,
  usual = 'minimal',
): JsonObject | undefined {
  const isFull = (parameter(query, 'view') ?? usual) === 'full'
  return (isFull ? undefined : catalogue.hit(id)) ?? catalogue.full(id)
}

/** Words that must be there, and those behind `NOT`, that must not. */
function readWords(text: string): { readonly wanted: string[]; readonly unwanted: string[] } {
  const unwanted = Array.from(text.matchAll(/\bNOT (\S+)/g), ([, word = '']) => word.toLowerCase())
  const wanted =
    text
      .replace(/\bNOT \S+/g, '')
      .toLowerCase()
      .match(/\S+/g) ?? []
  return { wanted, unwanted }
}

/** Whether an asset passes the filters of orientation, type, licence, safety, contributor and time. */
function passes(asset: JsonObject, query: Parameters): boolean {
  const listed = (name: string): readonly string[] => [query[name] ?? []].flat()
  const among = (name: string, value: unknown): boolean =>
    listed(name).length === 0 || listed(name).includes(String(value))
  const [aspect, duration] = [Number(asset['aspect']), Number(asset['duration'])]
  const orientation = parameter(query, 'orientation')
  const contributor = asset['contributor'] as JsonObject | undefined
  return (
    (orientation === undefined || (orientation === 'horizontal' ? aspect > 1 : aspect < 1)) &&
    among('image_type', asset['image_type']) &&
    among('license', asset['is_editorial'] === true ? 'editorial' : 'commercial') &&
    among('contributor', contributor?.['id']) &&
    (parameter(query, 'safe') === 'false' || asset['is_adult'] !== true) &&
    !(duration < Number(parameter(query, 'duration_from') ?? 0)) &&
    !(duration > Number(parameter(query, 'duration_to') ?? Number.POSITIVE_INFINITY))
  )
}
