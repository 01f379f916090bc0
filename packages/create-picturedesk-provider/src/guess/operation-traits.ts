import type { ListedOperation, SpecDocument } from '@picturedesk/generate'
import { guessOptions, type OptionGuess } from './guess-options.ts'
import { nameWords } from './name-words.ts'
import { type ListPlace, pictureLikeness, pictureList } from './picture-likeness.ts'
import { responseSchema } from './response-schema.ts'

/** What a guess looks at in an operation. */
export interface OperationTraits {
  readonly operation: ListedOperation
  /** Words of the path without its parameters, of the operationId, the tags and the summary. */
  readonly pathWords: ReadonlySet<string>
  readonly words: ReadonlySet<string>
  readonly segments: readonly string[]
  readonly pathParameters: readonly string[]
  /** The path up to the first parameter or the word `search`. */
  readonly collection: string
  readonly options: readonly OptionGuess[]
  readonly list: ListPlace | undefined
  /** How much the response itself looks like a picture. */
  readonly likeness: number
  readonly isDeprecated: boolean
}

export function operationTraits(
  document: SpecDocument,
  operation: ListedOperation,
): OperationTraits {
  const { path, id, object, parameters } = operation
  const { tags, summary, deprecated } = object as Readonly<Record<string, unknown>>
  const segments = path.split(/[?#]/)[0]?.split('/').filter(Boolean) ?? []
  const fixed = segments.filter((segment) => !segment.includes('{'))
  const payload = responseSchema(document, operation)
  return {
    operation,
    segments,
    pathWords: new Set(fixed.flatMap(nameWords)),
    words: new Set([id, summary, tags].flat().flatMap((text) => nameWords(String(text ?? '')))),
    pathParameters: segments.filter((segment) => segment.includes('{')),
    collection: collectionOf(segments),
    options: guessOptions(
      document,
      parameters.filter((parameter) => parameter.in === 'query'),
    ),
    list: pictureList(document, payload),
    likeness: pictureLikeness(document, payload),
    isDeprecated: deprecated === true,
  }
}

function collectionOf(segments: readonly string[]): string {
  const end = segments.findIndex((segment) => /\{|^search$/i.test(segment))
  return segments
    .slice(0, end < 0 ? undefined : end)
    .map((segment) => segment.toLowerCase().replace(/s$/, ''))
    .join('/')
}
