import {
  carry,
  checkOptions,
  createRedact,
  createTransport,
  loadBaseUrl,
  type Operation,
  type RequestFormat,
} from '@picturedesk/transport'
import { authorize } from './authorize.ts'
import {
  baseUrl,
  createToken,
  credentials,
  failures,
  sensitive,
  type Wire,
} from './generated/operations.ts'
import type { paths } from './generated/schema.ts'
import { issueToken } from './issue-token.ts'
import { type Limits, loadLimits } from './limits.ts'
import { type Application, loadApplication } from './load-application.ts'
import { manifest } from './manifest.ts'
import { openEnvelope } from './open-envelope.ts'
import type { OpenverseOptions } from './openverse-options.ts'
import { optionRules } from './option-rules.ts'
import { keepTokens, type TokenCall } from './tokens.ts'
import type { OpenverseTransport } from './transport.ts'

const TIMEOUT = 30_000

/** What every capability of Openverse works with. */
export interface OpenverseConnection {
  readonly transport: OpenverseTransport
  readonly limits: Limits
}

/**
 * Makes the connection to Openverse, as a registered application or, without credentials, as an
 * anonymous caller. Nothing is sent.
 * @param operations Those that are called.
 * @throws MissingCredentialsError for an id without a secret, or a secret without an id
 * @throws InvalidArgumentError for a malformed base URL or limit
 */
export function connect(
  options: OpenverseOptions,
  operations: Readonly<Record<string, Operation>>,
): OpenverseConnection {
  checkOptions(manifest.id, options, optionRules)
  const provider = manifest.id
  const application = loadApplication(options)
  const { timeout = TIMEOUT } = options
  const secrets = Object.values(application ?? {})
  let format: RequestFormat = {}
  let latest: string[] = []
  let redact = createRedact(secrets, sensitive)
  const transport = createTransport<Wire, paths>(
    {
      provider,
      baseUrl: loadBaseUrl(provider, options.baseUrl, baseUrl),
      operations: { createToken, ...operations },
      failures,
      redact: (text) => redact(text),
      credentials: secrets,
      sensitive,
      format: (method) =>
        method === 'POST' ? formOf(application) : { ...format, explodeLists: false },
      open: openEnvelope,
    },
    { ...options, timeout },
  )
  const limits = loadLimits(options, application === undefined)
  if (application === undefined) return { transport, limits }

  const issue = async (call: TokenCall) => {
    const issued = await issueToken(transport, call)
    format = carry(credentials.token, issued.token)
    // Calls with the token before it may still be under way, so it stays secret, too.
    latest = [issued.token, ...latest.slice(0, 1)]
    redact = createRedact([...secrets, ...latest], sensitive)
    return issued
  }
  const tokens = keepTokens(issue, transport.clock)
  return { transport: authorize(transport, tokens, operations, timeout), limits }
}

/** The form of a request for a token, with the credentials of the application. */
function formOf(application: Application | undefined): RequestFormat {
  return {
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    bodySerializer: (body) =>
      new URLSearchParams({
        ...(body as Record<string, string>),
        client_id: application?.clientId ?? '',
        client_secret: application?.clientSecret ?? '',
      }).toString(),
  }
}
