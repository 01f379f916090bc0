import { type ErrorContext, InvalidArgumentError } from '@picturedesk/provider'

/** A URL that the vendor gave for a call. */
export interface GivenUrl {
  readonly url: string
  /** What its query says: secrets in it are masked in what the call shows. */
  readonly query: Readonly<Record<string, string>>
  readonly check: typeof checkGivenUrl
}

/**
 * A URL that the vendor gave for a call, such as one for reports. It is used unchanged, and checked when it is called.
 * @example
 * await transport.call('reportUsage', { url: givenUrl(asset.raw.onUsed), names: { url: 'asset.raw.onUsed' } })
 */
export function givenUrl(url: string): GivenUrl {
  const query = URL.canParse(url) ? Object.fromEntries(new URL(url).searchParams) : {}
  return { url, query, check: checkGivenUrl }
}

/**
 * Checks a URL that the vendor gave for a call: credentials may go to the configured origin only.
 * @throws InvalidArgumentError when the URL has another origin, or contains a user
 */
export function checkGivenUrl(
  given: string,
  baseUrl: string,
  details: { readonly field: string } & ErrorContext,
  clean: (value: unknown) => unknown = (value) => value,
): void {
  const { origin } = new URL(baseUrl)
  const url = URL.canParse(given) ? new URL(given) : undefined
  if (url?.origin === origin && url.username + url.password === '') return
  throw new InvalidArgumentError({
    ...details,
    allowed: `a URL on ${origin}, the configured origin`,
    // The rest of the URL may name a user.
    value: clean(url === undefined ? given : `${url.origin}…`),
  })
}
