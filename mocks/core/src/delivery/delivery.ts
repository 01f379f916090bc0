import type { FaultName } from '../faults/fault.ts'
import type { MockResponse } from '../mock-response.ts'

/** How far a response gets on its way to the client. */
export type DeliveryCourse =
  | 'whole'
  | 'hang-before-headers'
  | 'hang-in-body'
  | 'reset-before-headers'
  | 'reset-mid-body'

/** A body that comes in parts over time. */
export interface Drip {
  /** How many parts; a shorter body has a part for each byte. */
  readonly chunks: number
  /** When the last part comes, by the mock's clock; the others before at even distances. */
  readonly ms: number
}

/** A response and what happens to it on the way. */
export interface Delivery {
  readonly response: MockResponse
  readonly course: DeliveryCourse
  /** How long to wait first, by the mock's clock. */
  readonly delayMs: number
  /** Blanks to send after the body. */
  readonly blanks: number
  /** Undefined for a body that comes at once. */
  readonly drip: Drip | undefined
  readonly fault: FaultName | undefined
}

/** A response that arrives as it is, at once. */
export function wholeDelivery(response: MockResponse): Delivery {
  return { response, course: 'whole', delayMs: 0, blanks: 0, drip: undefined, fault: undefined }
}

/** The part of a body that still arrives when its delivery breaks. */
export function firstHalf(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, Math.ceil(bytes.length / 2))
}

const blankChunk = new Uint8Array(64 * 1024).fill(0x20)

/** A body and the blanks behind it, in parts. */
export function* withBlanks(bytes: Uint8Array, blanks: number): Generator<Uint8Array> {
  yield bytes
  for (let left = blanks; left > 0; left -= blankChunk.length) yield blankChunk.subarray(0, left)
}

/** The parts of a body that drips, each with the time from the beginning at which it is due. */
export function* dripOf(bytes: Uint8Array, { chunks, ms }: Drip): Generator<[number, Uint8Array]> {
  const count = Math.max(1, Math.min(chunks, bytes.length))
  for (let part = 1; part <= count; part++) {
    const from = Math.floor(((part - 1) * bytes.length) / count)
    yield [(part * ms) / count, bytes.subarray(from, Math.floor((part * bytes.length) / count))]
  }
}
