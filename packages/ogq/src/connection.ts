import type { CallOptions } from '@picturedesk/provider'
import {
  carry,
  checkOptions,
  createRedact,
  createTransport,
  loadBaseUrl,
  loadCredential,
  loadHeaderKey,
  loadSetting,
  type Operation,
} from '@picturedesk/transport'
import { baseUrl, credentials, failures, sensitive, type Wire } from './generated/operations.ts'
import type { paths } from './generated/schema.ts'
import { manifest } from './manifest.ts'
import type { OgqOptions } from './ogq-options.ts'
import { openEnvelope } from './open-envelope.ts'
import { optionRules } from './option-rules.ts'
import type { OgqTransport } from './transport.ts'

/** What every capability of OGQ works with. */
export interface OgqConnection {
  readonly transport: OgqTransport
  /**
   * The user for whom a call is made.
   * @throws MissingCredentialsError when neither the call nor the provider names one
   */
  readonly userOf: (options: CallOptions | undefined) => string
}

/**
 * Makes the connection to OGQ, which sends the key of the service in a header. Nothing is sent.
 * @param operations Those that are called.
 * @throws MissingCredentialsError
 * @throws InvalidArgumentError for a malformed key or base URL
 */
export function connect(
  options: OgqOptions,
  operations: Readonly<Record<string, Operation>>,
): OgqConnection {
  checkOptions(manifest.id, options, optionRules)
  const provider = manifest.id
  const apiKey = loadHeaderKey({
    provider,
    option: 'apiKey',
    value: options.apiKey,
    environmentVariable: 'OGQ_API_KEY',
  })
  const usualUser = loadSetting(options.userId, 'OGQ_USER_ID')
  const explode = options.creatorNames !== 'comma-separated'
  const key = carry(credentials.apiKey, apiKey)
  const transport = createTransport<Wire, paths>(
    {
      provider,
      baseUrl: loadBaseUrl(provider, options.baseUrl, baseUrl),
      operations,
      failures,
      redact: createRedact([apiKey, usualUser ?? ''], sensitive),
      credentials: [apiKey],
      sensitive,
      format: () => ({
        ...key,
        explodeLists: explode,
      }),
      open: openEnvelope,
    },
    options,
  )
  const userOf = (call: CallOptions | undefined): string =>
    loadCredential({
      provider,
      option: 'userId',
      value: call?.userId ?? usualUser ?? '',
      environmentVariable: 'OGQ_USER_ID',
    })
  return { transport, userOf }
}
