import { systemClock } from '@picturedesk/provider'
import {
  checkBaseUrl,
  createRedact,
  createTransport,
  type Envelope,
  loadCredential,
  loadSetting,
  type Transport,
} from '@picturedesk/transport'
import { failures, operations, sensitive, type Wire } from './generated/operations.ts'
import type { paths } from './generated/schema.ts'
import type { HellorfOptions } from './hellorf-options.ts'
import { manifest } from './manifest.ts'
import { type Signer, sign } from './sign.ts'

const BASE_URL = 'https://api.hellorf.com/plus'
const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' }

export type HellorfTransport = Transport<Wire, paths>

/**
 * The signed way to Hellorf.
 * @throws MissingCredentialsError
 * @throws InvalidArgumentError for a malformed base URL
 */
export function connect(options: HellorfOptions): HellorfTransport {
  const provider = manifest.id
  const clock = options.clock ?? systemClock
  const signer: Signer = {
    clientId: loadCredential({
      provider,
      option: 'clientId',
      value: options.clientId,
      environmentVariable: 'HELLORF_CLIENT_ID',
    }),
    clientSecret: loadCredential({
      provider,
      option: 'clientSecret',
      value: options.clientSecret,
      environmentVariable: 'HELLORF_CLIENT_SECRET',
    }),
    now: clock.now,
  }
  const signed = (parameters: Record<string, unknown>): string => sign(parameters, signer)
  return createTransport<Wire, paths>(
    {
      provider,
      baseUrl: checkBaseUrl(loadSetting(options.baseUrl, 'HELLORF_BASE_URL') ?? BASE_URL, provider),
      operations,
      failures,
      redact: createRedact([signer.clientSecret, signer.clientId], sensitive),
      // parameters travel in the query of a GET and in the form of a POST, and are signed there
      format: (method) =>
        method === 'GET'
          ? { querySerializer: signed }
          : { querySerializer: () => '', bodySerializer: signed, headers: FORM },
      open: openEnvelope,
    },
    options,
  )
}

/** `{ result, data }` or `{ result, message, code }`, both inside HTTP 200. */
export function openEnvelope(body: unknown): Envelope | undefined {
  const { result, data, message, code } = (body ?? {}) as Record<string, unknown>
  if (result === true) return { payload: data }
  if (result !== false) return undefined
  return {
    failure: {
      message: typeof message === 'string' ? message : undefined,
      code: typeof code === 'number' || typeof code === 'string' ? code : undefined,
    },
  }
}
