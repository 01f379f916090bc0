import { isJsonObject } from '../spec/openapi-document.ts'
import type { PathTemplate } from '../spec/path-template.ts'

/** What stands for a secret in the journal. */
export const REDACTED = '[redacted]'

/** Names, in lower case, whose values must not be seen. */
export type SecretNames = ReadonlySet<string>

/**
 * A URL without the secrets in its query and path, otherwise as it was sent.
 *
 * @param place where the path's secrets are told by, if that is known
 */
export function redactUrl(
  url: URL,
  secret: SecretNames,
  place?: { readonly basePath: string; readonly template: PathTemplate },
): string {
  const { origin, pathname, search, hash } = url
  const pairs = search.slice(1).split('&')
  const shown = pairs.map((pair) => {
    const [[name = ''] = []] = new URLSearchParams(pair)
    return secret.has(name.toLowerCase()) ? `${name}=${REDACTED}` : pair
  })
  const query = search === '' ? '' : `?${shown.join('&')}`
  return origin + redactPath(pathname, secret, place) + query + hash
}

function redactPath(
  pathname: string,
  secret: SecretNames,
  place: { readonly basePath: string; readonly template: PathTemplate } | undefined,
): string {
  if (!place) return pathname
  const { basePath, template } = place
  const path = template.replace(pathname.slice(basePath.length), (name) =>
    secret.has(name.toLowerCase()) ? REDACTED : undefined,
  )
  return basePath + path
}

/** Parameters or headers without the secret ones' values. */
export function redactValues<Value>(
  values: Readonly<Record<string, Value>>,
  secret: SecretNames,
): Record<string, Value | typeof REDACTED> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      secret.has(name.toLowerCase()) ? REDACTED : value,
    ]),
  )
}

/** A JSON value without the values of secret properties, however deep. */
export function redactJson(value: unknown, secret: SecretNames): unknown {
  if (Array.isArray(value)) return value.map((item) => redactJson(item, secret))
  if (!isJsonObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      secret.has(name.toLowerCase()) ? REDACTED : redactJson(inner, secret),
    ]),
  )
}
