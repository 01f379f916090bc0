/** One request as `fetch` was handed it. */
export interface Sent {
  readonly url: string
  readonly init: RequestInit
}

/** An answer, an error to fail with, or what makes either. */
export type Step = Response | Error | ((request: Sent) => Response | Promise<Response>)

/** A network without sockets: it answers in the order given, and the last answer stays. */
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
      if (step === undefined) throw new Error('nothing to answer with')
      return step(request)
    },
  }
}
