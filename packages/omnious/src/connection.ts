import {
  checkBaseUrl,
  createRedact,
  createTransport,
  type Envelope,
  loadHeaderKey,
  loadSetting,
  type Transport,
  toText,
} from '@picturedesk/transport'
import { failures, operations, sensitive, type Wire } from './generated/operations.ts'
import type { paths } from './generated/schema.ts'
import { manifest } from './manifest.ts'
import type { OmniousOptions } from './omnious-options.ts'

const BASE_URL = 'https://api.omnious.com/tagger/v2.12'

export type OmniousTransport = Transport<Wire, paths>

/**
 * The way to Omnious, with the key in a header.
 * @throws MissingCredentialsError
 * @throws InvalidArgumentError for a malformed base URL
 */
export function connect(options: OmniousOptions): OmniousTransport {
  const provider = manifest.id
  const apiKey = loadHeaderKey({
    provider,
    option: 'apiKey',
    value: options.apiKey,
    environmentVariable: 'OMNIOUS_API_KEY',
  })
  const headers = { 'x-api-key': apiKey }
  return createTransport<Wire, paths>(
    {
      provider,
      baseUrl: checkBaseUrl(loadSetting(options.baseUrl, 'OMNIOUS_BASE_URL') ?? BASE_URL, provider),
      operations,
      failures,
      redact: createRedact([apiKey], sensitive),
      format: () => ({ headers }),
      open: openEnvelope,
    },
    options,
  )
}

/** POST and PUT answer the payload itself, GETs `{ data, error, status }`: only `error` tells. */
export function openEnvelope(body: unknown): Envelope | undefined {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined
  const failure = statedError((body as { readonly error?: unknown }).error)
  return failure === undefined ? { payload: body, at: '' } : { failure }
}

/** An error as Omnious writes it: text or `{ message, code }`; nothing when there is none. */
export function statedError(
  error: unknown,
): { message?: string | undefined; code?: string | number | undefined } | undefined {
  if (typeof error === 'string') return error === '' ? undefined : { message: error }
  if (typeof error !== 'object' || error === null) return undefined
  const { message, code } = error as { readonly message?: unknown; readonly code?: unknown }
  return {
    message: toText(message),
    code: typeof code === 'number' || typeof code === 'string' ? code : undefined,
  }
}
