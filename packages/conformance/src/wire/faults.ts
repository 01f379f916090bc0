import type { Fault } from './fault.ts'

const JSON_HEADERS = { 'content-type': 'application/json' }

/** No response, until the caller gives up. */
export const silence: Fault = {
  name: 'no response',
  meet: ({ signal }) => untilAborted(signal),
}

/** Headers and the start of a body, then nothing until the caller gives up. */
export const stalledBody: Fault = {
  name: 'a stalled body',
  meet: async ({ signal }) =>
    new Response(
      new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('{"'))
          untilAborted(signal).catch((reason: unknown) => controller.error(reason))
        },
      }),
      { headers: JSON_HEADERS },
    ),
}

/** A body without end: a megabyte every 16 milliseconds. */
export const endlessBody: Fault = {
  name: 'an endless body',
  meet: async ({ signal }, { elapse }) => {
    const chunk = new Uint8Array(1024 * 1024).fill(0x20)
    return new Response(
      new ReadableStream({
        async pull(controller) {
          await elapse(16)
          if (signal?.aborted) controller.error(signal.reason)
          else controller.enqueue(chunk)
        },
      }),
      { headers: JSON_HEADERS },
    )
  },
}

/** The connection breaks before a response; nobody knows whether the request arrived. */
export const reset: Fault = {
  name: 'a reset',
  meet: async () => {
    throw connectionReset()
  },
}

/** The connection breaks in the middle of the response. */
export const resetInBody: Fault = {
  name: 'a reset in the body',
  meet: async () =>
    new Response(
      new ReadableStream({
        start: (controller) => controller.enqueue(new TextEncoder().encode('{"')),
        pull: (controller) => controller.error(connectionReset()),
      }),
      { headers: JSON_HEADERS },
    ),
}

/** The vendor does what was asked, and its response is lost. */
export const lostResponse: Fault = {
  name: 'a lost response',
  meet: async (_, { pass }) => {
    await (await pass()).arrayBuffer()
    throw connectionReset()
  },
}

/** The vendor does what was asked, and half of its response arrives. */
export const truncated: Fault = {
  name: 'a truncated response',
  meet: async (_, { pass }) => {
    const response = await pass()
    const text = await response.text()
    const headers = new Headers(response.headers)
    headers.delete('content-length')
    return new Response(text.slice(0, Math.floor(text.length / 2)), {
      status: response.status,
      headers,
    })
  },
}

/** A page of some proxy. */
export const html: Fault = {
  name: 'an HTML page',
  meet: async () =>
    new Response('<!doctype html><title>Maintenance</title>', {
      headers: { 'content-type': 'text/html' },
    }),
}

/** Status 200 and no body. */
export const empty: Fault = {
  name: 'an empty response',
  meet: async () => new Response('', { headers: JSON_HEADERS }),
}

/** JSON of another shape. */
export const wrongShape: Fault = {
  name: 'JSON of another shape',
  meet: async () => new Response('[[42]]', { headers: JSON_HEADERS }),
}

/** The vendor's response, late. */
export function late(milliseconds: number): Fault {
  return {
    name: `a delay of ${milliseconds} ms`,
    meet: async ({ signal }, { pass, sleep }) => {
      await sleep(milliseconds, signal)
      return pass()
    },
  }
}

/** A fixed response. */
export function fixed(
  status: number,
  headers: Readonly<Record<string, string>> = {},
  body = '',
): Fault {
  return {
    name: `status ${status}`,
    meet: async () => new Response(body, { status, headers }),
  }
}

/** The fault for a number of calls; those after it reach the vendor. */
export function times(count: number, fault: Fault): Fault {
  let left = count
  return {
    name: `${count} × ${fault.name}`,
    meet: (call, meeting) => (left-- > 0 ? fault.meet(call, meeting) : meeting.pass()),
  }
}

function connectionReset(): TypeError {
  const cause = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })
  return new TypeError('fetch failed', { cause })
}

/** Never resolves; rejects with the signal's reason, as the platform's fetch does. */
function untilAborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    if (signal?.aborted) reject(signal.reason)
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}
