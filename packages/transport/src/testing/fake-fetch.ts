/** One request as `fetch` was handed it. */
export interface Sent {
  readonly url: string
  readonly init: RequestInit
}

/** A response, an error to fail with, or a function that makes a response. */
export type Step = Response | Error | ((request: Sent) => Response | Promise<Response>)

/** A network without sockets. It plays the steps in order, and repeats the last one. */
export function fakeFetch(...steps: readonly [Step, ...Step[]]): {
  readonly fetch: typeof globalThis.fetch
  readonly sent: readonly Sent[]
} {
  const sent: Sent[] = []
  return {
    sent,
    fetch: async (input, init = {}) => {
      const request = { url: input instanceof Request ? input.url : String(input), init }
      sent.push(request)
      const step = steps[Math.min(sent.length, steps.length) - 1]
      if (step instanceof Error) throw step
      if (step instanceof Response) return step.clone()
      if (step === undefined) throw new Error('there is no step')
      return step(request)
    },
  }
}
