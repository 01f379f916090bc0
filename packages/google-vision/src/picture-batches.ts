import { InvalidArgumentError, type MediaSource, PicturedeskError } from '@picturedesk/provider'
import { type BatchSource, GivenItems, RecentIds } from '@picturedesk/transport/bulk'
import { MOST_BYTES, MOST_PICTURES } from './limits.ts'
import { manifest } from './manifest.ts'
import { WHERE } from './own-options.ts'
import { type ReadyPicture, toWireRequest, type WireRequest } from './to-wire-request.ts'

/** How many ids are remembered at least, to notice duplicates. */
const REMEMBERED = 10_000

/** Most places of a batch, those of invalid requests included. */
const MOST_PLACES = 256

/** A request of a caller. */
export interface PictureRequest {
  readonly id: string
  readonly image: MediaSource
  readonly detections?: readonly string[] | undefined
}

/** A request that can be sent. */
export interface ReadyRequest extends ReadyPicture {
  readonly request: PictureRequest
}

/** The place of a request in a batch. */
export interface Place<Result> {
  /** Absent for an invalid request, which has its result already. */
  readonly ready?: ReadyRequest
  result?: Result
}

/** How requests are read. */
export interface Reading<Result> {
  /** What to look for. It throws for what cannot be looked for. */
  readonly features: (request: PictureRequest, field: string) => WireRequest['features']
  /** Makes the result of an invalid request. */
  readonly refused: (id: string, error: PicturedeskError) => Result
  /** Name of a request's place, for messages. Default: `requests[3]`. */
  readonly field?: ((index: number) => string) | undefined
  /** Whether an invalid request ends the whole call. */
  readonly strict: boolean
}

/** Divides requests into batches for one call each: by number and by bytes. */
export class PictureBatches<Result> implements BatchSource<readonly Place<Result>[]> {
  readonly #requests: GivenItems<PictureRequest>
  readonly #reading: Reading<Result>
  readonly #recent = new RecentIds(REMEMBERED)
  #count = 0
  /** A request for which the batch before had no room. */
  #left: ReadyRequest | undefined
  #failure: { readonly error: unknown } | undefined

  /** @throws InvalidArgumentError when the requests are not iterable */
  constructor(
    requests: Iterable<PictureRequest> | AsyncIterable<PictureRequest>,
    reading: Reading<Result>,
  ) {
    const about = { provider: manifest.id, field: 'requests', of: 'requests' }
    this.#requests = new GivenItems(requests, about)
    this.#reading = reading
  }

  /** @throws the error of the iterable or, when strict, of a request, after the batch before it */
  async next(signal: AbortSignal): Promise<Place<Result>[] | undefined> {
    const places: Place<Result>[] = []
    let pictures = 0
    let bytes = 0
    try {
      while (
        this.#failure === undefined &&
        pictures < MOST_PICTURES &&
        places.length < MOST_PLACES
      ) {
        const place = this.#takeLeft() ?? (await this.#read(signal))
        if (place === undefined) break
        const { ready } = place
        if (ready !== undefined) {
          if (bytes + ready.bytes > MOST_BYTES) {
            this.#left = ready
            break
          }
          pictures++
          bytes += ready.bytes
        }
        places.push(place)
      }
    } catch (error) {
      this.#failure = { error }
      // What cannot be complete is not sent: the caller asked for all or nothing.
      if (this.#reading.strict) throw error
    }
    if (places.length > 0) return places
    if (this.#failure !== undefined) throw this.#failure.error
    return undefined
  }

  /** Closes the iterable of requests. */
  close(): Promise<void> {
    return this.#requests.close()
  }

  #takeLeft(): Place<Result> | undefined {
    const ready = this.#left
    this.#left = undefined
    return ready && { ready }
  }

  async #read(signal: AbortSignal): Promise<Place<Result> | undefined> {
    if (this.#requests.hasEnded) return undefined
    const { done, value } = await this.#requests.next()
    if (done) return undefined
    const { field = (index) => `requests[${index}]`, strict, refused } = this.#reading
    const name = field(this.#count++)
    try {
      return { ready: await this.#ready(value, name, signal) }
    } catch (error) {
      if (strict || !PicturedeskError.isInstance(error) || signal.aborted) throw error
      return { result: refused(String(value?.id ?? ''), error) }
    }
  }

  async #ready(request: PictureRequest, field: string, signal: AbortSignal): Promise<ReadyRequest> {
    const refuse = (place: string, allowed: string, value: unknown): never => {
      throw new InvalidArgumentError({ ...WHERE, field: `${field}${place}`, allowed, value })
    }
    const id: unknown = request?.id
    if (typeof request !== 'object' || request === null)
      refuse('', 'an object with `id` and `image`', request)
    if (typeof id !== 'string' || id === '') return refuse('.id', 'a text that is not empty', id)
    if (this.#recent.saw(id)) refuse('.id', 'unique among the requests of a call', id)
    // A single picture has no request around it, and its members no name before theirs.
    const at = field === '' ? '' : `${field}.`
    const features = this.#reading.features(request, `${at}detections`)
    const ready = await toWireRequest(request.image, features, { field: `${at}image`, signal })
    return { ...ready, request }
  }
}
