import {
  carry,
  checkOptions,
  createRedact,
  createTransport,
  loadBaseUrl,
  loadHeaderKey,
  type Operation,
} from '@picturedesk/transport'
import { baseUrl, credentials, failures, sensitive, type Wire } from './generated/operations.ts'
import type { paths } from './generated/schema.ts'
import { manifest } from './manifest.ts'
import type { BatchPath, OmniCommerceOptions } from './omnicommerce-options.ts'
import { openEnvelope } from './open-envelope.ts'
import { optionRules } from './option-rules.ts'
import type { OmniCommerceTransport } from './transport.ts'

const TIMEOUT = 30_000
const JSON_TYPE = { 'Content-Type': 'application/json' }

/** What the capability works with. */
export interface OmniCommerceConnection {
  readonly transport: OmniCommerceTransport
  readonly batchPath: BatchPath
  /** Milliseconds for a call without a `timeout` of its own. */
  readonly timeout: number
}

/**
 * Makes the connection to OmniCommerce, which sends the key in a header. Nothing is sent.
 * @param operations Those that are called.
 * @throws MissingCredentialsError
 * @throws InvalidArgumentError for a malformed key or base URL, or an unknown `batchPath`
 */
export function connect(
  options: OmniCommerceOptions,
  operations: Readonly<Record<string, Operation>>,
): OmniCommerceConnection {
  checkOptions(manifest.id, options, optionRules)
  const { batchPath = 'documented', timeout = TIMEOUT } = options
  const provider = manifest.id
  const apiKey = loadHeaderKey({
    provider,
    option: 'apiKey',
    value: options.apiKey,
    environmentVariable: 'OMNICOMMERCE_API_KEY',
  })
  // The vendor requires a content type on every request, also on a GET without a body.
  const key = carry(credentials.apiKey, apiKey)
  const format = { ...key, headers: { ...key.headers, ...JSON_TYPE } }
  const transport = createTransport<Wire, paths>(
    {
      provider,
      baseUrl: loadBaseUrl(provider, options.baseUrl, baseUrl),
      operations,
      failures,
      redact: createRedact([apiKey], sensitive),
      credentials: [apiKey],
      sensitive,
      format: () => format,
      open: openEnvelope,
    },
    { ...options, timeout },
  )
  return { transport, batchPath, timeout }
}
