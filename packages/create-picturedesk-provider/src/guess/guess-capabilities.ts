import type { ListedOperation, SpecDocument } from '@picturedesk/generate'
import { type OperationTraits, operationTraits } from './operation-traits.ts'

/** Words that tell of pictures and videos. */
const MEDIA = words(
  'image images photo photos picture pictures asset assets media videos video footage gif gifs illustrations',
  'illustration stock resources artworks artwork cards shots wallpapers icons files content creative',
)
/** Words that show that a list is not one of pictures. */
const FOREIGN = words(
  'audio sfx music sound user users member members profile account accounts token tokens oauth auth login session',
  'rate limit limits stats statistics feedback license licenses purchase purchases order orders comment comments',
  'suggestions suggestion suggest autocomplete favorite favorites following followers download downloads upload',
  'uploads subscription subscriptions event events webhook webhooks metadata random channels boards keywords',
)
/** Lists of pictures that somebody has put together. A search or one picture is never in them. */
const GROUPS = words(
  'collection collections album albums topic topics gallery galleries playlist set sets',
)

function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '))
}

/** How well an operation serves a method. Not above 0: it does not. */
type Score = (traits: OperationTraits, search: OperationTraits | undefined) => number

const hasSome = (found: ReadonlySet<string>, known: ReadonlySet<string>): boolean =>
  [...found].some((word) => known.has(word))

/** What the path and other words say of pictures, in all methods. */
function about({ pathWords, words: all, isDeprecated }: OperationTraits): number {
  return (
    (hasSome(pathWords, MEDIA) ? 3 : 0) +
    (hasSome(all, MEDIA) ? 1 : 0) -
    (hasSome(pathWords, FOREIGN) ? 10 : 0) -
    (pathWords.has('editorial') || pathWords.has('video') || pathWords.has('videos') ? 1 : 0) -
    (isDeprecated ? 6 : 0)
  )
}

/** What is about the things that the search finds stands beside it. */
function besides(collection: string, found: OperationTraits | undefined): number {
  if (found === undefined || collection === '') return 0
  return collection === found.collection ? 4 : -4
}

const search: Score = (traits) => {
  const { options, pathWords, words: all, pathParameters, list } = traits
  const has = (option: string): boolean => options.some((one) => one.option === option)
  const isSearch = pathWords.has('search') || all.has('search')
  if (!has('text') && !(isSearch && list !== undefined)) return 0
  return (
    about(traits) +
    (has('text') ? 5 : 0) +
    (pathWords.has('search') ? 3 : isSearch ? 2 : 0) +
    (list === undefined ? 0 : 1 + list.likeness) +
    Math.min(options.length, 10) / 3 -
    4 * pathParameters.length -
    (hasSome(pathWords, GROUPS) ? 6 : 0)
  )
}

const one: Score = (traits, found) => {
  const { segments, pathParameters, pathWords, list, likeness, collection } = traits
  if (!/^\{[^{}]+\}(\.json)?$/.test(segments.at(-1) ?? '') || hasSome(pathWords, GROUPS)) return 0
  return (
    2 +
    about(traits) +
    likeness / 2 +
    besides(collection, found) -
    4 * (pathParameters.length - 1) -
    (list !== undefined && list.path.length === 0 ? 4 : 0)
  )
}

const similar: Score = (traits, found) => {
  const { pathWords, pathParameters, collection, list } = traits
  if (!['similar', 'related'].some((word) => pathWords.has(word))) return 0
  return (
    4 +
    about(traits) +
    (list === undefined ? 0 : 1 + list.likeness / 2) +
    besides(collection, found) +
    (pathParameters.length === 1 ? 3 : -2 * pathParameters.length)
  )
}

const categories: Score = (traits, found) => {
  const { segments, pathParameters, collection } = traits
  if (!/^categor(y|ies)(\.json)?$/i.test(segments.at(-1) ?? '') || pathParameters.length > 0)
    return 0
  const isBeside = found !== undefined && collection.startsWith(`${found.collection}/`)
  return 4 + about(traits) + (isBeside ? 4 : 0)
}

/** The methods that are guessed. Somebody has to decide about those that change something or cost money. */
const SCORES = {
  'search.assets': search,
  'assets.get': one,
  'search.similar': similar,
  'categories.list': categories,
} satisfies Readonly<Record<string, Score>>

/** Less than a query for words, or the place of one picture, is no guess. */
const ENOUGH = 5

/**
 * The operation that probably serves each method: the best of all that might. Only reads are guessed.
 * @param decided Methods that the document or the caller has given to operations.
 * @returns methods by the ids of operations
 */
export function guessCapabilities(
  document: SpecDocument,
  operations: readonly ListedOperation[],
  decided: ReadonlyMap<string, ListedOperation>,
): Map<string, string> {
  const taken = new Set([...decided.values()].map(({ id }) => id))
  const candidates = operations
    .filter(({ id, method, object }) => method === 'GET' && !taken.has(id) && isOpen(object))
    .map((operation) => operationTraits(document, operation))
  const given = decided.get('search.assets')
  let found = given && operationTraits(document, given)
  const guesses = new Map<string, string>()
  for (const [method, score] of Object.entries(SCORES)) {
    if (decided.has(method)) continue
    const [best] = candidates
      .filter(({ operation }) => !guesses.has(operation.id))
      .map((traits) => ({ traits, score: score(traits, found) }))
      .filter((one) => one.score >= ENOUGH)
      .sort((first, second) => second.score - first.score)
    if (best === undefined) continue
    guesses.set(best.traits.operation.id, method)
    if (method === 'search.assets') found = best.traits
  }
  return guesses
}

/** Whether the document leaves open which method an operation serves. */
function isOpen(object: ListedOperation['object']): boolean {
  return object['x-capability'] === undefined
}
