import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { VirtualClock } from '../virtual-clock.ts'
import { type Delivery, dripOf, firstHalf, withBlanks } from './delivery.ts'
import { type Asked, hasBody, wireHeaders } from './wire-headers.ts'

/** How long a broken response's first half is given to arrive before the connection is reset. */
const RESET_DELAY_MS = 25

/** Where a response goes. */
export interface WriteOptions {
  readonly request: Asked
  readonly message: IncomingMessage
  readonly response: ServerResponse
  readonly clock: VirtualClock
}

/** Sends a response as a server does, faults included; ends early when the client goes away. */
export async function writeDelivery(delivery: Delivery, options: WriteOptions): Promise<void> {
  const { response: whole, course, delayMs, blanks, drip } = delivery
  const { message, response } = options
  if (delayMs > 0) await passed(delayMs, options)
  if (response.destroyed || course === 'hang-before-headers') return
  if (course === 'reset-before-headers') {
    message.socket.resetAndDestroy()
    return
  }
  response.writeHead(whole.status, wireHeaders(delivery, options.request).flat())
  if (course === 'hang-in-body') {
    response.write(firstHalf(whole.bytes))
  } else if (course === 'reset-mid-body') {
    response.write(firstHalf(whole.bytes))
    setTimeout(() => message.socket.resetAndDestroy(), RESET_DELAY_MS)
  } else if (!hasBody(delivery, options.request.method)) {
    response.end()
  } else if (drip) {
    response.flushHeaders()
    await writeDrip(dripOf(whole.bytes, drip), options)
  } else if (blanks > 0) {
    // As fast as the client reads. One that goes away ends it.
    await pipeline(withBlanks(whole.bytes, blanks), response).catch(() => undefined)
  } else {
    response.end(whole.bytes)
  }
}

/** Resolves when the time has passed, or the client is gone. */
function passed(ms: number, { clock, response }: WriteOptions): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clock.clearTimeout(timer)
      response.off('close', end)
      resolve()
    }
    const timer = clock.setTimeout(end, ms)
    response.once('close', end)
  })
}

async function writeDrip(
  parts: Iterable<[dueMs: number, part: Uint8Array]>,
  options: WriteOptions,
): Promise<void> {
  const { response, clock } = options
  const since = clock.now()
  for (const [dueMs, part] of parts) {
    const left = since + dueMs - clock.now()
    if (left > 0) await passed(left, options)
    if (response.destroyed) return
    response.write(part)
  }
  response.end()
}
