import {
  checkBaseUrl,
  createRedact,
  createTransport,
  loadSetting,
  type RequestFormat,
  type Transport,
} from '@picturedesk/transport'
import { authorize } from './authorize.ts'
import { failures, operations, sensitive, type Wire } from './generated/operations.ts'
import type { paths } from './generated/schema.ts'
import { issueToken } from './issue-token.ts'
import { type Limits, loadLimits } from './limits.ts'
import { type Application, loadApplication } from './load-application.ts'
import { manifest } from './manifest.ts'
import { openAnswer } from './open-answer.ts'
import type { OpenverseOptions } from './openverse-options.ts'
import { keepTokens, type TokenCall } from './tokens.ts'

const BASE_URL = 'https://api.openverse.org'
const TIMEOUT = 30_000
/** Joined by commas. */
const LISTS = { array: { style: 'form', explode: false } } as const

export type OpenverseTransport = Transport<Wire, paths>

/** The way to Openverse, and how far one gets on it. */
export interface OpenverseConnection {
  readonly transport: OpenverseTransport
  readonly limits: Limits
}

/**
 * Connects as an application, or anonymously where there is none.
 * @throws MissingCredentialsError for half of the credentials
 * @throws InvalidArgumentError for a malformed base URL or limit
 */
export function connect(options: OpenverseOptions): OpenverseConnection {
  const provider = manifest.id
  const application = loadApplication(options)
  const { timeout = TIMEOUT } = options
  const secrets = Object.values(application ?? {})
  /** What requests carry; the token comes and goes. */
  const headers: Record<string, string> = {}
  let latest: string[] = []
  let redact = createRedact(secrets, sensitive)
  const transport = createTransport<Wire, paths>(
    {
      provider,
      baseUrl: checkBaseUrl(
        loadSetting(options.baseUrl, 'OPENVERSE_BASE_URL') ?? BASE_URL,
        provider,
      ),
      operations,
      failures,
      redact: (text) => redact(text),
      format: (method) =>
        method === 'POST' ? formOf(application) : { headers, querySerializer: LISTS },
      open: openAnswer,
    },
    { ...options, timeout },
  )
  const limits = loadLimits(options, application === undefined)
  if (application === undefined) return { transport, limits }

  const issue = async (call: TokenCall) => {
    const issued = await issueToken(transport, call)
    headers['Authorization'] = `Bearer ${issued.token}`
    // calls with the one before may still be under way
    latest = [issued.token, ...latest.slice(0, 1)]
    redact = createRedact([...secrets, ...latest], sensitive)
    return issued
  }
  const tokens = keepTokens(issue, transport.clock)
  return { transport: authorize(transport, tokens, timeout), limits }
}

/** A form that says which application asks. */
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
