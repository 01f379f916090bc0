import { writeExact } from '@picturedesk/openapi'
import { describeViolation, type MockViolation, VIOLATION_TYPE } from './mock-violation.ts'
import {
  PROVENANCE_HEADER,
  provenanceText,
  type ResponseProvenance,
} from './provenance/response-provenance.ts'

/** A whole HTTP response, before a fault does something to it. */
export interface MockResponse {
  readonly status: number
  /** Names in lower case. Several cookies have a line each in `set-cookie`. */
  readonly headers: Readonly<Record<string, string>>
  readonly bytes: Uint8Array
  /** The name of the spec's example that it is, if it was asked for by name. */
  readonly example?: string
  /** The JSON value that the bytes are, if they are JSON. */
  readonly value?: unknown
  /** How much of it is invented. Undefined for what is no response of the vendor. */
  readonly provenance?: ResponseProvenance
  /** Set when this is the mock's own complaint. Faults leave such a response alone. */
  readonly violations?: readonly MockViolation[]
}

const encoder = new TextEncoder()

/** A response with a JSON body. */
export function jsonResponse(
  status: number,
  body: unknown,
  contentType = 'application/json',
): MockResponse {
  return {
    status,
    headers: { 'content-type': contentType },
    bytes: encoder.encode(jsonText(body)),
    value: body,
  }
}

/** A response that says how much of it is invented, in its headers as well. */
export function withProvenance(
  response: MockResponse,
  provenance: ResponseProvenance,
): MockResponse {
  const headers = { ...response.headers, [PROVENANCE_HEADER]: provenanceText(provenance) }
  return { ...response, headers, provenance }
}

/** A response with a text body. */
export function textResponse(status: number, contentType: string, text: string): MockResponse {
  return { status, headers: { 'content-type': contentType }, bytes: encoder.encode(text) }
}

/** The mock's own response to a violation: HTTP 501 with a problem document. */
export function violationResponse(violations: readonly MockViolation[]): MockResponse {
  const status = 501
  const problem = {
    type: VIOLATION_TYPE,
    title: 'The mock refuses this: this is not a response of the vendor',
    status,
    detail: violations.map(describeViolation).join('\n'),
    violations,
  }
  return { ...jsonResponse(status, problem, 'application/problem+json'), violations }
}

/** Whole numbers keep their digits. What has none that long is written in the plain way, which is faster. */
function jsonText(body: unknown): string {
  try {
    return JSON.stringify(body)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return writeExact(body)
  }
}
