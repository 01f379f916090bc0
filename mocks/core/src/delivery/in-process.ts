import type { VirtualClock } from '../virtual-clock.ts'
import { type Delivery, dripOf, firstHalf, withBlanks } from './delivery.ts'
import { hasBody, wireHeaders } from './wire-headers.ts'

/** Everything that the delivery of a response depends on. */
export interface InProcessOptions {
  readonly request: Request
  readonly clock: VirtualClock
  /** Aborted when the mock closes or is reset: what hangs is then cut. */
  readonly closing: AbortSignal
}

/** Hands a response over as `fetch` would, faults included. */
export async function deliverInProcess(
  delivery: Delivery,
  options: InProcessOptions,
): Promise<Response> {
  const { response: whole, course, delayMs } = delivery
  const { request } = options
  request.signal.throwIfAborted()
  await wait(delayMs, options)
  if (course === 'hang-before-headers') await never(options)
  if (course === 'reset-before-headers') throw connectionReset()

  const response = new Response(
    hasBody(delivery, request.method) ? bodyOf(delivery, options) : null,
    { status: whole.status, headers: wireHeaders(delivery, request) },
  )
  Object.defineProperty(response, 'url', { value: request.url })
  return response
}

/** The failure that Node's fetch rejects with when the connection is reset. */
export function connectionReset(): TypeError {
  const cause = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', syscall: 'read' })
  return new TypeError('fetch failed', { cause })
}

function bodyOf(delivery: Delivery, options: InProcessOptions): BodyInit {
  const { response, course, blanks, drip } = delivery
  if (course === 'whole' && blanks === 0 && !drip) return response.bytes as Uint8Array<ArrayBuffer>
  const cancelled = new AbortController()
  const parts = partsOf(delivery, options.clock.now(), { ...options, cancelled: cancelled.signal })
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        options.request.signal.throwIfAborted()
        const { done, value } = await parts.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      cancel() {
        cancelled.abort()
      },
    },
    { highWaterMark: 0 },
  )
}

/** The parts of a body that does not simply arrive. */
async function* partsOf(
  { response: { bytes }, course, blanks, drip }: Delivery,
  since: number,
  options: WaitOptions,
): AsyncGenerator<Uint8Array, void> {
  if (drip) {
    for (const [dueMs, part] of dripOf(bytes, drip)) {
      await wait(since + dueMs - options.clock.now(), options)
      yield part
    }
    return
  }
  yield* course === 'whole' ? withBlanks(bytes, blanks) : [firstHalf(bytes)]
  if (course === 'hang-in-body') await never(options)
  if (course === 'reset-mid-body')
    throw new TypeError('terminated', { cause: connectionReset().cause })
}

interface WaitOptions extends InProcessOptions {
  /** Aborted when the body is not wanted any more. */
  readonly cancelled?: AbortSignal
}

/** Requests that wait for something: the signal of one that is collected would never abort. */
const waiting = new Set<Request>()

/** Rejects when the request aborts, or as a reset connection when the mock closes. */
function never({ request, closing, cancelled }: WaitOptions, over?: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = new AbortController()
    const rejectOn = (signal: AbortSignal, reason: () => unknown): void => {
      const end = (): void => {
        stop.abort()
        waiting.delete(request)
        reject(reason())
      }
      if (signal.aborted) end()
      else signal.addEventListener('abort', end, { signal: stop.signal })
    }
    waiting.add(request)
    rejectOn(request.signal, () => request.signal.reason)
    rejectOn(closing, connectionReset)
    for (const signal of [cancelled, over]) if (signal) rejectOn(signal, () => signal.reason)
  })
}

/** Resolves when so much time has passed by the mock's clock; rejects as {@link never} does. */
async function wait(ms: number, options: WaitOptions): Promise<void> {
  if (ms <= 0) return
  const { clock } = options
  const over = new AbortController()
  let timer: ReturnType<VirtualClock['setTimeout']> | undefined
  const passed = new Promise<void>((resolve) => {
    timer = clock.setTimeout(resolve, ms)
  })
  try {
    await Promise.race([passed, never(options, over.signal)])
  } finally {
    clock.clearTimeout(timer)
    over.abort()
  }
}
