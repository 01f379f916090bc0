import { InvalidArgumentError } from '@picturedesk/provider'
import { carry, loadHeaderKey, type RequestFormat } from '@picturedesk/transport'
import { credentials } from './generated/operations.ts'
import type { GoogleVisionOptions, GoogleVisionTokenSource } from './google-vision-options.ts'
import { manifest } from './manifest.ts'

/** Who calls: a credential that stays the same, or a source of tokens. */
export type Credentials =
  | { readonly secret: string; readonly format: Pick<RequestFormat, 'headers' | 'query'> }
  | { readonly tokens: GoogleVisionTokenSource }

/**
 * The credentials from the options, else the key from the environment.
 * @throws MissingCredentialsError
 * @throws InvalidArgumentError for both a key and a token, or one that no header can carry
 */
export function loadCredentials({ apiKey, token }: GoogleVisionOptions): Credentials {
  const provider = manifest.id
  if (token === undefined) {
    const names = { option: 'apiKey', environmentVariable: 'GOOGLE_VISION_API_KEY' }
    const secret = loadHeaderKey({ provider, ...names, value: apiKey })
    return { secret, format: carry(credentials.apiKey, secret) }
  }
  if (apiKey !== undefined)
    throw new InvalidArgumentError({
      provider,
      field: 'token',
      allowed: 'absent beside `apiKey`',
      value: '***',
      message: 'Pass either `apiKey` or `token`. Received both.',
    })
  if (typeof token === 'function') return { tokens: token }
  const secret = checkToken(token)
  return { secret, format: bearer(secret) }
}

/** The part of a request that carries a token. */
export function bearer(token: string): Pick<RequestFormat, 'headers' | 'query'> {
  return carry(credentials.token, token)
}

/**
 * Checks a token. The error of `fetch` for a text that no header can carry would show it.
 * @throws InvalidArgumentError that does not show the token
 */
export function checkToken(token: unknown): string {
  const trimmed = typeof token === 'string' ? token.trim() : ''
  if (/^[\x21-\x7e]+$/.test(trimmed)) return trimmed
  throw new InvalidArgumentError({
    provider: manifest.id,
    field: 'token',
    allowed: 'an access token in visible ASCII characters, or a function that gives one',
    value: '***',
  })
}
