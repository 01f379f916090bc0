import { type Delivery, firstHalf, wholeDelivery } from '../delivery/delivery.ts'
import { type MockAnswer, textAnswer } from '../mock-answer.ts'
import type { Located } from '../spec/openapi-document.ts'
import type { Fault } from './fault.ts'
import { isJsonFault, markByteOrder, type SpoilContext, spoilJson } from './spoil-json.ts'

/** What a fault may need to know. */
export interface FaultContext extends Omit<SpoilContext, 'schema'> {
  /** Lets the vendor do its work and answer. */
  readonly work: () => Promise<MockAnswer>
  /** Lets the same request come in once more, when the first is answered and the answer dropped. */
  readonly workAgain: (dropped: MockAnswer) => Promise<MockAnswer>
  /** The operation's example of a name, as an answer. */
  readonly example: (name: string) => MockAnswer
  /** The schema that the spec has for an answer. */
  readonly schemaOf: (answer: MockAnswer) => Located | undefined
  /** A URL on another host. */
  readonly elsewhere: string
  /** Milliseconds since the epoch, by the mock's clock. */
  readonly now: () => number
}

/** Strikes a request with a fault. The mock's own complaints are never disguised by one. */
export async function applyFault(fault: Fault, context: FaultContext): Promise<Delivery> {
  const before = answerInstead(fault, context)
  if (before) {
    const delivery = wholeDelivery(before)
    return before.violations ? delivery : { ...delivery, fault: fault.name, ...courseOf(fault) }
  }

  const answer = await work(fault, context)
  if (answer.violations) return wholeDelivery(answer)
  return {
    ...wholeDelivery(spoil(fault, answer, context)),
    ...courseOf(fault),
    fault: fault.name,
  }
}

async function work({ name }: Fault, context: FaultContext): Promise<MockAnswer> {
  const answer = await context.work()
  return name === 'duplicate-delivery' && !answer.violations ? context.workAgain(answer) : answer
}

/** The answer of something that stands before the vendor; undefined when the vendor is reached. */
function answerInstead(fault: Fault, context: FaultContext): MockAnswer | undefined {
  switch (fault.name) {
    case 'hang-before-headers':
    case 'reset-before-headers':
      return textAnswer(504, 'text/plain', '')
    case 'html':
      return textAnswer(200, 'text/html; charset=utf-8', maintenancePage)
    case 'html-as-json':
      return textAnswer(200, 'application/json', maintenancePage)
    case 'rate-limited': {
      const { retryAfterSeconds = 1 } = fault
      const answer = textAnswer(429, 'text/plain', 'Too Many Requests')
      return withRetryAfter(answer, { ...fault, retryAfterSeconds }, context)
    }
    case 'server-error':
      return textAnswer(500, 'text/plain', 'Internal Server Error')
    case 'bad-gateway':
      return textAnswer(502, 'text/html; charset=utf-8', badGatewayPage)
    case 'unavailable': {
      const answer = textAnswer(503, 'text/plain', 'Service Unavailable')
      return withRetryAfter(answer, fault, context)
    }
    case 'redirect-elsewhere': {
      const answer = textAnswer(307, 'text/plain', '')
      return { ...answer, headers: { ...answer.headers, location: context.elsewhere } }
    }
    case 'example':
      return context.example(fault.example)
    default:
      return undefined
  }
}

const maintenancePage = '<!doctype html><title>Maintenance</title><h1>We will be back soon</h1>\n'
const badGatewayPage = '<!doctype html><title>502</title><h1>Bad Gateway</h1>\n'

function withRetryAfter(
  answer: MockAnswer,
  {
    retryAfterSeconds: seconds,
    retryAfterFormat,
  }: { readonly retryAfterSeconds?: number; readonly retryAfterFormat?: 'seconds' | 'date' },
  { now }: FaultContext,
): MockAnswer {
  if (seconds === undefined) return answer
  // A date has whole seconds only: the next one, so that who obeys it is not too early.
  const date = new Date(Math.ceil(now() / 1000 + seconds) * 1000).toUTCString()
  const retryAfter = retryAfterFormat === 'date' ? date : String(seconds)
  return { ...answer, headers: { ...answer.headers, 'retry-after': retryAfter } }
}

function courseOf(fault: Fault): Partial<Delivery> {
  switch (fault.name) {
    case 'hang-before-headers':
    case 'hang-in-body':
    case 'reset-before-headers':
    case 'reset-mid-body':
      return { course: fault.name }
    case 'answer-lost':
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

function spoil(fault: Fault, answer: MockAnswer, context: FaultContext): MockAnswer {
  switch (fault.name) {
    case 'empty-body':
      return { ...answer, bytes: new Uint8Array() }
    case 'truncated-json':
      return { ...answer, bytes: firstHalf(answer.bytes) }
    case 'wrong-content-type':
      return { ...answer, headers: { ...answer.headers, 'content-type': 'text/plain' } }
    case 'byte-order-mark':
      return markByteOrder(answer)
    default: {
      if (!isJsonFault(fault.name)) return answer
      const schema = context.schemaOf(answer)
      return spoilJson(fault.name, answer, 'field' in fault ? fault.field : undefined, {
        ...context,
        schema,
      })
    }
  }
}
