/** What a client needs to know of a mock. */
export interface Reachable {
  readonly vendor: string
  readonly url: string
  readonly credentials: object
}

/**
 * The environment that a vendor's package reads: `HELLORF_BASE_URL`, `HELLORF_CLIENT_ID` and so on.
 *
 * @example
 * environmentOf({ vendor: 'my-shop', url, credentials: { apiKey: 'k' } })
 * // { MY_SHOP_BASE_URL: url, MY_SHOP_API_KEY: 'k' }
 */
export function environmentOf({ vendor, url, credentials }: Reachable): Record<string, string> {
  const prefix = constantCase(vendor)
  const values = Object.entries(credentials).map(([name, value]) => [
    `${prefix}_${constantCase(name)}`,
    String(value),
  ])
  return { [`${prefix}_BASE_URL`]: url, ...Object.fromEntries(values) }
}

function constantCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .toUpperCase()
}
