import type { Rendition } from '@picturedesk/provider'
import { isRecord, type MapContext, toCount, toSize, toUrl } from '@picturedesk/transport'
import type { ShutterstockKind } from './kinds.ts'

type Part = Pick<Rendition, 'role' | 'mediaType'>

/** What each file for display is for. Files that can be licensed have no URL. */
const FILES: Readonly<Record<ShutterstockKind, Readonly<Record<string, Part>>>> = {
  image: {
    small_thumb: { role: 'thumbnail' },
    large_thumb: { role: 'thumbnail' },
    huge_thumb: { role: 'thumbnail' },
    mosaic: { role: 'thumbnail' },
    preview: { role: 'preview' },
    preview_1000: { role: 'comp' },
    preview_1500: { role: 'comp' },
  },
  video: {
    thumb_jpg: { role: 'thumbnail', mediaType: 'image/jpeg' },
    preview_jpg: { role: 'poster', mediaType: 'image/jpeg' },
    thumb_mp4: { role: 'preview', mediaType: 'video/mp4' },
    thumb_webm: { role: 'preview', mediaType: 'video/webm' },
    preview_mp4: { role: 'preview', mediaType: 'video/mp4' },
    preview_webm: { role: 'preview', mediaType: 'video/webm' },
  },
  audio: {
    album_art: { role: 'poster' },
    waveform: { role: 'waveform' },
    preview_mp3: { role: 'preview', mediaType: 'audio/mpeg' },
    preview_ogg: { role: 'preview', mediaType: 'audio/ogg' },
  },
}

/** Maps the files of an asset that are there to be looked at. */
export function toRenditions(
  files: object | undefined,
  kind: ShutterstockKind,
  context: MapContext,
): Rendition[] {
  const wire = files as Readonly<Record<string, unknown>> | undefined
  return Object.entries(FILES[kind]).flatMap(([name, part]) => {
    const file = wire?.[name]
    if (!isRecord(file)) return []
    const at = (member: string): string => `assets.${name}.${member}`
    const url = toUrl(file['url'], at('url'), context)
    if (url === undefined) return []
    return [
      {
        ...part,
        name,
        url,
        width: toSize(file['width'], at('width'), context),
        height: toSize(file['height'], at('height'), context),
        bytes: toCount(file['file_size'], at('file_size'), context),
      },
    ]
  })
}
