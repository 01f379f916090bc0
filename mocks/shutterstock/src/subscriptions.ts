import {
  type ExampleBook,
  type JsonObject,
  objectsIn,
  type VendorContext,
} from '@picturedesk/mocks'
import { objectAt, payloadOf } from './payload-of.ts'

/** The subscriptions of the customer, with what is left of each. */
export class Subscriptions {
  readonly #documented: readonly JsonObject[]
  readonly #clock: VendorContext['clock']
  readonly #taken = new Map<string, number>()
  /** What is left of every allotment, whatever was taken; undefined: as documented. */
  left: number | undefined

  constructor(examples: ExampleBook, clock: VendorContext['clock']) {
    this.#clock = clock
    this.#documented = objectsIn(payloadOf(examples, 'listSubscriptions')['data'])
  }

  reset(): void {
    this.left = undefined
    this.#taken.clear()
  }

  list(): JsonObject {
    const data = this.#documented.map((subscription) => {
      const left = this.#left(subscription)
      const running = { ...subscription, ...this.#end(subscription) }
      if (left === undefined) return running
      const period = { ...objectAt(subscription, 'allotment'), ...this.#month() }
      return { ...running, allotment: { ...period, downloads_left: left } }
    })
    return { data, page: 1, per_page: 20, total_count: data.length }
  }

  /** The subscription that is for a file; of music, the one with the licence. */
  find(kind: string, id: unknown, size: unknown, license: unknown): JsonObject | undefined {
    return this.#documented.find(
      (one) =>
        (kind === 'audio' ? one['license'] === license : one['id'] === id) &&
        objectsIn(one['formats']).some(
          (format) =>
            format['media_type'] === kind && (kind === 'audio' || format['size'] === size),
        ),
    )
  }

  /** Takes one download. False if there is none left. */
  take(subscription: JsonObject): boolean {
    if (this.#left(subscription) === 0) return false
    const id = String(subscription['id'])
    this.#taken.set(id, (this.#taken.get(id) ?? 0) + 1)
    return true
  }

  /** The period of every allotment: the month of the mock's clock. */
  #month(): JsonObject {
    const now = new Date(this.#clock.now())
    const first = (months: number): string =>
      new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months)).toISOString()
    return { start_time: first(0), end_time: first(1) }
  }

  /** The documented end of a subscription, in the first year in which it is to come. */
  #end({ expiration_time }: JsonObject): JsonObject {
    if (typeof expiration_time !== 'string') return {}
    const end = new Date(expiration_time)
    while (end.getTime() <= this.#clock.now()) end.setUTCFullYear(end.getUTCFullYear() + 1)
    return { expiration_time: end.toISOString() }
  }

  #left(subscription: JsonObject): number | undefined {
    if (!('allotment' in subscription)) return undefined
    const documented = Number(objectAt(subscription, 'allotment')['downloads_left'])
    const left = documented - (this.#taken.get(String(subscription['id'])) ?? 0)
    return Math.max(0, this.left ?? left)
  }
}
