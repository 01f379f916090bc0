import { type Asset, type AssetKind, qualifiedId } from '@picturedesk/provider'
import { checked } from './acme-wire.ts'
import type { Mutation } from './mutation.ts'

/** An asset as the vendor sends it. */
interface WireAsset {
  readonly id: string
  readonly title?: string
  readonly url?: string
  readonly until?: number
  readonly width?: number
  readonly height?: number
  readonly seconds?: number
  readonly editorial?: boolean
  readonly ai?: boolean
  readonly adult?: boolean
  readonly released?: boolean
  readonly property?: boolean
  readonly author?: { readonly id?: string; readonly name?: string } | null
  readonly made?: string
  readonly published?: string
}

/** Reads an asset of the vendor. */
export function acmeAsset(kind: AssetKind, wire: unknown, mutation: Mutation | undefined): Asset {
  const thing = checked<WireAsset>(wire, ['id'], mutation)
  const provider = mutation === 'names another provider in its ids' ? 'acne' : 'acme'
  const id = mutation === 'rounds the ids that it gets' ? rounded(thing.id) : thing.id
  const { width, height, author, editorial, released, property } = thing
  // Golden values are of the first asset.
  const isOther = thing.id !== '1'
  const isUpright = isSize(width) && isSize(height) && width < height
  const turns = isUpright && mutation === 'turns the aspect ratio of what is upright'
  const [across, down] = turns ? [height, width] : [width, height]
  return {
    id: qualifiedId(provider, kind, id),
    provider: 'acme',
    kind,
    title: mutation === 'cuts titles' ? thing.title?.slice(0, 10) : thing.title,
    creator: author ? { id: author.id, name: author.name } : undefined,
    width,
    height,
    aspectRatio: isSize(across) && isSize(down) ? across / down : undefined,
    duration: thing.seconds,
    ...(mutation !== 'hides that an asset is editorial' && {
      editorial:
        mutation === 'tells only of what is editorial' ? editorial || undefined : editorial,
    }),
    aiGenerated: thing.ai,
    mature: mutation === 'finds nothing that is for adults only' ? false : thing.adult,
    releases: {
      modelReleased:
        mutation === 'has every release' ||
        (mutation === 'takes silence for a release' ? released !== false : released),
      propertyReleased:
        isOther && mutation === 'has a property release for all but the first' ? true : property,
    },
    createdAt:
      isOther && mutation === 'takes the day for the month'
        ? thing.made?.replace(/(\d\d)-(\d\d)$/, '$2-$1')
        : mutation === 'tells when it was published as when it was made'
          ? (thing.made ?? thing.published)
          : thing.made,
    publishedAt: thing.published,
    renditions: [
      {
        role: 'thumbnail',
        url: mutation === 'links to nowhere' ? 'nowhere' : addressOf(thing, mutation),
        expiresAt:
          thing.until === undefined || mutation === 'hides when links end'
            ? undefined
            : endOf(thing.until, mutation),
      },
    ],
    raw: thing,
  }
}

function endOf(until: number, mutation: Mutation | undefined): string | undefined {
  const shift = mutation === 'takes seconds for milliseconds' ? until * 1000 : until
  const longer = mutation === 'lets links live for five years more' ? 5 * 365 * 86_400_000 : 0
  const end = mutation === 'gives links that have ended' ? until / 2 : shift + longer
  const time = new Date(end)
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString()
}

function addressOf({ url = '' }: WireAsset, mutation: Mutation | undefined): string {
  const checks =
    typeof url === 'string' &&
    url !== '' &&
    mutation === 'breaks over a value that it does not know'
  if (mutation === 'cuts signatures off' && typeof url === 'string') return url.replace(/\?.*/, '')
  return checks ? new URL(url).href : url
}

/** What becomes of an id that passes through a number. */
export function rounded(id: string): string {
  return /^\d+$/.test(id) ? String(Number(id)) : id
}

function isSize(value: unknown): value is number {
  return typeof value === 'number' && value > 0
}
