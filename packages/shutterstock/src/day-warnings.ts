import type { AssetQuery, Warning } from '@picturedesk/provider'
import type { ShutterstockKind } from './kinds.ts'
import { manifest } from './manifest.ts'

/** Warnings of times that were sent as days. */
export function dayWarnings(kind: ShutterstockKind, query: AssetQuery): Warning[] {
  if (kind === 'audio') return []
  return (['publishedFrom', 'publishedTo'] as const).flatMap((option) => {
    const value = query[option]
    if (value === undefined || (typeof value === 'string' && value.length <= 10)) return []
    const message = `${manifest.name} filters by day. The day in UTC of \`${option}\` was sent.`
    return [{ code: 'approximated-option', option, message }]
  })
}
