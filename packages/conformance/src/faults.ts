import { setTimeout as sleep } from 'node:timers/promises'
import type { WireCall } from './wire.ts'

/** Something that goes wrong between provider and vendor, by name. */
export interface Fault {
  readonly name: string
  /**
   * @param pass Lets the call through to the vendor.
   * @param record Notes a call that the platform makes by itself.
   */
  meet(
    call: WireCall,
    pass: () => Promise<Response>,
    record: (call: WireCall) => void,
  ): Promise<Response>
}

const JSON_HEADERS = { 'content-type': 'application/json' }

/** Where {@link redirectElsewhere} points. */
export const ELSEWHERE = 'https://elsewhere.invalid/'

/** No answer, until the caller gives up. */
export const silence: Fault = {
  name: 'no answer',
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

/** A body without end. */
export const endlessBody: Fault = {
  name: 'an endless body',
  meet: async ({ signal }) => {
    const chunk = new Uint8Array(256 * 1024).fill(0x20)
    return new Response(
      new ReadableStream({
        async pull(controller) {
          await sleep(1)
          if (signal?.aborted) controller.error(signal.reason)
          else controller.enqueue(chunk)
        },
      }),
      { headers: JSON_HEADERS },
    )
  },
}

/** The connection breaks before an answer; nobody knows whether the request arrived. */
export const reset: Fault = {
  name: 'a reset',
  meet: async () => {
    throw connectionReset()
  },
}

/** The connection breaks in the middle of the answer. */
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

/** The vendor does what was asked, and its answer is lost. */
export const lostAnswer: Fault = {
  name: 'a lost answer',
  meet: async (_, pass) => {
    await (await pass()).arrayBuffer()
    throw connectionReset()
  },
}

/** The vendor does what was asked, and half of its answer arrives. */
export const truncated: Fault = {
  name: 'a truncated answer',
  meet: async (_, pass) => {
    const answer = await pass()
    const text = await answer.text()
    const headers = new Headers(answer.headers)
    headers.delete('content-length')
    return new Response(text.slice(0, Math.floor(text.length / 2)), {
      status: answer.status,
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

/** Status 200 and nothing. */
export const empty: Fault = {
  name: 'an empty answer',
  meet: async () => new Response('', { headers: JSON_HEADERS }),
}

/** JSON of another shape. */
export const wrongShape: Fault = {
  name: 'JSON of another shape',
  meet: async () => new Response('[[42]]', { headers: JSON_HEADERS }),
}

/** A redirect to another host, followed where the caller lets the platform do so. */
export const redirectElsewhere: Fault = {
  name: 'a redirect to another host',
  meet: async (call, _, record) => {
    if (call.redirect === 'error') throw new TypeError('fetch failed')
    if (call.redirect === 'manual')
      return new Response(null, { status: 302, headers: { location: ELSEWHERE } })
    record({ ...call, url: ELSEWHERE })
    return new Response('{}', { headers: JSON_HEADERS })
  },
}

/** The vendor's answer, with every URL in it on another host; that host answers, too. */
export const ledElsewhere: Fault = {
  name: 'URLs on another host',
  meet: async ({ url }, pass) => {
    if (url.startsWith(ELSEWHERE)) return new Response('{}', { headers: JSON_HEADERS })
    const answer = await pass()
    if (!answer.headers.get('content-type')?.includes('json')) return answer
    const text = (await answer.text()).replaceAll(
      /https?:(?:\\?\/){2}[^/"\\]+/g,
      ELSEWHERE.slice(0, -1),
    )
    const headers = new Headers(answer.headers)
    headers.delete('content-length')
    return new Response(text, { status: answer.status, headers })
  },
}

/** The vendor's answer, late. */
export function late(milliseconds: number): Fault {
  return {
    name: `${milliseconds} ms of delay`,
    meet: async ({ signal }, pass) => {
      await Promise.race([sleep(milliseconds), untilAborted(signal)])
      return pass()
    },
  }
}

/** A fixed answer. */
export function answer(
  status: number,
  headers: Readonly<Record<string, string>> = {},
  body = '',
): Fault {
  return {
    name: `status ${status}`,
    meet: async () => new Response(body, { status, headers }),
  }
}

/** Sends what was sent back, as careless error pages do. */
export const echo: Fault = {
  name: 'an error page that repeats the request',
  meet: async ({ url, body, headers }) =>
    new Response(`<h1>Bad gateway</h1>${url} ${body} ${JSON.stringify(headers)}`, {
      status: 502,
      headers: { 'content-type': 'text/html' },
    }),
}

/** A network error that says where the request went. */
export const talkativeReset: Fault = {
  name: 'a network error that repeats the request',
  meet: async ({ url, body, headers }) => {
    throw new TypeError(`fetch failed: ${url} ${body}`, {
      cause: new Error(`${url} ${body} ${JSON.stringify(headers)}`),
    })
  },
}

/** The fault for a number of calls; those after it reach the vendor. */
export function times(count: number, fault: Fault): Fault {
  let left = count
  return {
    name: `${count} × ${fault.name}`,
    meet: (call, pass, record) => (left-- > 0 ? fault.meet(call, pass, record) : pass()),
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
