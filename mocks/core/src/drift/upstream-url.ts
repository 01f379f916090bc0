/** The request's URL at the vendor. A path outside of the spec's base path is left as it is. */
export function upstreamUrl(url: URL, basePath: string, upstream: URL): URL {
  const inside = url.pathname.startsWith(`${basePath}/`) || url.pathname === basePath
  const base = upstream.pathname.replace(/\/$/, '')
  const path = inside ? base + url.pathname.slice(basePath.length) : url.pathname
  return new URL(upstream.origin + path + url.search)
}
