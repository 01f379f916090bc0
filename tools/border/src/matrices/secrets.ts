import { inspect } from 'node:util'
import { type Place, placesOf, withValue } from '../mutations/values.ts'
import { CellClock } from '../run/cell-clock.ts'
import { type Matrix, runCells } from '../run/matrix.ts'
import { sample } from '../run/random.ts'
import { type Ending, settle } from '../run/settle.ts'
import { stubFetch, toResponse } from '../server/stub-fetch.ts'
import { type Target, targets } from '../vendors/vendors.ts'
import { bodyOf } from './bodies.ts'

/** Milliseconds that are leapt over, and that a call has: polls wait for many seconds. */
const LEAP = 60_000
const TIMEOUT = 600_000

/** A place in which a vendor, or somebody on the way, repeats what it was sent. */
interface Echo {
  readonly name: string
  readonly respond: (secret: string, target: Target, good: unknown) => Response | Error
}

const echoes: readonly Echo[] = [
  {
    name: 'the vendor’s message',
    respond: (secret, { vendor }) => {
      const { status, body } = vendor.refusal(`bad key ${secret}`)
      return toResponse({ status, body })
    },
  },
  ...[400, 401, 404, 429, 500].map(
    (status): Echo => ({
      name: `the vendor’s message with ${status}`,
      respond: (secret, { vendor }) =>
        toResponse({ status, body: vendor.refusal(`bad key ${secret}`).body }),
    }),
  ),
  {
    name: 'a problem’s title',
    respond: (secret) =>
      Response.json({ title: secret, detail: secret, code: secret }, { status: 403 }),
  },
  {
    name: 'the id of a request',
    respond: (secret) => new Response('', { status: 500, headers: { 'x-request-id': secret } }),
  },
  {
    name: 'the host of a redirect',
    respond: (secret) => {
      const location = `https://${secret}.elsewhere.example/${secret}?a=${secret}`
      return new Response(null, { status: 302, headers: { location } })
    },
  },
  {
    name: 'a broken document',
    respond: (secret) => new Response(`{"${secret}": ${secret}`, { status: 200 }),
  },
  {
    name: 'a page',
    respond: (secret) =>
      new Response(`<h1>${secret}</h1>`, { status: 200, headers: { 'content-type': 'text/html' } }),
  },
  {
    name: 'the status text',
    respond: (secret) => new Response('', { status: 500, statusText: secret }),
  },
  {
    name: 'the name, code and message of a network error',
    respond: (secret) => {
      const cause = Object.assign(new Error(`to https://a.example/?k=${secret}`), {
        name: secret,
        code: secret,
      })
      return Object.assign(new TypeError(`fetch failed ${secret}`), { cause })
    },
  },
]

interface Cell {
  readonly target: Target
  readonly secret: string
  readonly echo: string
  readonly respond: Echo['respond']
}

const secretCells: readonly Cell[] = targets.flatMap((target) =>
  secretsOf(target).flatMap((secret) => [
    ...echoes.map(({ name, respond }) => ({ target, secret, echo: name, respond })),
    ...placesIn(target).map((place) => ({
      target,
      secret,
      echo: `a value: ${place.join('.')}`,
      respond: (text: string, _: Target, good: unknown) =>
        new Response(withValue(good, place, JSON.stringify(text)), { status: 200 }),
    })),
  ]),
)

/** The secrets that a client has when it sends the operation. A token is not there before its response. */
function secretsOf({ vendor, operation }: Target): readonly string[] {
  return vendor.secrets.filter(
    (secret) => operation !== 'createToken' || !secret.endsWith('access-token'),
  )
}

function placesIn(target: Target): Place[] {
  const good = bodyOf(target)
  return Buffer.isBuffer(good) ? [] : placesOf(good)
}

export const secretMatrix: Matrix = {
  name: 'secrets',
  title: 'secrets × places × operations',
  sample: 400,
  run: async ({ size, random }) => runCells(sample(secretCells, size, random), nameOf, judge, 8),
}

function nameOf({ target, secret, echo }: Cell): string {
  return `${target.vendor.id} ${target.name} × ${secret} in ${echo}`
}

async function judge({ target, secret, respond }: Cell): Promise<readonly string[]> {
  const { vendor, operation, name } = target
  const call = vendor.calls[name]
  const told: unknown[] = []
  const tell = (event: unknown): void => {
    told.push(event)
  }
  const { fetch, baseUrl, origin } = stubFetch(vendor, (asked, { body }) => {
    if (asked !== operation) return undefined
    const made = respond(secret, target, body)
    if (made instanceof Error) throw made
    return made
  })
  const hooks = { onRequest: tell, onResponse: tell, onRetry: tell, onDrift: tell }
  const desk = vendor.create({
    ...{ fetch, baseUrl, hooks, clock: new CellClock(LEAP), random: () => 0.5 },
    ...vendor.registered,
    ...call?.options,
  })
  const ending = await settle(() => call?.call(desk as never, { timeout: TIMEOUT }, origin))
  if ('hung' in ending) return ['hangs']
  return [
    ...('error' in ending ? leaks('the error', ending, secret) : []),
    ...told.flatMap((event) =>
      shows(event, secret) ? [`a hook shows it: ${inspect(event)}`] : [],
    ),
  ]
}

function leaks(where: string, ending: Ending, secret: string): string[] {
  const { error } = ending as { error: unknown }
  return shows(error, secret) ? [`${where} shows it: ${String(error)}`] : []
}

/** Whether any way to look at a value shows the secret. */
function shows(value: unknown, secret: string): boolean {
  const { stack = '' } = (value ?? {}) as { stack?: string }
  const text = [
    inspect(value, { depth: 10, showHidden: true }),
    String(value),
    stack,
    JSON.stringify(value) ?? '',
  ].join('\n')
  return text.includes(secret) || text.includes(encodeURIComponent(secret))
}
