import { describeViolation, type MockViolation, violationType } from './mock-violation.ts'

/** A whole HTTP answer, before a fault does something to it. */
export interface MockAnswer {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly bytes: Uint8Array
  /** The name of the spec's example that it is, if it was asked for by name. */
  readonly example?: string
  /** The JSON value that the bytes are, if they are JSON. */
  readonly value?: unknown
  /** Set when this is the mock's own complaint. Faults leave such an answer alone. */
  readonly violations?: readonly MockViolation[]
}

const encoder = new TextEncoder()

/** An answer with a JSON body. */
export function jsonAnswer(
  status: number,
  body: unknown,
  contentType = 'application/json',
): MockAnswer {
  return {
    status,
    headers: { 'content-type': contentType },
    bytes: encoder.encode(JSON.stringify(body)),
    value: body,
  }
}

/** An answer with a text body. */
export function textAnswer(status: number, contentType: string, text: string): MockAnswer {
  return { status, headers: { 'content-type': contentType }, bytes: encoder.encode(text) }
}

/** The mock's own answer to what it finds wrong: HTTP 501 with a problem document. */
export function violationAnswer(violations: readonly MockViolation[]): MockAnswer {
  const status = 501
  const problem = {
    type: violationType,
    title: 'The mock refuses this: it is not the vendor who answers',
    status,
    detail: violations.map(describeViolation).join('\n'),
    violations,
  }
  return { ...jsonAnswer(status, problem, 'application/problem+json'), violations }
}
