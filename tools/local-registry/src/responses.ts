import type { IncomingMessage, ServerResponse } from 'node:http'

const NO_TOKEN = 'Log in first: the request has no token.'

/** Responds with JSON. */
export function say(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

/** Refuses a request without a token. @returns whether it has one */
export function askForToken({ headers }: IncomingMessage, response: ServerResponse): boolean {
  if (/^(Bearer|Basic) \S/.test(headers.authorization ?? '')) return true
  say(response, 401, { error: NO_TOKEN })
  return false
}
