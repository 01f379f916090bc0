import type { UserCallOptions } from '@picturedesk/provider'
import {
  checkBaseUrl,
  createRedact,
  createTransport,
  type Envelope,
  loadCredential,
  loadHeaderKey,
  loadSetting,
  type Transport,
} from '@picturedesk/transport'
import { failures, operations, sensitive, type Wire } from './generated/operations.ts'
import type { paths } from './generated/schema.ts'
import { manifest } from './manifest.ts'
import type { OgqOptions } from './ogq-options.ts'

const BASE_URL = 'https://oapi.ogq.me'
const SUCCESS = '20000'

export type OgqTransport = Transport<Wire, paths>

/** The way to OGQ, and for whom it is taken. */
export interface OgqConnection {
  readonly transport: OgqTransport
  /**
   * The user for whom a call is made.
   * @throws MissingCredentialsError when neither the call nor the provider names one
   */
  readonly userOf: (options: UserCallOptions | undefined) => string
}

/**
 * Connects with the key of a service.
 * @throws MissingCredentialsError
 * @throws InvalidArgumentError for a malformed key or base URL
 */
export function connect(options: OgqOptions): OgqConnection {
  const provider = manifest.id
  const apiKey = loadHeaderKey({
    provider,
    option: 'apiKey',
    value: options.apiKey,
    environmentVariable: 'OGQ_API_KEY',
  })
  const usualUser = loadSetting(options.userId, 'OGQ_USER_ID')
  const explode = options.creatorNames !== 'comma-separated'
  return {
    transport: createTransport<Wire, paths>(
      {
        provider,
        baseUrl: checkBaseUrl(loadSetting(options.baseUrl, 'OGQ_BASE_URL') ?? BASE_URL, provider),
        operations,
        failures,
        redact: createRedact([apiKey], sensitive),
        format: () => ({
          headers: { 'X-OAPI-KEY': apiKey },
          querySerializer: { array: { style: 'form', explode } },
        }),
        open: openEnvelope,
      },
      options,
    ),
    userOf: (call) =>
      loadCredential({
        provider,
        option: 'userId',
        value: call?.userId ?? usualUser ?? '',
        environmentVariable: 'OGQ_USER_ID',
      }),
  }
}

/** `{ code: 20000, data }`, or any other code and perhaps a message, whatever the status. */
export function openEnvelope(body: unknown): Envelope | undefined {
  const { code, data, message } = (body ?? {}) as Record<string, unknown>
  if (typeof code !== 'number' && typeof code !== 'string') return undefined
  if (String(code) === SUCCESS) return { payload: data }
  return { failure: { code, message: typeof message === 'string' ? message : undefined } }
}
