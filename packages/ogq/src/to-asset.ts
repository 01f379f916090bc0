import { type Asset, qualifiedId, type Rendition, type RenditionRole } from '@picturedesk/provider'
import { type MapContext, rawOf, toSize, toText, toUrl } from '@picturedesk/transport'
import type { components } from './generated/schema.ts'
import { manifest } from './manifest.ts'
import { toOffer } from './to-offer.ts'

type Schemas = components['schemas']

/** The only kind that OGQ serves. */
const [KIND] = manifest.kinds

/** Maps an image, which has the same members in every list. */
export function toAsset(wire: Schemas['Image'], context: MapContext): Asset {
  const name = toText(wire.creator?.name)
  const web = toRendition('preview', wire.images?.web, context)
  const thumbnail = toRendition('thumbnail', wire.images?.thumbnail, context)
  return {
    id: qualifiedId(manifest.id, KIND, wire.contentId),
    provider: manifest.id,
    kind: KIND,
    title: toText(wire.title),
    description: toText(wire.description),
    // OGQ's `profileUrl` is a picture of the profile: `raw` has it.
    creator: name === undefined ? undefined : { name },
    aspectRatio: ratioOf(web),
    renditions: [thumbnail, web].filter((rendition) => rendition !== undefined),
    offers: wire.salesPolicies?.map((policy) => toOffer(policy, context)),
    raw: rawOf(wire),
  }
}

function ratioOf({ width = 0, height = 0 }: Partial<Rendition> = {}): number | undefined {
  const ratio = width / height
  return ratio > 0 && Number.isFinite(ratio) ? ratio : undefined
}

function toRendition(
  role: RenditionRole,
  picture: Schemas['Picture'] | undefined,
  context: MapContext,
): Rendition | undefined {
  const field = role === 'preview' ? 'images.web' : 'images.thumbnail'
  const url = toUrl(picture?.url, `${field}.url`, context)
  if (url === undefined) return undefined
  return {
    role,
    url,
    width: toSize(picture?.width, `${field}.width`, context),
    height: toSize(picture?.height, `${field}.height`, context),
  }
}
