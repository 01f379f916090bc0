import type { FaultName } from '../layers/fault.ts'
import type { MockAnswer } from '../mock-answer.ts'

/** How far an answer gets on its way to the client. */
export type DeliveryCourse =
  | 'whole'
  | 'hang-before-headers'
  | 'hang-in-body'
  | 'reset-before-headers'
  | 'reset-mid-body'

/** An answer and what happens to it on the way. */
export interface Delivery {
  readonly answer: MockAnswer
  readonly course: DeliveryCourse
  /** How long to wait first, by the mock's clock. */
  readonly delayMs: number
  /** Blanks to send after the body. */
  readonly blanks: number
  readonly fault: FaultName | undefined
}

/** An answer that arrives as it is, at once. */
export function wholeDelivery(answer: MockAnswer): Delivery {
  return { answer, course: 'whole', delayMs: 0, blanks: 0, fault: undefined }
}

/** The part of a body that still arrives when its delivery breaks. */
export function firstHalf(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, Math.ceil(bytes.length / 2))
}
