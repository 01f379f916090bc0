import { InvalidArgumentError } from '@picturedesk/provider'
import type { JobKind } from '../progress.ts'
import type { RowError } from '../row.ts'
import { isUnusable, type UnusableInput } from '../source.ts'
import { toRowError } from '../units/row-error.ts'

/**
 * What is wrong with an input, so that it cannot be stored or sent. `undefined`: nothing. What the vendor
 * takes, the provider checks later.
 */
export function checkInput(
  input: unknown,
  index: number,
  kind: JobKind,
  provider: string,
): RowError | undefined {
  const refuse = (field: string, allowed: string, value: unknown, remedy?: string): RowError =>
    toRowError(
      new InvalidArgumentError({
        provider,
        field: `source[${index}]${field}`,
        allowed,
        value,
        ...(remedy !== undefined && { remedy }),
      }),
    )
  if (isUnusable(input)) return unusable(input, provider)
  if (kind === 'products')
    return typeof input === 'string' && input !== ''
      ? undefined
      : refuse('', 'the id of a product, as the first input is', input)
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return refuse('', 'a picture with the members `id` and `image`', input)
  const { id, image } = input as { readonly id?: unknown; readonly image?: unknown }
  if (typeof id !== 'string' || id === '') return refuse('.id', 'a text that is not empty', id)
  if (typeof image !== 'object' || image === null)
    return refuse('.image', 'a picture, such as { url }', image)
  for (const form of ['bytes', 'stream'])
    if ((image as Record<string, unknown>)[form] !== undefined)
      return refuse(
        '.image',
        'a picture by its URL, or by its place in a store',
        form,
        'A job outlives the process, so that it cannot keep bytes. Put the picture where the vendor can fetch it.',
      )
  return undefined
}

/** The error of what a source could not read: its own words, with the line. */
function unusable({ problem, line }: UnusableInput, provider: string): RowError {
  return {
    code: 'invalid-argument',
    message: problem,
    outcome: 'not-sent',
    provider,
    ...(line !== undefined && { line }),
  }
}
