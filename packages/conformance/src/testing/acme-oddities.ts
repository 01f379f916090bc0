import {
  InvalidResponseError,
  methodsOf,
  NetworkError,
  PicturedeskError,
  RateLimitedError,
  splitMethodName,
  TimeoutError,
  VendorError,
} from '@picturedesk/provider'
import type { AcmeCall } from './acme-call.ts'
import { acmeManifest } from './acme-manifest.ts'
import type { Mutation } from './mutation.ts'

/** A call that failed. */
interface Met {
  readonly call: AcmeCall
  /** Whether the headers of a response were there already. */
  readonly inBody: boolean
  readonly mutation: Mutation | undefined
}

/** What a provider tells of an error, if the mutation is that it tells something else. */
export function oddly(error: unknown, met: Met): unknown {
  const { call, mutation } = met
  const isOrder = call.body !== undefined && call.operation !== 'byImage'
  if (mutation === undefined || isOrder || !PicturedeskError.isInstance(error)) return error
  return ODDITIES[mutation]?.(error, met) || losingIt(error, met) || error
}

const ODDITIES: Partial<Record<Mutation, (error: PicturedeskError, met: Met) => unknown>> = {
  'takes a page for a broken connection': (error, { call }) =>
    isOf(error, 'not-json') && new NetworkError('no page', where(error, call)),
  'takes an empty body for a broken connection': (error, { call }) =>
    isOf(error, 'empty') && new NetworkError('nothing', where(error, call)),
  'takes half of a response for a failure': (error, { call }) =>
    isOf(error, 'not-json') &&
    !error.message.includes('a page') &&
    new VendorError('half', where(error, call)),
  'takes another shape for a broken connection': (error, { call }) =>
    isOf(error, 'missing-field') &&
    error.field === 'data' &&
    new NetworkError('odd', where(error, call)),
  'takes a reset for a bad response': (error, { call, inBody }) =>
    NetworkError.isInstance(error) &&
    !inBody &&
    !['used', 'search', 'moderation'].includes(call.operation) &&
    new InvalidResponseError('no response', { ...where(error, call), reason: 'empty' }),
  'takes a reset in the body for a failure': (error, { call, inBody }) =>
    NetworkError.isInstance(error) && inBody && new VendorError('broken', where(error, call)),
  'takes a redirect for a failure': (error, { call }) =>
    isOf(error, 'redirect') && new VendorError('elsewhere', where(error, call)),
  'forgets how often it tried': (error, { call }) =>
    NetworkError.isInstance(error) &&
    new NetworkError('broken', { ...where(error, call), attempts: 1 }),
  'tells another time when no response comes': (error, { call, inBody }) =>
    TimeoutError.isInstance(error) &&
    !inBody &&
    new TimeoutError({ ...where(error, call), timeout: error.timeout + 1 }),
  'tells another time when a body stalls': (error, { call, inBody }) =>
    TimeoutError.isInstance(error) &&
    inBody &&
    new TimeoutError({ ...where(error, call), timeout: error.timeout + 1 }),
}

/** Mutations that throw a plain error when one capability is asked too often for long. */
const LOSING: Readonly<Record<string, Mutation>> = {
  search: 'loses its words when searches are too many',
  assets: 'loses its words when assets are too many',
  categories: 'loses its words when categories are too many',
  topics: 'loses its words when topics are too many',
  licensing: 'loses its words when licences are too many',
  entitlements: 'loses its words when entitlements are too many',
  collections: 'loses its words when collections are too many',
  streaming: 'loses its words when streams are too many',
  sales: 'loses its words when sales are too many',
  tagging: 'loses its words when tags are too many',
  moderation: 'loses its words when findings are too many',
}

function losingIt(error: PicturedeskError, { call, mutation }: Met): Error | undefined {
  const isLast = RateLimitedError.isInstance(error) && error.status === 429 && error.attempts >= 3
  const [method = ''] = methodsOf(acmeManifest([]), call.operation)
  const capability = splitMethodName(method)?.capability ?? ''
  // One asset is asked for by licensing, too.
  const isShared = call.operation === 'asset'
  return isLast && !isShared && LOSING[capability] === mutation ? new Error('too many') : undefined
}

function isOf(error: PicturedeskError, reason: string): error is InvalidResponseError {
  return InvalidResponseError.isInstance(error) && error.reason === reason
}

function where({ attempts }: PicturedeskError, { operation }: AcmeCall) {
  return { provider: 'acme', operation, attempts, outcome: 'unknown' as const }
}
