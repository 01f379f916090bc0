import {
  carry,
  checkOptions,
  createRedact,
  createTransport,
  loadBaseUrl,
  type Operation,
} from '@picturedesk/transport'
import { authorize } from './authorize.ts'
import { loadCredentials } from './credentials.ts'
import {
  baseUrl,
  failures,
  credentials as places,
  sensitive,
  type Wire,
} from './generated/operations.ts'
import type { paths } from './generated/schema.ts'
import { manifest } from './manifest.ts'
import { openEnvelope } from './open-envelope.ts'
import { optionRules } from './option-rules.ts'
import type { ShutterstockOptions } from './shutterstock-options.ts'
import type { ShutterstockTransport } from './transport.ts'

const TIMEOUT = 30_000

/** What every capability of Shutterstock works with. */
export interface ShutterstockConnection {
  readonly transport: ShutterstockTransport
}

/**
 * Makes the connection to Shutterstock. Nothing is sent.
 * @param operations Those that are called.
 * @throws MissingCredentialsError if there are neither key and secret nor a token
 * @throws InvalidArgumentError for a malformed credential or base URL
 */
export function connect(
  options: ShutterstockOptions,
  operations: Readonly<Record<string, Operation>>,
): ShutterstockConnection {
  checkOptions(manifest.id, options, optionRules)
  const provider = manifest.id
  const { timeout = TIMEOUT } = options
  const credentials = loadCredentials(options)
  const { application, token } = credentials
  const basic = application && btoa(`${application.key}:${application.secret}`)
  const secrets = [
    ...Object.values(application ?? {}),
    ...(basic === undefined ? [] : [basic]),
    ...(typeof token === 'string' ? [token] : []),
  ]
  const transport = createTransport<Wire, paths>(
    {
      provider,
      baseUrl: loadBaseUrl(provider, options.baseUrl, baseUrl),
      operations,
      failures,
      redact: createRedact(secrets, sensitive),
      // Where a function gives the tokens of customers, the application's credentials count, or nothing is known.
      credentials: secrets.length > 0 ? secrets : undefined,
      sensitive,
      format: () => (basic === undefined ? {} : carry(places.application, basic)),
      open: openEnvelope,
    },
    { ...options, timeout },
  )
  return { transport: authorize(transport, credentials, operations, timeout) }
}
