import type { BorderVendor, GoodResponse } from '../vendors/border-vendor.ts'

const ORIGIN = 'http://border.test'

/**
 * A vendor without a socket, for matrices about what a response says.
 * @param change Makes the response of one operation another one.
 */
export function stubFetch(
  vendor: BorderVendor,
  change: (operation: string, good: GoodResponse) => Response | undefined,
): { readonly fetch: typeof fetch; readonly baseUrl: string; readonly origin: string } {
  return {
    baseUrl: ORIGIN + vendor.base,
    origin: ORIGIN,
    fetch: async (input, init = {}) => {
      const url = new URL(String(input))
      const method = init.method ?? 'GET'
      const path = url.pathname.slice(vendor.base.length)
      const found = Object.entries(vendor.routes).find(
        ([, route]) => route.method === method && route.path.test(path),
      )
      if (found === undefined) throw new Error(`No operation takes ${method} ${path}.`)
      const [operation, route] = found
      const body = typeof init.body === 'string' ? init.body : ''
      const good = route.respond({ method, path, query: url.searchParams, body }, ORIGIN)
      return change(operation, good) ?? toResponse(good)
    },
  }
}

export function toResponse({
  status = 200,
  type = 'application/json',
  body,
}: GoodResponse): Response {
  const bytes = Buffer.isBuffer(body) ? new Uint8Array(body) : JSON.stringify(body)
  return new Response(bytes, { status, headers: { 'content-type': type } })
}
