import type { Category } from '@picturedesk/provider'
import { rawOf, toText } from '@picturedesk/transport'
import type { components } from './generated/schema.ts'

/** Maps a category of assets or of topics. */
export function toCategory(wire: components['schemas']['Category']): Category {
  return {
    id: String(wire.id),
    name: wire.name,
    description: toText(wire.description),
    raw: rawOf(wire),
  }
}
