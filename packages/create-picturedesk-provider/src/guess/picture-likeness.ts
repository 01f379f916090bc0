import type { Schema, SpecDocument } from '@picturedesk/generate'
import { plainName } from './name-words.ts'
import { viewOf } from './schema-view.ts'

/** A list of objects in a response. */
export interface ListPlace {
  /** Names that lead from the payload to the list; none when the payload is the list. */
  readonly path: readonly string[]
  readonly item: Schema
  readonly likeness: number
}

/** How far below the payload lists are looked for. */
const MAX_DEPTH = 3

/** Names of members that tell of a picture or a video, and how much they tell. */
const TELLING: readonly (readonly [RegExp, number])[] = [
  [/^(.*_)?(thumbnail|thumb|preview)s?(_.*)?$/, 3],
  [/^(urls|src|assets|images|renditions|display_sizes|files|media_url|image_url|url_\w)$/, 2],
  [/^(.*_)?(photographer|contributor|artist|creator|author|user|owner)(_.*)?$/, 1],
  [/^(width|height|image_width|image_height|aspect|aspect_ratio|orientation|duration)$/, 1],
  [/^(title|caption|description|alt|alt_description|alt_text|headline)$/, 1],
  [/^(keywords|tags|categories|media_type|image_type|asset_type|color|colors)$/, 1],
  [/^(.*_)?(license|licence|copyright|credit_line)(_.*)?$/, 1],
  [/^(url|link|href|permalink)$/, 1],
  [/^(.*_)?(id|uuid)$/, 1],
]

/** How much an object looks like a picture or a video, by the names of its members. From 0 to 10. */
export function pictureLikeness(document: SpecDocument, schema: unknown): number {
  const names = [...viewOf(document, schema).properties.keys()].map(plainName)
  const score = TELLING.reduce(
    (sum, [pattern, weight]) => sum + (names.some((name) => pattern.test(name)) ? weight : 0),
    0,
  )
  return Math.min(score, 10)
}

/** The list in a payload whose objects look most like pictures; the one that is nearest to the top of several. */
export function pictureList(document: SpecDocument, payload: unknown): ListPlace | undefined {
  const [best] = listsIn(document, payload, [], new Set()).sort(
    (one, other) => other.likeness - one.likeness || one.path.length - other.path.length,
  )
  return best
}

function listsIn(
  document: SpecDocument,
  schema: unknown,
  path: readonly string[],
  above: ReadonlySet<unknown>,
): ListPlace[] {
  if (above.has(schema)) return []
  const { items, properties } = viewOf(document, schema)
  const inside = new Set([...above, schema])
  if (items !== undefined) {
    const isOfObjects = viewOf(document, items).properties.size > 0
    return isOfObjects ? [{ path, item: items, likeness: pictureLikeness(document, items) }] : []
  }
  if (path.length >= MAX_DEPTH) return []
  return [...properties].flatMap(([name, property]) =>
    listsIn(document, property, [...path, name], inside),
  )
}
