import { isRecord, type MapContext, toCount, toSize, toText } from '@picturedesk/transport'
import type { ShutterstockKind } from './kinds.ts'

/** The file of an asset for each size that can be ordered. Music has one file, which has no size. */
const FILES: Readonly<Record<ShutterstockKind, Readonly<Record<string, string>>>> = {
  image: { small: 'small_jpg', medium: 'medium_jpg', huge: 'huge_jpg', vector: 'vector_eps' },
  video: { web: 'web', sd: 'sd', hd: 'hd', '4k': '4k' },
  audio: {},
}

/** A file that can be licensed. */
export interface LicensableFile {
  /** The word for it in orders. */
  readonly size: string
  readonly format?: string | undefined
  readonly width?: number | undefined
  readonly height?: number | undefined
  readonly dpi?: number | undefined
  readonly bytes?: number | undefined
  readonly raw: unknown
}

/** The files of an asset that are on sale, by what the asset says. */
export function sizesOf(
  files: object | undefined,
  kind: ShutterstockKind,
  context: MapContext,
): LicensableFile[] {
  const wire = files as Readonly<Record<string, unknown>> | undefined
  return Object.entries(FILES[kind]).flatMap(([size, name]) => {
    const file = wire?.[name]
    if (!isRecord(file) || file['is_licensable'] === false) return []
    const at = (member: string): string => `assets.${name}.${member}`
    return [
      {
        size,
        format: toText(file['format']),
        width: toSize(file['width'], at('width'), context),
        height: toSize(file['height'], at('height'), context),
        dpi: toSize(file['dpi'], at('dpi'), context),
        bytes: toCount(file['file_size'], at('file_size'), context),
        raw: file,
      },
    ]
  })
}
