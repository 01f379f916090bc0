import { type PageRequest, type Parameters, parameter } from '@picturedesk/mocks'
import type { SearchQuery } from './openverse-memory.ts'

/** What a request searches for; an order that is for applications alone is passed over for others. */
export function readSearch(
  query: Parameters,
  { place, size }: PageRequest,
  isAnonymous: boolean,
): SearchQuery {
  const list = (name: string): string[] | undefined => parameter(query, name)?.split(',')
  return {
    page: place,
    pageSize: size,
    q: parameter(query, 'q'),
    title: parameter(query, 'title'),
    tags: parameter(query, 'tags'),
    creator: parameter(query, 'creator'),
    license: list('license'),
    licenseType: list('license_type'),
    source: list('source'),
    excludedSource: list('excluded_source'),
    category: list('category'),
    extension: list('extension'),
    aspectRatio: list('aspect_ratio'),
    size: list('size'),
    mature: parameter(query, 'mature') === 'true',
    newestFirst: !isAnonymous && parameter(query, 'unstable__sort_by') === 'indexed_on',
  }
}
