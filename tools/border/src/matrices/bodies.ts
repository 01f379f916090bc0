import type { Ending } from '../run/settle.ts'
import type { Target } from '../vendors/vendors.ts'

/** The body of an operation's response, as it is without a mutation. */
export function bodyOf({ vendor, operation }: Target): unknown {
  const body = JSON.stringify({ productIds: ['P1', 'P2', 'P3'], taggingRequest: [1, 2, 3] })
  const request = { method: 'GET', path: '/P1', query: new URLSearchParams(), body }
  return vendor.routes[operation]?.respond(request, '').body
}

/** How a call ended, in one line. */
export function told(ending: Ending): string {
  if ('hung' in ending) return 'it hangs'
  if ('value' in ending) return 'it succeeds'
  const { error } = ending
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
}
