import { type ErrorContext, InvalidArgumentError } from '@picturedesk/provider'

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
