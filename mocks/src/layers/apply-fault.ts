import { type Delivery, firstHalf, wholeDelivery } from '../delivery/delivery.ts'
import { jsonAnswer, type MockAnswer, textAnswer } from '../mock-answer.ts'
import { isJsonObject } from '../spec/openapi-document.ts'
import type { Fault } from './fault.ts'

/** What a fault may need to know. */
export interface FaultContext {
  /** Lets the vendor do its work and answer. */
  readonly work: () => Promise<MockAnswer>
  /** The operation's example of a name, as an answer. */
  readonly example: (name: string) => MockAnswer
  /** A URL on another host. */
  readonly elsewhere: string
  /** The property of a JSON body that carries the payload; undefined for the whole body. */
  readonly payload: string | undefined
}

/** Strikes a request with a fault. The mock's own complaints are never disguised by one. */
export async function applyFault(fault: Fault, context: FaultContext): Promise<Delivery> {
  const before = answerInstead(fault, context)
  if (before) return { ...wholeDelivery(before), fault: fault.name, ...courseOf(fault) }

  const answer = await context.work()
  if (answer.violations) return wholeDelivery(answer)
  return {
    ...wholeDelivery(spoil(fault, answer, context.payload)),
    ...courseOf(fault),
    delayMs: fault.name === 'latency' ? (fault.ms ?? 1000) : 0,
    blanks: fault.name === 'oversized-body' ? (fault.bytes ?? 64 * 1024 * 1024) : 0,
    fault: fault.name,
  }
}

/** The answer of something that stands before the vendor; undefined when the vendor is reached. */
function answerInstead(fault: Fault, context: FaultContext): MockAnswer | undefined {
  switch (fault.name) {
    case 'hang-before-headers':
    case 'reset-before-headers':
      return textAnswer(504, 'text/plain', '')
    case 'html':
      return textAnswer(200, 'text/html; charset=utf-8', maintenancePage)
    case 'rate-limited':
      return withRetryAfter(
        textAnswer(429, 'text/plain', 'Too Many Requests'),
        fault.retryAfterSeconds ?? 1,
      )
    case 'server-error':
      return textAnswer(500, 'text/plain', 'Internal Server Error')
    case 'unavailable':
      return withRetryAfter(
        textAnswer(503, 'text/plain', 'Service Unavailable'),
        fault.retryAfterSeconds,
      )
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

function withRetryAfter(answer: MockAnswer, seconds: number | undefined): MockAnswer {
  if (seconds === undefined) return answer
  return { ...answer, headers: { ...answer.headers, 'retry-after': String(seconds) } }
}

function courseOf({ name }: Fault): Partial<Delivery> {
  switch (name) {
    case 'hang-before-headers':
    case 'hang-in-body':
    case 'reset-before-headers':
    case 'reset-mid-body':
      return { course: name }
    case 'answer-lost':
      return { course: 'reset-before-headers' }
    default:
      return {}
  }
}

function spoil(fault: Fault, answer: MockAnswer, payload: string | undefined): MockAnswer {
  switch (fault.name) {
    case 'empty-body':
      return { ...answer, bytes: new Uint8Array() }
    case 'truncated-json':
      return { ...answer, bytes: firstHalf(answer.bytes) }
    case 'wrong-content-type':
      return { ...answer, headers: { ...answer.headers, 'content-type': 'text/plain' } }
    case 'missing-field':
    case 'wrong-type':
      return spoilField(fault.name, answer, fault.field, payload)
    default:
      return answer
  }
}

/** @throws TypeError when the answer has no such field, as the fault would then do nothing */
function spoilField(
  fault: 'missing-field' | 'wrong-type',
  answer: MockAnswer,
  field: string | undefined,
  payload: string | undefined,
): MockAnswer {
  const body: unknown = JSON.parse(new TextDecoder().decode(answer.bytes))
  const pointer = field ?? firstField(body, payload)
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  const key = steps.pop() ?? ''
  let parent: unknown = body
  for (const step of steps) parent = isRecord(parent) ? parent[step] : undefined
  if (!isRecord(parent) || !Object.hasOwn(parent, key)) {
    throw new TypeError(`The fault '${fault}' finds no field ${pointer} in the answer.`)
  }
  if (fault === 'wrong-type') parent[key] = anotherType(parent[key])
  else if (Array.isArray(parent)) parent.splice(Number(key), 1)
  else delete parent[key]
  return {
    ...jsonAnswer(answer.status, body),
    headers: answer.headers,
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function firstField(body: unknown, payload: string | undefined): string {
  let pointer = payload === undefined ? '' : `/${payload}`
  let value: unknown = payload !== undefined && isJsonObject(body) ? body[payload] : body
  while (Array.isArray(value)) {
    value = value[0]
    pointer += '/0'
  }
  return isJsonObject(value) ? `${pointer}/${Object.keys(value)[0] ?? ''}` : pointer
}

function anotherType(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? 'not what it was' : { unexpected: true }
}
