import { InvalidArgumentError } from '@picturedesk/provider'
import {
  checkBaseUrl,
  createRedact,
  createTransport,
  type Envelope,
  loadHeaderKey,
  loadSetting,
  type Redact,
  type Transport,
} from '@picturedesk/transport'
import { failures, operations, sensitive, type Wire } from './generated/operations.ts'
import type { paths } from './generated/schema.ts'
import { manifest } from './manifest.ts'
import type { BatchPath, OmniCommerceOptions } from './omnicommerce-options.ts'

const BASE_URL = 'https://api.kr.omnicommerce.ai/2024-07'

export type OmniCommerceTransport = Transport<Wire, paths>

/** What the capability works with. */
export interface Connection {
  readonly transport: OmniCommerceTransport
  /** Takes the key out of the vendor's words. */
  readonly redact: Redact
  readonly batchPath: BatchPath
}

/**
 * The authorized way to OmniCommerce.
 * @throws MissingCredentialsError
 * @throws InvalidArgumentError for a malformed base URL, or a path that is none
 */
export function connect(options: OmniCommerceOptions): Connection {
  const { batchPath = 'documented' } = options
  const provider = manifest.id
  if (batchPath !== 'documented' && batchPath !== 'bare')
    throw new InvalidArgumentError({
      provider,
      field: 'batchPath',
      allowed: '"documented" or "bare"',
      value: batchPath,
    })
  const apiKey = loadHeaderKey({
    provider,
    option: 'apiKey',
    value: options.apiKey,
    environmentVariable: 'OMNICOMMERCE_API_KEY',
  })
  const redact = createRedact([apiKey], sensitive)
  // the vendor wants the content type on a GET, too, which has no content
  const format = { headers: { 'X-Api-Key': apiKey, 'Content-Type': 'application/json' } }
  const transport = createTransport<Wire, paths>(
    {
      provider,
      baseUrl: checkBaseUrl(
        loadSetting(options.baseUrl, 'OMNICOMMERCE_BASE_URL') ?? BASE_URL,
        provider,
      ),
      operations,
      failures,
      redact,
      format: () => format,
      open: openBody,
    },
    options,
  )
  return { transport, redact, batchPath }
}

/** No envelope: a success is the whole body, a failure is `{ errors }`. */
export function openBody(body: unknown): Envelope {
  const { errors } = (body ?? {}) as Record<string, unknown>
  return typeof errors === 'string' ? { failure: { message: errors } } : { payload: body, at: '' }
}
