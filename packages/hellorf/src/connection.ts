import { InvalidArgumentError, systemClock } from '@picturedesk/provider'
import {
  checkOptions,
  createRedact,
  createTransport,
  loadBaseUrl,
  loadCredential,
  type Operation,
} from '@picturedesk/transport'
import { baseUrl, failures, sensitive, type Wire } from './generated/operations.ts'
import type { paths } from './generated/schema.ts'
import type { HellorfOptions } from './hellorf-options.ts'
import { manifest } from './manifest.ts'
import { openEnvelope } from './open-envelope.ts'
import { optionRules } from './option-rules.ts'
import { type Signer, sign } from './sign.ts'
import type { HellorfTransport } from './transport.ts'

const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' }

/** What every capability of Hellorf works with. */
export interface HellorfConnection {
  readonly transport: HellorfTransport
  /** ISO 4217 code of the currency of prices. */
  readonly currency: string
}

/**
 * Makes the connection to Hellorf, which signs every request. Nothing is sent.
 * @param operations Those that are called.
 * @throws MissingCredentialsError
 * @throws InvalidArgumentError for a malformed base URL or currency
 */
export function connect(
  options: HellorfOptions,
  operations: Readonly<Record<string, Operation>>,
): HellorfConnection {
  checkOptions(manifest.id, options, optionRules)
  const { clock = systemClock, currency = 'CNY' } = options
  const provider = manifest.id
  if (!/^[A-Z]{3}$/.test(currency))
    throw new InvalidArgumentError({
      provider,
      field: 'currency',
      allowed: 'an ISO 4217 code such as "CNY"',
      value: currency,
    })
  const signer: Signer = {
    clientId: loadCredential({
      provider,
      option: 'clientId',
      value: options.clientId,
      environmentVariable: 'HELLORF_CLIENT_ID',
    }),
    clientSecret: loadCredential({
      provider,
      option: 'clientSecret',
      value: options.clientSecret,
      environmentVariable: 'HELLORF_CLIENT_SECRET',
    }),
    now: clock.now,
  }
  const signed = (parameters: Record<string, unknown>): string => sign(parameters, signer)
  const transport = createTransport<Wire, paths>(
    {
      provider,
      baseUrl: loadBaseUrl(provider, options.baseUrl, baseUrl),
      operations,
      failures,
      redact: createRedact([signer.clientSecret, signer.clientId], sensitive),
      credentials: [signer.clientId, signer.clientSecret],
      sensitive,
      // Hellorf expects the signed parameters in the query of a GET, and in the form of a POST.
      format: (method) =>
        method === 'GET'
          ? { querySerializer: signed }
          : { querySerializer: () => '', bodySerializer: signed, headers: FORM },
      open: openEnvelope,
    },
    options,
  )
  return { transport, currency }
}
