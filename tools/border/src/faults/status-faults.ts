import type { Exchange } from '../server/border-server.ts'
import type { Fault, FaultContext } from './fault.ts'

const REDIRECTS = [300, 301, 302, 303, 304, 305, 307, 308]
const REFUSALS = [
  ...[400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417],
  ...[418, 421, 422, 423, 424, 425, 426, 428, 429, 431, 451, 499],
]
const FAILURES = [500, 501, 502, 503, 504, 505, 507, 508, 511, 520, 522, 524, 529, 599]
const PAGE = '<!doctype html><title>Gateway</title><h1>Something went wrong</h1>'

const status = (code: number, done: boolean, headers: Record<string, string> = {}): Fault => ({
  name: `status ${code} of a gateway, ${done ? 'after' : 'before'} the work${
    Object.keys(headers).length > 0 ? `, with ${Object.keys(headers).join(' and ')}` : ''
  }`,
  phase: 'whole',
  done,
  strike: ({ response }) =>
    response
      ?.writeHead(code, { 'content-type': 'text/html', ...headers })
      .end(code === 304 ? '' : PAGE),
})

const empty = (code: number): Fault => ({
  name: `status ${code}`,
  phase: 'whole',
  done: true,
  ends: (kind) => (kind === 'empty' ? 'either' : 'failure'),
  strike: ({ response }) => response?.writeHead(code).end(),
})

const redirect = (code: number): Fault => ({
  name: `status ${code} to another origin`,
  phase: 'whole',
  done: true,
  strike: ({ response }, { elsewhere }) =>
    response?.writeHead(code, { location: `${elsewhere}/taken` }).end(),
})

const toItself = (code: number): Fault => ({
  name: `status ${code} to the same address`,
  phase: 'whole',
  done: true,
  strike: ({ response, request }) =>
    response?.writeHead(code, { location: request?.url ?? '/' }).end(),
})

function refuse({ response }: Partial<Exchange>, { refusal }: FaultContext): void {
  response
    ?.writeHead(refusal.status, { 'content-type': 'application/json' })
    .end(JSON.stringify(refusal.body))
}

/** Statuses, of intermediaries and of the vendor. */
export const statusFaults: readonly Fault[] = [
  ...[201, 202, 204, 205].filter((code) => code > 202).map(empty),
  ...REDIRECTS.filter((code) => code !== 304).map(redirect),
  ...[301, 302, 303, 307, 308].map(toItself),
  ...[...REDIRECTS, ...REFUSALS, ...FAILURES].map((code) => status(code, true)),
  ...[403, 408, 421, 429, 502, 503, 504].map((code) => status(code, false)),
  status(401, true, { 'www-authenticate': 'Basic realm="border"' }),
  status(407, true, { 'proxy-authenticate': 'Basic realm="border"' }),
  status(429, true, { 'retry-after': '3024000' }),
  status(429, true, { 'retry-after': '-1' }),
  status(429, true, { 'retry-after': 'Infinity' }),
  status(503, true, { 'retry-after': '1' }),
  status(503, true, { 'retry-after': 'Fri, 31 Dec 9999 23:59:59 GMT' }),
  { name: 'refused by the vendor', phase: 'whole', refuses: true, strike: refuse },
]
