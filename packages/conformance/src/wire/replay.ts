import type { Fault } from './fault.ts'

/** A response, with its body as text. */
export interface RecordedResponse {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

/** Lets calls through and keeps the responses. */
export function recording(into: RecordedResponse[]): Fault {
  return {
    name: 'a recorder',
    meet: async (_, { pass }) => {
      const response = await pass()
      const text = await response.text()
      into.push({ status: response.status, headers: response.headers, text })
      return new Response(text === '' ? null : text, response)
    },
  }
}

/** Gives one recorded response after the other, then the last again and again, without the vendor. */
export function replaying(responses: readonly RecordedResponse[]): Fault {
  let next = 0
  return {
    name: 'a recording',
    meet: async () => {
      const { status, headers, text } = responses[Math.min(next++, responses.length - 1)] ?? {
        status: 500,
        headers: new Headers(),
        text: '',
      }
      const fresh = new Headers(headers)
      fresh.delete('content-length')
      return new Response(text === '' ? null : text, { status, headers: fresh })
    },
  }
}
