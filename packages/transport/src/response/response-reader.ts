import type { InvalidResponseError, InvalidResponseReason } from '@picturedesk/provider'
import type { Checked } from './check-payload.ts'
import type { OpenedEnvelope } from './envelope.ts'

/** A successful response, as a reader of `@picturedesk/transport/formats` sees it. */
export interface Reading {
  readonly contentType: string | null
  readonly bytes: Uint8Array
  readonly status: number
  /**
   * Opens the envelope of a JSON body.
   * @throws the failure that it reports
   * @throws InvalidResponseError for a body that is not JSON, or not in an envelope
   */
  readonly open: () => OpenedEnvelope
  /** Reads the documented JSON. */
  readonly json: () => Checked
  readonly refuse: (problem: string, reason?: InvalidResponseReason) => InvalidResponseError
  /** A text of the vendor, as errors may show it. */
  readonly shown: (text: string) => string
}

/** Reads the payload of a response that is not JSON, or not always. */
export type ResponseReader = (reading: Reading) => Checked
