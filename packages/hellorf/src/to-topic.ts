import { qualifiedId, type Rendition, type Topic } from '@picturedesk/provider'
import { type MapContext, rawOf, toCount, toUrl } from '@picturedesk/transport'
import type { components } from './generated/schema.ts'
import type { HellorfKind } from './kinds.ts'
import { manifest } from './manifest.ts'

type Schemas = components['schemas']

/** A topic of any list of topics, or in its own detail. */
export type TopicWire = Pick<Schemas['ImageTopic'], 'id' | 'title'> &
  Partial<Schemas['ImageTopic']> &
  Partial<Schemas['VideoTopic']> & { readonly cover_video?: string | null }

/** What `cover_image` shows: the topic's picture in a size that the document states, or a still. */
const COVERS: Readonly<Record<HellorfKind, Omit<Rendition, 'url'>>> = {
  image: { role: 'preview', width: 2000, height: 900 },
  video: { role: 'poster' },
}

/** Maps a topic of a list, or in its own detail. */
export function toTopic(wire: TopicWire, kind: HellorfKind, context: MapContext): Topic {
  const covers: Rendition[] = []
  const cover = toUrl(wire.cover_image, 'cover_image', context)
  const short = toUrl(wire.short_cover, 'short_cover', context)
  const video = toUrl(wire.cover_video, 'cover_video', context)
  if (cover) covers.push({ ...COVERS[kind], url: cover })
  if (short) covers.push({ role: 'thumbnail', url: short, width: 534, height: 400 })
  if (video) covers.push({ role: 'preview', url: video, mediaType: 'video/mp4' })
  return {
    id: qualifiedId(manifest.id, kind, wire.id),
    title: wire.title ?? '',
    covers,
    assetCount: toCount(wire.image_cnt ?? wire.video_cnt, 'count', context),
    raw: rawOf(wire),
  }
}
