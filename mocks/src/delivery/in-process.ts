import type { VirtualClock } from '../virtual-clock.ts'
import { type Delivery, firstHalf } from './delivery.ts'

const blankChunk = new Uint8Array(64 * 1024).fill(0x20)

/** What an answer on its way depends on. */
export interface InProcessOptions {
  readonly request: Request
  readonly clock: VirtualClock
  /** Aborted when the mock closes or is reset: what hangs is then cut. */
  readonly closing: AbortSignal
}

/** Hands an answer over as `fetch` would, faults included. */
export async function deliverInProcess(
  delivery: Delivery,
  { request, clock, closing }: InProcessOptions,
): Promise<Response> {
  const { answer, course, delayMs } = delivery
  const { signal } = request
  signal.throwIfAborted()
  if (delayMs > 0) await wait(clock, delayMs, signal, closing)
  if (course === 'hang-before-headers') await never(signal, closing)
  if (course === 'reset-before-headers') throw connectionReset()

  const withoutBody = answer.status === 204 || answer.status === 304
  const response = new Response(withoutBody ? null : bodyOf(delivery, signal, closing), {
    status: answer.status,
    headers: { ...answer.headers, ...lengthOf(delivery) },
  })
  Object.defineProperty(response, 'url', { value: request.url })
  return response
}

/** The failure that Node's fetch rejects with when the connection is reset. */
export function connectionReset(): TypeError {
  const cause = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', syscall: 'read' })
  return new TypeError('fetch failed', { cause })
}

function lengthOf({ answer, blanks }: Delivery): Record<string, string> {
  return blanks > 0 ? {} : { 'content-length': String(answer.bytes.length) }
}

function bodyOf(
  { answer: { bytes }, course, blanks }: Delivery,
  signal: AbortSignal,
  closing: AbortSignal,
): BodyInit {
  if (course === 'whole' && blanks === 0) return bytes as Uint8Array<ArrayBuffer>
  let left = blanks
  let started = false
  const fail = new AbortController()
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        signal.throwIfAborted()
        if (!started) {
          started = true
          controller.enqueue(course === 'whole' ? bytes : firstHalf(bytes))
        } else if (course === 'hang-in-body') {
          await never(AbortSignal.any([signal, fail.signal]), closing)
        } else if (course === 'reset-mid-body') {
          throw new TypeError('terminated', { cause: connectionReset().cause })
        } else if (left > 0) {
          controller.enqueue(blankChunk.subarray(0, left))
          left -= blankChunk.length
        } else {
          controller.close()
        }
      },
      cancel() {
        fail.abort()
      },
    },
    { highWaterMark: 0 },
  )
}

/** Rejects when the signal aborts, or as a reset connection when the mock closes. */
function never(signal: AbortSignal, closing: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = new AbortController()
    const end = (reason: unknown): void => {
      stop.abort()
      reject(reason)
    }
    if (signal.aborted) end(signal.reason)
    if (closing.aborted) end(connectionReset())
    signal.addEventListener('abort', () => end(signal.reason), { signal: stop.signal })
    closing.addEventListener('abort', () => end(connectionReset()), { signal: stop.signal })
  })
}

async function wait(
  clock: VirtualClock,
  ms: number,
  signal: AbortSignal,
  closing: AbortSignal,
): Promise<void> {
  const over = new AbortController()
  let timer: ReturnType<VirtualClock['setTimeout']> | undefined
  const passed = new Promise<void>((resolve) => {
    timer = clock.setTimeout(resolve, ms)
  })
  try {
    await Promise.race([passed, never(AbortSignal.any([signal, over.signal]), closing)])
  } finally {
    clock.clearTimeout(timer)
    over.abort()
  }
}
