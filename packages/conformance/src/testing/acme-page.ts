import type { ListQuery } from '@picturedesk/provider'
import { perPageOf } from './acme-wire.ts'
import type { Mutation } from './mutation.ts'

/** Which page is asked for, and what for. */
export function askedPage(
  { perPage, cursor = '1' }: ListQuery,
  next: string | undefined,
  mutation: Mutation | undefined,
): { readonly page: string; readonly query: Readonly<Record<string, string>> } {
  const page = next ?? cursor
  return { page, query: { page, ...perPageOf(perPage, mutation) } }
}

/** The cursor of the page after one. */
export function cursorAfter(page: string, raw: unknown): string | undefined {
  const { more } = raw as { readonly more?: unknown }
  return more === true ? String(Number(page) + 1) : undefined
}

/** A page of what the vendor has: all of it, where no size is asked for. */
export function inPages(list: readonly unknown[], asked: URLSearchParams): object {
  const size = Number(asked.get('per_page') ?? Number.POSITIVE_INFINITY)
  const page = Number(asked.get('page') ?? 1)
  if (!Number.isFinite(size)) return { list: page > 1 ? [] : list, more: false }
  return { list: list.slice((page - 1) * size, page * size), more: page * size < list.length }
}
