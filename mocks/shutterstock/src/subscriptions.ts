import { type ExampleBook, type JsonObject, objectsIn } from '@picturedesk/mocks'
import { objectAt, payloadOf } from './payload-of.ts'

/** The subscriptions of the customer, with what is left of each. */
export class Subscriptions {
  readonly #documented: readonly JsonObject[]
  readonly #taken = new Map<string, number>()
  /** What is left of every allotment, whatever was taken; undefined: as documented. */
  left: number | undefined

  constructor(examples: ExampleBook) {
    this.#documented = objectsIn(payloadOf(examples, 'listSubscriptions')['data'])
  }

  reset(): void {
    this.left = undefined
    this.#taken.clear()
  }

  list(): JsonObject {
    const data = this.#documented.map((subscription) => {
      const left = this.#left(subscription)
      if (left === undefined) return subscription
      const allotment = { ...objectAt(subscription, 'allotment'), downloads_left: left }
      return { ...subscription, allotment }
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

  #left(subscription: JsonObject): number | undefined {
    if (!('allotment' in subscription)) return undefined
    const documented = Number(objectAt(subscription, 'allotment')['downloads_left'])
    const left = documented - (this.#taken.get(String(subscription['id'])) ?? 0)
    return Math.max(0, this.left ?? left)
  }
}
