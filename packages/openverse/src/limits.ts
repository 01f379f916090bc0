import { InvalidArgumentError } from '@picturedesk/provider'
import { paging } from './generated/operations.ts'
import { manifest } from './manifest.ts'
import type { OpenverseOptions } from './openverse-options.ts'

/** How much of a search Openverse lists. */
export interface Limits {
  /** Most images a page. */
  readonly pageSize: number
  /** Most images of one search, over all pages. */
  readonly results: number
  /** Whether calls are made without credentials. */
  readonly isAnonymous: boolean
}

/** Images a page when the query does not say, and the most without credentials. */
export const PAGE_SIZE: number = paging.usualSize

/** The limits of this provider's calls. */
export function loadLimits(options: OpenverseOptions, isAnonymous: boolean): Limits {
  const { maxPageSize, maxResults } = options
  return {
    pageSize: maxPageSize ?? (isAnonymous ? PAGE_SIZE : 50),
    results: maxResults ?? 240,
    isAnonymous,
  }
}

/** Whether Openverse lists a page. */
export function isWithin({ results }: Limits, page: number, perPage: number): boolean {
  return page * perPage <= results
}

/**
 * Refuses a page that Openverse would refuse with 401, as if credentials were missing.
 * @throws InvalidArgumentError naming `perPage` or `cursor`
 */
export function checkLimits(limits: Limits, page: number, perPage: number): void {
  const refuse = (field: string, allowed: string, value: unknown, remedy: string): never => {
    throw new InvalidArgumentError({ provider: manifest.id, field, allowed, value, remedy })
  }
  if (perPage > limits.pageSize)
    refuse(
      'perPage',
      `at most ${limits.pageSize}`,
      perPage,
      `If ${manifest.name} granted you more, set \`maxPageSize\`.`,
    )
  if (page > 1 && !isWithin(limits, page, perPage))
    refuse(
      'cursor',
      `a page within the first ${limits.results} images`,
      page,
      `If ${manifest.name} granted you more, set \`maxResults\`.`,
    )
}
