import type { Fault } from './fault.ts'

/** Another host than the vendor's. */
export const ELSEWHERE = 'https://elsewhere.invalid/'

const JSON_HEADERS = { 'content-type': 'application/json' }

/** A redirect to another host, followed where the caller lets the platform do so. */
export const redirectElsewhere: Fault = {
  name: 'a redirect to another host',
  meet: async (call, { record }) => {
    if (call.redirect === 'error') throw new TypeError('fetch failed')
    if (call.redirect === 'manual')
      return new Response(null, { status: 302, headers: { location: ELSEWHERE } })
    record({ ...call, url: ELSEWHERE })
    return new Response('{}', { headers: JSON_HEADERS })
  },
}

/** The vendor's response, with every URL in it on another host; that host responds, too. */
export const ledElsewhere: Fault = {
  name: 'URLs on another host',
  meet: async ({ url }, { pass }) => {
    if (url.startsWith(ELSEWHERE)) return new Response('{}', { headers: JSON_HEADERS })
    const response = await pass()
    if (!response.headers.get('content-type')?.includes('json')) return response
    const text = (await response.text()).replaceAll(
      /https?:(?:\\?\/){2}[^/"\\]+/g,
      ELSEWHERE.slice(0, -1),
    )
    const headers = new Headers(response.headers)
    headers.delete('content-length')
    return new Response(text, { status: response.status, headers })
  },
}
