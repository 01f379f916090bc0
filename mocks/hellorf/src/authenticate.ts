import { type MockRequest, type Parameters, parameter } from '@picturedesk/mocks'
import type { HellorfCredentials } from './credentials.ts'
import { acceptedSignatures } from './signature.ts'

const nonceLifetimeMs = 10 * 60 * 1000

/**
 * Checks client id, signature and the age of the nonce, which a GET carries in its query and a POST
 * in its form.
 *
 * @returns the example that the vendor refuses with; undefined when all is well
 */
export function authenticate(
  request: MockRequest,
  { clientId, clientSecret }: HellorfCredentials,
  now: number,
): 'signatureRefused' | 'nonceExpired' | undefined {
  const sent = signedParameters(request)
  const signature = parameter(sent, 'sign') ?? ''
  if (parameter(sent, 'client_id') !== clientId) return 'signatureRefused'
  if (!acceptedSignatures(sent, clientSecret).includes(signature)) return 'signatureRefused'

  const nonce = parameter(sent, 'nonce_str') ?? ''
  const age = /^\d+$/.test(nonce) ? Math.abs(now - Number(nonce) * 1000) : Number.NaN
  return age <= nonceLifetimeMs ? undefined : 'nonceExpired'
}

function signedParameters({ operation, query, body }: MockRequest): Parameters {
  if (operation.method === 'get') return query
  return body.kind === 'form' ? body.fields : {}
}
