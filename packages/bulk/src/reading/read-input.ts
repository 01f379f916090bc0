import { InvalidArgumentError } from '@picturedesk/provider'
import { jsonText } from '../data/json-text.ts'
import { NotData, toData } from '../data/to-data.ts'
import type { JobKind } from '../progress.ts'
import type { RowError } from '../row.ts'
import { toRowError } from '../units/row-error.ts'
import { checkInput } from './check-input.ts'

/** An input as it is stored. */
export interface ReadInput {
  readonly input: unknown
  /** Why it cannot be sent. */
  readonly error?: RowError | undefined
}

/**
 * Reads one input of a source: as data, which a later change of the caller's object does not reach. Whatever is
 * wrong with it costs this input alone.
 */
export function readInput(
  input: unknown,
  index: number,
  kind: JobKind,
  provider: string,
): ReadInput {
  try {
    const error = checkInput(input, index, kind, provider)
    return error === undefined ? { input: toData(input) } : { input: shown(input), error }
  } catch (thrown) {
    return { input: shown(input), error: notData(input, thrown, `source[${index}]`, provider) }
  }
}

function notData(input: unknown, thrown: unknown, field: string, provider: string): RowError {
  const { path, found } = whereNotData(input) ?? { path: '', found: 'one that cannot be read' }
  const allowed = 'data that can be stored: texts, numbers, lists and objects of them'
  return toRowError(
    new InvalidArgumentError({
      provider,
      field: `${field}${path}`,
      allowed,
      message:
        `\`${field}${path}\` must be ${allowed}. Received ${found}. ` +
        'A job outlives the process, so that it keeps only data. Pass a text or a number instead, or leave it out.',
      cause: thrown,
    }),
  )
}

function whereNotData(input: unknown): NotData | undefined {
  try {
    toData(input)
  } catch (error) {
    if (error instanceof NotData) return error
  }
  return undefined
}

/** What of an input that is not valid can be stored, so that it can be shown. */
function shown(input: unknown): unknown {
  try {
    return JSON.parse(jsonText(input))
  } catch {
    return null
  }
}
