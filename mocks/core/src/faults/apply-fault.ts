import { type Delivery, firstHalf, wholeDelivery } from '../delivery/delivery.ts'
import { type MockResponse, textResponse } from '../mock-response.ts'
import type { Located } from '../spec/openapi-document.ts'
import type { Fault } from './fault.ts'
import { isJsonFault, markByteOrder, type SpoilContext, spoilJson } from './spoil-json.ts'

/** What a fault may need to know. */
export interface FaultContext extends Omit<SpoilContext, 'schema'> {
  /** Lets the vendor do its work and respond. */
  readonly work: () => Promise<MockResponse>
  /** Lets the same request come in once more, after the response to the first was made and dropped. */
  readonly workAgain: (dropped: MockResponse) => Promise<MockResponse>
  /** The operation's example of a name, as a response. */
  readonly example: (name: string) => MockResponse
  /** The schema that the spec has for a response. */
  readonly schemaOf: (response: MockResponse) => Located | undefined
  /** A URL on another host. */
  readonly elsewhere: string
  /** Milliseconds since the epoch, by the mock's clock. */
  readonly now: () => number
}

/** Strikes a request with a fault. The mock's own complaints are never disguised by one. */
export async function applyFault(fault: Fault, context: FaultContext): Promise<Delivery> {
  const before = respondInstead(fault, context)
  if (before) {
    const delivery = wholeDelivery(before)
    return before.violations ? delivery : { ...delivery, fault: fault.name, ...courseOf(fault) }
  }

  const response = await work(fault, context)
  if (response.violations) return wholeDelivery(response)
  return {
    ...wholeDelivery(spoil(fault, response, context)),
    ...courseOf(fault),
    fault: fault.name,
  }
}

async function work({ name }: Fault, context: FaultContext): Promise<MockResponse> {
  const response = await context.work()
  return name === 'duplicate-delivery' && !response.violations
    ? context.workAgain(response)
    : response
}

/** The response of something that stands before the vendor; undefined when the vendor is reached. */
function respondInstead(fault: Fault, context: FaultContext): MockResponse | undefined {
  switch (fault.name) {
    case 'hang-before-headers':
    case 'reset-before-headers':
      return textResponse(504, 'text/plain', '')
    case 'html':
      return textResponse(200, 'text/html; charset=utf-8', MAINTENANCE_PAGE)
    case 'html-as-json':
      return textResponse(200, 'application/json', MAINTENANCE_PAGE)
    case 'rate-limited': {
      const { retryAfterSeconds = 1 } = fault
      const response = textResponse(429, 'text/plain', 'Too Many Requests')
      return withRetryAfter(response, { ...fault, retryAfterSeconds }, context)
    }
    case 'server-error':
      return textResponse(500, 'text/plain', 'Internal Server Error')
    case 'bad-gateway':
      return textResponse(502, 'text/html; charset=utf-8', BAD_GATEWAY_PAGE)
    case 'unavailable': {
      const response = textResponse(503, 'text/plain', 'Service Unavailable')
      return withRetryAfter(response, fault, context)
    }
    case 'redirect-elsewhere': {
      const response = textResponse(307, 'text/plain', '')
      return { ...response, headers: { ...response.headers, location: context.elsewhere } }
    }
    case 'example':
      return context.example(fault.example)
    default:
      return undefined
  }
}

const MAINTENANCE_PAGE = '<!doctype html><title>Maintenance</title><h1>We will be back soon</h1>\n'
const BAD_GATEWAY_PAGE = '<!doctype html><title>502</title><h1>Bad Gateway</h1>\n'

function withRetryAfter(
  response: MockResponse,
  {
    retryAfterSeconds: seconds,
    retryAfterFormat,
  }: { readonly retryAfterSeconds?: number; readonly retryAfterFormat?: 'seconds' | 'date' },
  { now }: FaultContext,
): MockResponse {
  if (seconds === undefined) return response
  // A date has whole seconds only. Rounded up, so that a client that obeys it is not too early.
  const date = new Date(Math.ceil(now() / 1000 + seconds) * 1000).toUTCString()
  const retryAfter = retryAfterFormat === 'date' ? date : String(seconds)
  return { ...response, headers: { ...response.headers, 'retry-after': retryAfter } }
}

function courseOf(fault: Fault): Partial<Delivery> {
  switch (fault.name) {
    case 'hang-before-headers':
    case 'hang-in-body':
    case 'reset-before-headers':
    case 'reset-mid-body':
      return { course: fault.name }
    case 'response-lost':
      return { course: 'reset-before-headers' }
    case 'latency':
      return { delayMs: fault.ms ?? 1000 }
    case 'slow-drip':
      return { drip: { chunks: fault.chunks ?? 10, ms: fault.ms ?? 1000 } }
    case 'oversized-body':
      return { blanks: fault.bytes ?? 64 * 1024 * 1024 }
    default:
      return {}
  }
}

function spoil(fault: Fault, response: MockResponse, context: FaultContext): MockResponse {
  switch (fault.name) {
    case 'empty-body':
      return { ...response, bytes: new Uint8Array() }
    case 'truncated-json':
      return { ...response, bytes: firstHalf(response.bytes) }
    case 'wrong-content-type':
      return { ...response, headers: { ...response.headers, 'content-type': 'text/plain' } }
    case 'byte-order-mark':
      return markByteOrder(response)
    default: {
      if (!isJsonFault(fault.name)) return response
      const schema = context.schemaOf(response)
      return spoilJson(fault.name, response, 'field' in fault ? fault.field : undefined, {
        ...context,
        schema,
      })
    }
  }
}
