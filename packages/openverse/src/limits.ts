import { InvalidArgumentError } from '@picturedesk/provider'
import { checkInput, type ParameterRules } from '@picturedesk/transport'
import { manifest } from './manifest.ts'
import type { OpenverseOptions } from './openverse-options.ts'

/** How much of a search can be seen. */
export interface Limits {
  /** Most images a page. */
  readonly pageSize: number
  /** Images in all. */
  readonly results: number
  /** Whether there are no credentials. */
  readonly isAnonymous: boolean
}

/** Images a page when none are asked for, and at most where there are no credentials. */
export const PAGE_SIZE = 20

const RULES: ParameterRules = {
  maxPageSize: { type: 'integer', minimum: PAGE_SIZE },
  maxResults: { type: 'integer', minimum: PAGE_SIZE },
}

/**
 * The limits that hold for whoever asks.
 * @throws InvalidArgumentError for a limit below that of everyone
 */
export function loadLimits(options: OpenverseOptions, isAnonymous: boolean): Limits {
  const { maxPageSize, maxResults } = options
  checkInput(RULES, { maxPageSize, maxResults }, {}, { provider: manifest.id })
  return {
    pageSize: maxPageSize ?? (isAnonymous ? PAGE_SIZE : 50),
    results: maxResults ?? 240,
    isAnonymous,
  }
}

/** Whether a page lies within what can be seen. */
export function isWithin({ results }: Limits, page: number, perPage: number): boolean {
  return page * perPage <= results
}

/**
 * Refuses what the vendor would refuse as if credentials were missing.
 * @throws InvalidArgumentError naming `perPage` or `cursor`
 */
export function checkLimits(limits: Limits, page: number, perPage: number): void {
  const refuse = (field: string, allowed: string, value: unknown): never => {
    throw new InvalidArgumentError({ provider: manifest.id, field, allowed, value })
  }
  if (perPage > limits.pageSize)
    refuse(
      'perPage',
      `at most ${limits.pageSize}, or \`maxPageSize\` set to what Openverse granted`,
      perPage,
    )
  if (page > 1 && !isWithin(limits, page, perPage))
    refuse(
      'cursor',
      `a page within the first ${limits.results} images, or \`maxResults\` set to what Openverse granted`,
      page,
    )
}
