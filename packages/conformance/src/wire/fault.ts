import type { WireCall } from './wire-call.ts'

/** The means of a fault that meets a call. */
export interface Meeting {
  /** Lets the call through to the vendor. */
  pass(): Promise<Response>
  /** Notes a call that the platform makes by itself. */
  record(call: WireCall): void
  /**
   * Waits, by the clock by which the provider lives.
   * @throws the signal's reason as soon as it is aborted
   */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
  /** Lets time pass while there is work to do, such as reading: it costs no wait of the clock. */
  elapse(milliseconds: number): Promise<void>
}

/** Something that goes wrong between provider and vendor. */
export interface Fault {
  /** A noun with its article, such as `a reset`: titles of cases are made with it. */
  readonly name: string
  /** Responds to a call in the vendor's place. */
  meet(call: WireCall, meeting: Meeting): Promise<Response>
}
