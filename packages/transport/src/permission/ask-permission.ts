import type { BeforeRequest, Deadline, RequestAhead, RequestEnded } from '@picturedesk/provider'

/**
 * Waits for permission to send a request, as long as the call may take.
 * @throws what the application's function throws, or the reason of the call's end
 */
export async function askPermission(
  ask: BeforeRequest,
  request: Omit<RequestAhead, 'remaining' | 'signal'>,
  deadline: Deadline,
): Promise<RequestEnded | undefined> {
  const { signal } = deadline
  const remaining = deadline.remaining()
  const asked = (async () => ask({ ...request, remaining, signal }))()
  try {
    return guarded(await deadline.race(asked))
  } catch (error) {
    // A permission that comes too late is given back.
    asked.then((ended) => guarded(ended)?.(error)).catch(() => {})
    throw error
  }
}

/** A function that ends a request: what it throws breaks no call. */
function guarded(ended: RequestEnded | undefined): RequestEnded | undefined {
  return (
    ended &&
    ((error, status) => {
      try {
        ended(error, status)
      } catch {}
    })
  )
}
