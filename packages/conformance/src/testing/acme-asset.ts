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
  const turns = isOther && mutation === 'turns the aspect ratio'
  const [across, down] = turns ? [height, width] : [width, height]
  return {
    id: qualifiedId(provider, kind, id),
    provider: 'acme',
    kind,
    title: thing.title,
    creator: author ? { id: author.id, name: author.name } : undefined,
    width,
    height,
    aspectRatio: isSize(across) && isSize(down) ? across / down : undefined,
    duration: thing.seconds,
    ...(mutation !== 'hides that an asset is editorial' && { editorial }),
    aiGenerated: thing.ai,
    mature: thing.adult,
    releases: {
      modelReleased: mutation === 'has every release' || released,
      propertyReleased: property,
    },
    createdAt:
      isOther && mutation === 'dates assets to another century'
        ? thing.made?.replace(/^20/, '10')
        : thing.made,
    publishedAt: thing.published,
    renditions: [
      {
        role: 'thumbnail',
        url: mutation === 'links to nowhere' ? 'nowhere' : addressOf(thing, mutation),
        expiresAt: thing.until === undefined ? undefined : endOf(thing.until, mutation),
      },
    ],
    raw: thing,
  }
}

function endOf(until: number, mutation: Mutation | undefined): string | undefined {
  const shift = mutation === 'takes seconds for milliseconds' ? until * 1000 : until
  const end = mutation === 'gives links that have ended' ? until / 2 : shift
  const time = new Date(end)
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString()
}

function addressOf({ url = '' }: WireAsset, mutation: Mutation | undefined): string {
  const checks =
    typeof url === 'string' &&
    url !== '' &&
    mutation === 'breaks over a value that it does not know'
  return checks ? new URL(url).href : url
}

/** What becomes of an id that passes through a number. */
export function rounded(id: string): string {
  return /^\d+$/.test(id) ? String(Number(id)) : id
}

function isSize(value: unknown): value is number {
  return typeof value === 'number' && value > 0
}
