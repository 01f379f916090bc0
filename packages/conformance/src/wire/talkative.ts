import type { Fault } from './fault.ts'

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
