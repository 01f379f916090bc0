import type { MediaSource } from '@picturedesk/provider'
import type { GoogleVisionConnection } from './connection.ts'
import type { Complete, Look } from './look.ts'
import { lookAtMany, type ManyOptions } from './look-at-many.ts'

/**
 * Looks at one picture. Reading it, if it is a stream, counts in the time of the call.
 * @throws the error of the picture, or of the call
 */
export async function lookAtOne<Found extends { readonly raw: unknown }>(
  { transport, timeout: usual }: GoogleVisionConnection,
  look: Look<Found>,
  image: MediaSource,
  {
    detections,
    timeout = usual,
    signal,
    onWarning,
    beforeRequest,
  }: Pick<ManyOptions, 'detections' | 'timeout' | 'signal' | 'onWarning' | 'beforeRequest'>,
): Promise<Complete<Found>> {
  const one = { concurrency: 1, field: () => '' }
  const options = { detections, timeout, signal, onWarning, beforeRequest, ...one }
  for await (const result of lookAtMany(transport, look, [{ id: 'image', image }], options)) {
    if (!result.ok) throw result.error
    const { id: _, ok: __, ...found } = result
    return found as unknown as Complete<Found>
  }
  throw new Error(
    'A request ended without a result. This is a mistake in @picturedesk/google-vision.',
  )
}
