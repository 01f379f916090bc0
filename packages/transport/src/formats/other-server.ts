/**
 * The base URL of an operation that has a server of its own. While the configured base URL is at the vendor's
 * usual one, it is that server; elsewhere, such as at a mock or a proxy, it is the same path there.
 * @param url The operation's server.
 * @param usual The vendor's server.
 */
export function otherServer(url: string, usual: string): (baseUrl: string) => string {
  const own = new URL(url)
  const path = own.pathname.replace(/\/+$/, '')
  return (baseUrl) => {
    const { origin } = new URL(baseUrl)
    return (origin === new URL(usual).origin ? own.origin : origin) + path
  }
}
