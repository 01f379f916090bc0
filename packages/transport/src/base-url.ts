import { InvalidArgumentError } from '@picturedesk/provider'

/**
 * Checks a base URL and takes trailing slashes off.
 * @throws InvalidArgumentError when it is no plain http(s) URL
 */
export function checkBaseUrl(baseUrl: string, provider: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined
  if (
    url === undefined ||
    !/^https?:$/.test(url.protocol) ||
    url.username + url.password + url.search + url.hash !== ''
  )
    throw new InvalidArgumentError({
      provider,
      field: 'baseUrl',
      allowed: 'an absolute http or https URL without user, query or fragment',
      // a URL with a password in it must not be shown
      value: url === undefined ? baseUrl : `${url.protocol}//${url.host}…`,
    })
  return baseUrl.replace(/\/+$/, '')
}
