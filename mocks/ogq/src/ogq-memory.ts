import { isJsonObject, type JsonObject, objectsIn } from '@picturedesk/mocks'
import { type Catalogue, contentIdOf } from './catalogue.ts'
import { type PageQuery, slice, withNext } from './pages.ts'

/** A search; an absent part does not narrow the list. */
export interface SearchQuery extends PageQuery {
  readonly keyword?: string | undefined
  /** Any of them, as they are written. */
  readonly creatorNames?: readonly string[] | undefined
}

/** For whom images are listed, and where the URLs within them lead. */
export interface Viewer {
  readonly userId: string
  /** The origin by which the vendor was called. */
  readonly origin: string
}

/** A favorite and its place. */
export interface Placement {
  readonly contentId: string
  readonly ordering: number
}

interface Use {
  readonly recentId: number
  readonly contentId: string
}

const dayMs = 24 * 60 * 60 * 1000

/**
 * What OGQ knows: the catalogue, which never changes, and for each user the favorites and the
 * recents, both empty at the start. It gives payloads in the vendor's form.
 */
export class OgqMemory {
  readonly #catalogue: Catalogue
  readonly #clock: { now(): number }
  readonly #images: ReadonlyMap<string, JsonObject>
  readonly #favorites = new Map<string, readonly Placement[]>()
  readonly #recents = new Map<string, readonly Use[]>()
  #nextRecentId = 0

  constructor(catalogue: Catalogue, clock: { now(): number }) {
    this.#catalogue = catalogue
    this.#clock = clock
    this.#images = new Map(catalogue.images.map((image) => [contentIdOf(image), image]))
  }

  /** Forgets the favorites and recents of all users. */
  reset(): void {
    this.#favorites.clear()
    this.#recents.clear()
    this.#nextRecentId = 0
  }

  /** The image with an id, as it is in the catalogue. */
  image(contentId: string): JsonObject | undefined {
    return this.#images.get(contentId)
  }

  /** A page of the images that have all words in title or description. */
  search(query: SearchQuery, viewer: Viewer): JsonObject {
    const { keyword = '', creatorNames } = query
    const words = keyword.toLowerCase().split(/\s+/)
    const found = this.#catalogue.images.filter((image) => {
      const text = `${image['title']} ${image['description']}`.toLowerCase()
      return (
        words.every((word) => text.includes(word)) &&
        (creatorNames === undefined || creatorNames.includes(creatorOf(image)))
      )
    })
    return withNext(found, query, (image) => toldTo(viewer, image))
  }

  /** A page of a user's favorites by their places; of the same place, the first added first. */
  favorites(page: PageQuery, viewer: Viewer): JsonObject {
    const sorted = this.#favoritesOf(viewer.userId).toSorted((a, b) => a.ordering - b.ordering)
    return withNext(sorted, page, ({ contentId, ordering }) => ({
      ordering,
      image: this.#told(viewer, contentId),
    }))
  }

  /**
   * Adds images behind a user's last favorite; those that are favorites already stay where they are.
   *
   * @returns false, and nothing is added, when one of the images does not exist
   */
  addFavorites(userId: string, contentIds: readonly string[]): boolean {
    if (!contentIds.every((id) => this.#images.has(id))) return false
    const favorites = [...this.#favoritesOf(userId)]
    for (const contentId of contentIds) {
      if (favorites.some((favorite) => favorite.contentId === contentId)) continue
      const last = Math.max(-1, ...favorites.map(({ ordering }) => ordering))
      favorites.push({ contentId, ordering: last + 1 })
    }
    this.#favorites.set(userId, favorites)
    return true
  }

  /**
   * Gives favorites the places that are asked for; the others keep theirs.
   *
   * @returns false, and nothing is moved, when one of them is no favorite
   */
  reorderFavorites(userId: string, placements: readonly Placement[]): boolean {
    const favorites = this.#favoritesOf(userId)
    const places = new Map(placements.map(({ contentId, ordering }) => [contentId, ordering]))
    const known = new Set(favorites.map(({ contentId }) => contentId))
    if (![...places.keys()].every((contentId) => known.has(contentId))) return false
    this.#favorites.set(
      userId,
      favorites.map(({ contentId, ordering }) => ({
        contentId,
        ordering: places.get(contentId) ?? ordering,
      })),
    )
    return true
  }

  /** @returns false when it is no favorite */
  removeFavorite(userId: string, contentId: string): boolean {
    return without(this.#favorites, userId, (favorite) => favorite.contentId === contentId)
  }

  /** A page of what a user used, the latest first. It does not say whether there is another. */
  recents(page: PageQuery, viewer: Viewer): JsonObject {
    const elements = slice(this.#recentsOf(viewer.userId), page).map(({ recentId, contentId }) => ({
      recentId,
      usedItemId: contentId,
      image: this.#told(viewer, contentId),
    }))
    return { elements }
  }

  /**
   * Puts an image on top of a user's recents, in a new entry; an earlier one of the same image goes.
   *
   * @returns false when the image does not exist
   */
  use(userId: string, contentId: string): boolean {
    if (!this.#images.has(contentId)) return false
    const earlier = this.#recentsOf(userId).filter((use) => use.contentId !== contentId)
    this.#recents.set(userId, [{ recentId: this.#nextRecentId++, contentId }, ...earlier])
    return true
  }

  /** @returns false when there is no such entry */
  removeRecent(userId: string, recentId: string): boolean {
    return without(this.#recents, userId, (use) => String(use.recentId) === recentId)
  }

  /** A URL that works for 24 hours; see {@link isLive}. */
  stream(contentId: string, policyCode?: string): JsonObject | 'unknown-image' | 'unknown-policy' {
    const image = this.#images.get(contentId)
    if (!image) return 'unknown-image'
    const policies = objectsIn(image['salesPolicies']).map((policy) => policy['policyCode'])
    if (policyCode !== undefined && !policies.includes(policyCode)) return 'unknown-policy'
    const url = new URL(this.#catalogue.streamingUrl)
    url.pathname = `/stream/${encodeURIComponent(contentId)}.jpg`
    url.searchParams.set('policyCode', policyCode ?? String(policies[0] ?? ''))
    url.searchParams.set('expires', String(this.#clock.now() + dayMs))
    return { imageUrl: url.href }
  }

  /** Whether a streaming URL still works, by the clock. */
  isLive(imageUrl: string): boolean {
    return Number(new URL(imageUrl).searchParams.get('expires')) > this.#clock.now()
  }

  #favoritesOf(userId: string): readonly Placement[] {
    return this.#favorites.get(userId) ?? []
  }

  #recentsOf(userId: string): readonly Use[] {
    return this.#recents.get(userId) ?? []
  }

  #told(viewer: Viewer, contentId: string): JsonObject {
    return toldTo(viewer, this.#images.get(contentId) ?? {})
  }
}

function creatorOf({ creator }: JsonObject): string {
  return isJsonObject(creator) ? String(creator['name']) : ''
}

/** An image with the URL that reports its use by the one who sees it. */
function toldTo({ userId, origin }: Viewer, image: JsonObject): JsonObject {
  const query = new URLSearchParams({ contentId: contentIdOf(image), userId })
  return { ...image, feedbacks: { onUsed: `${origin}/v1/feedbacks?${query}` } }
}

/** Takes what matches out of a user's list; false when nothing did. */
function without<T>(
  lists: Map<string, readonly T[]>,
  userId: string,
  matches: (item: T) => boolean,
): boolean {
  const before = lists.get(userId) ?? []
  const after = before.filter((item) => !matches(item))
  lists.set(userId, after)
  return after.length < before.length
}
