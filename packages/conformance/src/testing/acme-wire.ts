import { InvalidResponseError } from '@picturedesk/provider'
import type { Mutation } from './mutation.ts'

/** A part of a response that has these texts, at least. */
export function checked<Wire>(
  value: unknown,
  names: readonly (keyof Wire & string)[],
  mutation?: Mutation,
): Wire {
  if (mutation === 'makes up ids') return value as Wire
  const record = value as Record<string, unknown> | null
  if (typeof record !== 'object' || record === null) throw missing('data')
  for (const name of names) if (typeof record[name] !== 'string') throw missing(name)
  return value as Wire
}

/** The list of a response. */
export function listed({ list }: Record<string, unknown>): unknown[] {
  if (Array.isArray(list)) return [...list]
  throw missing('data.list')
}

/** The parameter for the size of a page. */
export function perPageOf(
  perPage: number | undefined,
  mutation: Mutation | undefined,
): Record<string, string> {
  if (perPage === undefined || mutation === 'ignores perPage of lists') return {}
  return { per_page: String(perPage) }
}

/** The error of a response that lacks a member, or has none that could be read. */
export function missing(field: string): InvalidResponseError {
  return new InvalidResponseError(`no ${field}`, {
    reason: 'missing-field',
    field,
    provider: 'acme',
    outcome: 'unknown',
  })
}
