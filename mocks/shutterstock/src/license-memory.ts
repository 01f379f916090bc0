import {
  type ExampleBook,
  type JsonObject,
  objectsIn,
  type PageRequest,
  type Parameters,
  parameter,
} from '@picturedesk/mocks'
import type { Catalogue } from './catalogue.ts'
import { type Kind, operations } from './kinds.ts'
import { objectAt, payloadOf } from './payload-of.ts'
import { pageOf } from './search.ts'
import type { Subscriptions } from './subscriptions.ts'

interface Remembered {
  readonly record: JsonObject
  /** From when on the history has it, in milliseconds since the epoch. */
  readonly listedFrom: number
}

/** The licences of one kind: those of the documents, and those that were ordered since. */
export class LicenseMemory {
  readonly #kind: Kind
  readonly #clock: { now(): number }
  readonly #documented: readonly JsonObject[]
  readonly #result: JsonObject
  readonly #link: JsonObject
  #licenses: Remembered[] = []
  #count = 0
  /** How long a new licence takes to appear in the history, in milliseconds. */
  historyLagMs = 0

  constructor(kind: Kind, examples: ExampleBook, clock: { now(): number }) {
    const names = operations[kind]
    this.#kind = kind
    this.#clock = clock
    this.#documented = objectsIn(payloadOf(examples, names.licenses)['data'])
    this.#result = objectsIn(payloadOf(examples, names.purchase)['data'])[0] ?? {}
    this.#link = payloadOf(examples, names.download)
    this.reset()
  }

  reset(): void {
    this.historyLagMs = 0
    this.#count = 0
    this.#licenses = this.#documented.map((record) => ({ record, listedFrom: 0 }))
  }

  /** What becomes of an order: a licence, or an entry that says why not. */
  license(order: JsonObject, catalogue: Catalogue, subscriptions: Subscriptions): JsonObject {
    const { assetId } = operations[this.#kind]
    const id = String(order[assetId])
    const { subscription_id, size, license, metadata } = order
    const refuse = (error: string): JsonObject => ({ [assetId]: id, error })
    const asset = catalogue.full(id)
    if (asset === undefined) return refuse('Nothing has this id')
    const subscription = subscriptions.find(this.#kind, subscription_id, size, license)
    if (subscription === undefined) return refuse('The subscription does not include this size')
    if (asset['is_editorial'] === true && order['editorial_acknowledgement'] !== true)
      return refuse('The editorial use has to be acknowledged')
    if (!subscriptions.take(subscription)) return refuse('No downloads left in this subscription')

    const licenseId = `${String(this.#result['license_id']).slice(0, -1)}${3 + this.#count++}`
    const now = this.#clock.now()
    const format = {
      size,
      format: this.#documented[0] && formatOf(this.#documented[0], this.#kind),
    }
    const record: JsonObject = {
      id: licenseId,
      license: subscription['license'],
      download_time: new Date(now).toISOString(),
      is_downloadable: true,
      subscription_id: subscription['id'],
      ...(metadata === undefined ? {} : { metadata }),
      user: { username: 'picture-desk' },
      [this.#kind]: { id, ...(size === undefined ? {} : { format }) },
    }
    this.#licenses.push({ record, listedFrom: now + this.historyLagMs })
    const { url } = objectAt(this.#result, 'download')
    const documented = String(this.#result[assetId])
    return {
      ...this.#result,
      [assetId]: id,
      license_id: licenseId,
      download: { url: String(url).replace(`/${documented}.`, `/${id}.`) },
    }
  }

  /** A page of the licences, newest first unless the request says otherwise. */
  history(query: Parameters, page: PageRequest): JsonObject {
    const assetId = parameter(query, operations[this.#kind].assetId)
    const [from, to] = [timeIn(query, 'start_date', 0), timeIn(query, 'end_date', Infinity)]
    const availability = parameter(query, 'download_availability') ?? 'all'
    const among = (name: string, value: unknown): boolean =>
      (parameter(query, name) ?? value) === value
    const found = this.#licenses
      .filter(({ record, listedFrom }) => {
        const at = timeOf(record)
        return (
          listedFrom <= this.#clock.now() &&
          at >= from &&
          at <= to &&
          (assetId === undefined || objectAt(record, this.#kind)['id'] === assetId) &&
          (availability === 'all' ||
            (availability === 'downloadable') === (record['is_downloadable'] === true)) &&
          among('license', record['license']) &&
          among('username', objectAt(record, 'user')['username'])
        )
      })
      .map(({ record }) => record)
      .reverse()
      .sort((a, b) => timeOf(b) - timeOf(a))
    return pageOf(
      parameter(query, 'sort') === 'oldest' ? found.reverse() : found,
      page,
      (one) => one,
    )
  }

  /** A new link to a licensed file. */
  download(licenseId: string): JsonObject | undefined {
    const license = this.#licenses.find(({ record }) => record['id'] === licenseId)
    if (license === undefined) return undefined
    const id = String(objectAt(license.record, this.#kind)['id'])
    return { url: String(this.#link['url']).replace(/\/\d+\./, `/${id}.`) }
  }
}

function formatOf(record: JsonObject, kind: Kind): unknown {
  return objectAt(objectAt(record, kind), 'format')['format']
}

function timeOf(record: JsonObject): number {
  return Date.parse(String(record['download_time']))
}

function timeIn(query: Parameters, name: string, otherwise: number): number {
  const text = parameter(query, name)
  return text === undefined ? otherwise : Date.parse(text)
}
