import { InvalidResponseError } from '@picturedesk/provider'
import { manifest } from './manifest.ts'
import type { IssuedToken, TokenCall } from './tokens.ts'
import type { OpenverseTransport } from './transport.ts'

/**
 * Exchanges the credentials of the application for a token.
 * @throws UnauthorizedError when the vendor refuses the credentials
 * @throws InvalidResponseError for a token that cannot stand in a header
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
  // `fetch` would refuse such a header in an error that shows the token.
  if (!/^[\x21-\x7e]+$/.test(token))
    throw new InvalidResponseError(
      '`access_token` in the response: expected visible ASCII characters only.',
      {
        provider: manifest.id,
        operation,
        reason: 'wrong-type',
        field: 'access_token',
      },
    )
  return { token, expiresAt: receivedAt + seconds * 1000 }
}
