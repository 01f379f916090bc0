import { InvalidResponseError } from '@picturedesk/provider'
import type { OpenverseTransport } from './connection.ts'
import { manifest } from './manifest.ts'
import type { IssuedToken, TokenCall } from './tokens.ts'

/**
 * Exchanges the credentials for a token.
 * @throws UnauthorizedError when they are refused
 * @throws InvalidResponseError for a token that fits no header
 */
export async function issueToken(
  transport: OpenverseTransport,
  call: TokenCall,
): Promise<IssuedToken> {
  const operation = 'createToken'
  const { payload, receivedAt } = await transport.call(
    operation,
    { body: { grant_type: 'client_credentials' } },
    call,
  )
  const { access_token: token, expires_in: seconds } = payload
  // a header that is refused would be shown in the refusal
  if (!/^[\x21-\x7e]+$/.test(token))
    throw new InvalidResponseError('`access_token` in the answer: not fit for a header.', {
      provider: manifest.id,
      operation,
      reason: 'wrong-type',
      field: 'access_token',
    })
  return { token, expiresAt: receivedAt + seconds * 1000 }
}
