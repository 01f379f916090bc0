import {
  type BeforeRequest,
  type TaggingProgress,
  tellWarnings,
  type Warning,
} from '@picturedesk/provider'
import { runBatches } from '@picturedesk/transport/bulk'
import { type Complete, type Look, type LookResult, lookAt } from './look.ts'
import { manifest } from './manifest.ts'
import { WHERE } from './own-options.ts'
import { PictureBatches, type PictureRequest, type Place } from './picture-batches.ts'
import { toFeatures } from './to-features.ts'
import type { GoogleVisionTransport } from './transport.ts'

/** Options of looking at many pictures. */
export interface ManyOptions {
  readonly detections?: readonly string[] | undefined
  readonly concurrency?: number | undefined
  readonly strict?: boolean | undefined
  readonly timeout?: number | undefined
  readonly signal?: AbortSignal | undefined
  readonly beforeRequest?: BeforeRequest | undefined
  readonly onProgress?: ((progress: TaggingProgress) => void) | undefined
  readonly onWarning?: ((warning: Warning) => void) | undefined
  /** Names of the places of requests, for messages. */
  readonly field?: (index: number) => string
}

/** Looks at any number of pictures, with several calls at a time, and gives the results in order. */
export async function* lookAtMany<Found extends { readonly raw: unknown }>(
  transport: GoogleVisionTransport,
  look: Look<Found>,
  requests: Iterable<PictureRequest> | AsyncIterable<PictureRequest>,
  options: ManyOptions,
): AsyncGenerator<LookResult<Complete<Found>>, void, undefined> {
  const { detections, concurrency = 4, strict = false, timeout, signal, onProgress } = options
  const { field, onWarning, beforeRequest } = options
  type Result = LookResult<Complete<Found>>
  const told = new Set<string>()
  const usual = toFeatures(detections, look.purpose)
  const batches = new PictureBatches<Result>(requests, {
    features: (request, name) =>
      request.detections === undefined ? usual : toFeatures(request.detections, look.purpose, name),
    refused: (id, error) => ({ id, ok: false, error }),
    field,
    strict,
  })
  const progress = { sent: 0, done: 0, failed: 0 }
  const tell = (): void => notify(onProgress, progress)
  /** Batches that were sent: a repeat hands in no more pictures. */
  const counted = new WeakSet<object>()
  const results = runBatches<readonly Place<Result>[], Result>({
    provider: manifest.id,
    operation: WHERE.operation,
    clock: transport.clock,
    batches,
    concurrency,
    timeout,
    signal,
    beforeRequest,
    ask: (places, call) => {
      return lookAt(transport, look, places, {
        ...call,
        onSent: () => {
          call.onSent?.()
          if (counted.has(places)) return
          counted.add(places)
          progress.sent += places.filter(({ ready }) => ready !== undefined).length
          tell()
        },
      })
    },
    refused: (places, error) => {
      for (const place of places)
        if (place.ready !== undefined)
          place.result = { id: place.ready.request.id, ok: false, error }
    },
    resultsOf: knownResults,
  })
  for await (const result of results) {
    if (result.ok) tellWarnings({ onWarning }, result.warnings ?? [], told)
    progress[result.ok ? 'done' : 'failed']++
    tell()
    yield result
  }
}

function* knownResults<Result>(places: readonly Place<Result>[]): Generator<Result> {
  for (const { result } of places) if (result !== undefined) yield result
}

function notify(
  onProgress: ((progress: TaggingProgress) => void) | undefined,
  progress: TaggingProgress,
): void {
  try {
    onProgress?.({ ...progress })
  } catch {
    // An observer that throws must not break the call.
  }
}
