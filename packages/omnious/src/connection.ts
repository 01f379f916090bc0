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
import type { OmniousOptions } from './omnious-options.ts'
import { openEnvelope } from './open-envelope.ts'
import { optionRules } from './option-rules.ts'
import type { OmniousTransport } from './transport.ts'

/** What the capability works with. */
export interface OmniousConnection {
  readonly transport: OmniousTransport
  /** The source of jitter for polls, from 0 to below 1. */
  readonly random: () => number
}

/**
 * Makes the connection to Omnious, which sends the key in a header. Nothing is sent.
 * @param operations Those that are called.
 * @throws MissingCredentialsError
 * @throws InvalidArgumentError for a malformed key or base URL
 */
export function connect(
  options: OmniousOptions,
  operations: Readonly<Record<string, Operation>>,
): OmniousConnection {
  checkOptions(manifest.id, options, optionRules)
  const { random = Math.random } = options
  const provider = manifest.id
  const apiKey = loadHeaderKey({
    provider,
    option: 'apiKey',
    value: options.apiKey,
    environmentVariable: 'OMNIOUS_API_KEY',
  })
  const format = carry(credentials.apiKey, apiKey)
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
    options,
  )
  return { transport, random }
}
