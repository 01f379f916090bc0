import type { Fault } from './faults.ts'

/** An answer as text. */
export interface RecordedAnswer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

/** Lets calls through and keeps what they got. */
export function recording(into: RecordedAnswer[]): Fault {
  return {
    name: 'a recorder',
    meet: async (_, pass) => {
      const response = await pass()
      const text = await response.text()
      into.push({ status: response.status, headers: response.headers, text })
      return new Response(text, response)
    },
  }
}

/** Gives one recorded answer after the other, then the last again and again; the vendor is not asked. */
export function replaying(answers: readonly RecordedAnswer[]): Fault {
  let next = 0
  return {
    name: 'a recording',
    meet: async () => {
      const { status, headers, text } = answers[Math.min(next++, answers.length - 1)] ?? {
        status: 500,
        headers: new Headers(),
        text: '',
      }
      const fresh = new Headers(headers)
      fresh.delete('content-length')
      return new Response(text, { status, headers: fresh })
    },
  }
}
