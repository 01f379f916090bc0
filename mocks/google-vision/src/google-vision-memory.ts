import { isJsonObject, type JsonObject, objectsIn } from '@picturedesk/mocks'
import { readPicture } from './read-picture.ts'
import { labelsOf, objectsOf, safetyOf } from './seen.ts'

const defaults = {
  failEvery: Number.POSITIVE_INFINITY,
  withIds: 1,
  quota: Number.POSITIVE_INFINITY,
}

/** How many labels a feature gives that names no number. */
const USUAL_RESULTS = 10

/**
 * What Google Cloud Vision knows: nothing of pictures, which it sees anew each time, and how many it
 * has looked at. It gives entries in the vendor's form.
 */
export class GoogleVisionMemory {
  #seen = 0
  #settings = defaults

  /** Takes up what a scenario sets. */
  configure(settings: Partial<typeof defaults>): void {
    this.#settings = { ...this.#settings, ...settings }
  }

  /** Forgets what it has seen, and what scenarios set. */
  reset(): void {
    this.#seen = 0
    this.#settings = defaults
  }

  /** Whether the quota has room for so many pictures. */
  admits(pictures: number): boolean {
    return this.#seen + pictures <= this.#settings.quota
  }

  /** An entry for each request, in their order. */
  annotate(requests: readonly JsonObject[]): JsonObject[] {
    return requests.map((request) => this.#look(request))
  }

  #look({ image, features }: JsonObject): JsonObject {
    const { failEvery, withIds } = this.#settings
    this.#seen++
    if (this.#seen % failEvery === 0) return { error: { code: 3, message: 'Bad image data.' } }
    const picture = readPicture(isJsonObject(image) ? image : {})
    if (picture.error !== undefined) return { error: picture.error }
    const { words } = picture
    const entry: Record<string, JsonObject | JsonObject[]> = {}
    for (const { type, maxResults } of objectsIn(features)) {
      const found = words.slice(0, typeof maxResults === 'number' ? maxResults : USUAL_RESULTS)
      // Members that would be empty are left out.
      if (type === 'LABEL_DETECTION' && found.length > 0)
        entry['labelAnnotations'] = labelsOf(found, withIds !== 0)
      if (type === 'OBJECT_LOCALIZATION' && found.length > 0)
        entry['localizedObjectAnnotations'] = objectsOf(found, withIds !== 0)
      if (type === 'SAFE_SEARCH_DETECTION' && words.length > 0)
        entry['safeSearchAnnotation'] = safetyOf(words)
    }
    return entry as JsonObject
  }
}
