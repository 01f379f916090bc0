/** Where a credential stands in a request. */
export interface CredentialPlace {
  readonly in: 'header' | 'query' | 'cookie'
  readonly name: string
  /** What stands before it. */
  readonly prefix?: string
}

/**
 * Where each credential stands, by the name of its security scheme. A scheme that says no place, or one that is not
 * known, such as `mutualTLS`, is left out.
 * @param schemes `components.securitySchemes` of a document, references followed
 */
export function credentialPlaces(
  schemes: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): Record<string, CredentialPlace> {
  return Object.fromEntries(
    Object.entries(schemes).flatMap(([name, scheme]) => {
      const place = placeOf(scheme)
      return place === undefined ? [] : [[name, place]]
    }),
  )
}

function placeOf(scheme: Readonly<Record<string, unknown>>): CredentialPlace | undefined {
  const { type, in: place, name, scheme: word } = scheme
  if (type === 'apiKey' && typeof name === 'string')
    return place === 'header' || place === 'query' || place === 'cookie'
      ? { in: place, name }
      : undefined
  const authorization = { in: 'header', name: 'Authorization' } as const
  if (type === 'oauth2' || type === 'openIdConnect') return { ...authorization, prefix: 'Bearer ' }
  if (type !== 'http' || typeof word !== 'string') return undefined
  switch (word.toLowerCase()) {
    case 'bearer':
      return { ...authorization, prefix: 'Bearer ' }
    case 'basic':
      return { ...authorization, prefix: 'Basic ' }
    default:
      return undefined
  }
}
