import type { ModelVersion, PicturedeskError, Warning } from '@picturedesk/provider'
import type { TransportCallOptions } from '@picturedesk/transport'
import { type Answer, ask, type Entry, type EntryContext, type Seen } from './ask.ts'
import type { GoogleVisionOwnOptions } from './google-vision-types.ts'
import type { PictureRequest, Place, ReadyRequest } from './picture-batches.ts'
import type { Purpose } from './to-features.ts'
import { toPictureError } from './to-picture-error.ts'
import { entryWarnings, partialWarning } from './to-warnings.ts'
import type { GoogleVisionTransport } from './transport.ts'

/** What a mapping makes of an entry. */
interface Mapped {
  readonly raw: unknown
  readonly warnings?: readonly Warning[] | undefined
}

/** How a method looks at pictures, and what it makes of what was seen. */
export interface Look<Found extends Mapped> {
  readonly purpose: Purpose
  readonly own: GoogleVisionOwnOptions
  /** Options that cannot be honoured. */
  readonly warnings: (request: PictureRequest) => readonly Warning[]
  /** Whether an entry has anything of what the result is made of. */
  readonly hasAny: (entry: Entry) => boolean
  readonly read: (entry: Entry, request: ReadyRequest, context: EntryContext) => Found
}

/** The result of one request. */
export type LookResult<Found> =
  | (Found & { readonly id: string; readonly ok: true })
  | { readonly id: string; readonly ok: false; readonly error: PicturedeskError }

/** A result with what is the same for every method. */
export type Complete<Found> = Found & {
  /** The vendor's failure beside what it found. */
  readonly error?: PicturedeskError | undefined
  readonly model?: ModelVersion | undefined
  readonly warnings?: readonly Warning[] | undefined
}

/** Sends the requests of a batch in one call, and keeps a result in each place. */
export async function lookAt<Found extends Mapped>(
  transport: GoogleVisionTransport,
  look: Look<Found>,
  places: readonly Place<LookResult<Complete<Found>>>[],
  call: TransportCallOptions,
): Promise<void> {
  const sent = places.flatMap((place) => (place.ready ? [{ place, ready: place.ready }] : []))
  if (sent.length === 0) return
  const requests = sent.map(({ ready }) => ready.wire)
  const answer = await ask(transport, requests, look.own.parent, call)
  for (const [index, { place, ready }] of sent.entries())
    place.result = toResult(answer.seen[index] as Seen, ready, look, answer)
}

function toResult<Found extends Mapped>(
  seen: Seen,
  ready: ReadyRequest,
  look: Look<Found>,
  { response }: Answer,
): LookResult<Complete<Found>> {
  const { id } = ready.request
  if (seen.error !== undefined) return { id, ok: false, error: seen.error }
  const { entry, path } = seen
  const error = entry.error ? toPictureError(entry.error, ready.form, response) : undefined
  // What stands beside an error is right, so it is not lost.
  if (error !== undefined && !look.hasAny(entry)) return { id, ok: false, error }
  const found = look.read(entry, ready, response)
  const warnings = [
    ...look.warnings(ready.request),
    ...(found.warnings ?? []),
    ...entryWarnings(response.badItems, path),
    ...(error === undefined ? [] : [partialWarning(error)]),
  ]
  const { model } = look.own
  return {
    id,
    ok: true,
    ...found,
    ...(error !== undefined && { error }),
    ...(model !== undefined && { model: { id: model } }),
    warnings: warnings.length > 0 ? warnings : undefined,
  }
}
