import type { RequestFormat } from '../vendor.ts'

/** Where a credential stands in a request, as the generated table says it. */
export interface CredentialPlace {
  readonly in: 'header' | 'query' | 'cookie'
  /** Of the header, the parameter or the cookie. */
  readonly name: string
  /** What stands before the credential, such as `Bearer `. */
  readonly prefix?: string
}

/** The part of a request that carries a credential, in the place that the spec gives it. */
export function carry(
  { in: place, name, prefix = '' }: CredentialPlace,
  value: string,
): Pick<RequestFormat, 'headers' | 'query'> {
  if (place === 'cookie') return { headers: { Cookie: `${name}=${value}` } }
  const part = { [name]: prefix + value }
  return place === 'query' ? { query: part } : { headers: part }
}
