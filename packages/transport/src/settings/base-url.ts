import { InvalidArgumentError } from '@picturedesk/provider'
import { loadSetting } from './load-setting.ts'

/**
 * Checks a base URL, normalises it and removes trailing slashes.
 * @throws InvalidArgumentError when it is not an http(s) URL, or has user, query or fragment
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
      // A password, or a key in the query, must not be shown.
      value: baseUrl.replace(/.*@/s, '***@').replace(/[?#].*/s, '…'),
    })
  return (url.origin + url.pathname).replace(/\/+$/, '')
}

/**
 * The base URL from an option, else from the environment, else the usual one. The variable has the name of
 * the provider: `google-vision` has `GOOGLE_VISION_BASE_URL`.
 * @throws InvalidArgumentError when it is not an http(s) URL, or has user, query or fragment
 */
export function loadBaseUrl(provider: string, option: string | undefined, usual: string): string {
  const variable = `${provider.toUpperCase().replaceAll('-', '_')}_BASE_URL`
  return checkBaseUrl(loadSetting(option, variable) ?? usual, provider)
}
