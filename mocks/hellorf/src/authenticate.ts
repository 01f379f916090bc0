import type { CredentialReader, MockRequest, Parameters, WirePlaces } from '@picturedesk/mocks'
import type { HellorfCredentials } from './credentials.ts'
import { acceptedSignatures } from './signature.ts'

const nonceLifetimeMs = 10 * 60 * 1000

/** The example that a request is refused with at a time; undefined when all is well. */
export type Authenticate = (
  request: MockRequest,
  now: number,
) => 'signatureRefused' | 'nonceExpired' | undefined

/**
 * Checks client id, signature and the age of the nonce, which a GET carries in its query and a POST
 * in its form.
 */
export function authenticator(
  wire: WirePlaces,
  { clientId, clientSecret }: HellorfCredentials,
): Authenticate {
  const [sentId, sentNonce, signature] = ['clientId', 'nonce', 'signature'].map((scheme) =>
    wire.credential(scheme),
  ) as [CredentialReader, CredentialReader, CredentialReader]
  return (request, now) => {
    if (sentId.read(request) !== clientId) return 'signatureRefused'
    const unsigned = new Set([signature.name, ...wire.unsigned(request.operation)])
    const accepted = acceptedSignatures(signedParameters(request, unsigned), clientSecret)
    if (!accepted.includes(signature.read(request) ?? '')) return 'signatureRefused'

    const nonce = sentNonce.read(request) ?? ''
    const age = /^\d+$/.test(nonce) ? Math.abs(now - Number(nonce) * 1000) : Number.NaN
    return age <= nonceLifetimeMs ? undefined : 'nonceExpired'
  }
}

function signedParameters(
  { operation, query, body }: MockRequest,
  unsigned: ReadonlySet<string>,
): Parameters {
  const sent = operation.method === 'get' ? query : body.kind === 'form' ? body.fields : {}
  return Object.fromEntries(Object.entries(sent).filter(([name]) => !unsigned.has(name)))
}
