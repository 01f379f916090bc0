import {
  checkOptions,
  createRedact,
  createTransport,
  loadBaseUrl,
  type Operation,
} from '@picturedesk/transport'
import { authorize } from './authorize.ts'
import { baseUrl, failures, sensitive, type Wire } from './generated/operations.ts'
import type { paths } from './generated/schema.ts'
import type { GoogleVisionOptions } from './google-vision-options.ts'
import { bearer, loadCredentials } from './load-credentials.ts'
import { manifest } from './manifest.ts'
import { openEnvelope } from './open-envelope.ts'
import { optionRules } from './option-rules.ts'
import type { GoogleVisionTransport } from './transport.ts'

const TIMEOUT = 30_000

/** What the capabilities work with. */
export interface GoogleVisionConnection {
  readonly transport: GoogleVisionTransport
  /** Milliseconds for a call without a `timeout` of its own. */
  readonly timeout: number
}

/**
 * Makes the connection to Google Cloud Vision, by a key or by tokens. Nothing is sent.
 * @param operations Those that are called.
 * @throws MissingCredentialsError
 * @throws InvalidArgumentError for malformed credentials or a malformed base URL
 */
export function connect(
  options: GoogleVisionOptions,
  operations: Readonly<Record<string, Operation>>,
): GoogleVisionConnection {
  checkOptions(manifest.id, options, optionRules)
  const provider = manifest.id
  const credentials = loadCredentials(options)
  const { timeout = TIMEOUT } = options
  const isFixed = 'secret' in credentials
  let format = isFixed ? credentials.format : {}
  let redact = createRedact(isFixed ? [credentials.secret] : [], sensitive)
  let latest: string[] = []
  const transport = createTransport<Wire, paths>(
    {
      provider,
      baseUrl: loadBaseUrl(provider, options.baseUrl, baseUrl),
      operations,
      failures,
      redact: (text) => redact(text),
      // Whose tokens a function gives is not known: they change.
      credentials: isFixed ? [credentials.secret] : undefined,
      sensitive,
      format: () => format,
      open: openEnvelope,
    },
    { ...options, timeout },
  )
  if (isFixed) return { transport, timeout }
  const onToken = (token: string): void => {
    format = bearer(token)
    if (latest[0] === token) return
    // Calls with the token before it may still be under way, so it stays secret, too.
    latest = [token, ...latest.slice(0, 1)]
    redact = createRedact(latest, sensitive)
  }
  return { transport: authorize(transport, credentials.tokens, timeout, onToken), timeout }
}
