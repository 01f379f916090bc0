import { type AssetKind, qualifiedId, type Rendition, type Topic } from '@picturedesk/provider'
import { type MapContext, toNumber } from '@picturedesk/transport'
import type { components } from './generated/schema.ts'

type Schemas = components['schemas']
/** A topic wherever Hellorf shows one. */
export type TopicWire = Pick<Schemas['ImageTopic'], 'id' | 'title'> &
  Partial<Schemas['ImageTopic']> &
  Partial<Schemas['VideoTopic']> & { readonly cover_video?: string | null }

/** A topic, from a list of them or from its own detail. */
export function toTopic(wire: TopicWire, kind: AssetKind, context: MapContext): Topic {
  const covers: Rendition[] = []
  if (wire.cover_image)
    covers.push(
      kind === 'image'
        ? { role: 'preview', url: wire.cover_image, width: 2000, height: 900 }
        : { role: 'poster', url: wire.cover_image },
    )
  if (wire.short_cover)
    covers.push({ role: 'thumbnail', url: wire.short_cover, width: 534, height: 400 })
  if (wire.cover_video)
    covers.push({ role: 'preview', url: wire.cover_video, mediaType: 'video/mp4' })
  return {
    id: qualifiedId('hellorf', kind, wire.id),
    title: wire.title ?? '',
    covers,
    assetCount: toNumber(wire.image_cnt ?? wire.video_cnt, 'count', context),
    raw: wire,
  }
}
