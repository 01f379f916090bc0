import type { RequestAhead } from '@picturedesk/provider'

/**
 * Tells accounts apart by a hash of their credentials. A runtime without `crypto.subtle`, such as a page that
 * came without TLS, knows of no account.
 */
export function accountOf(
  credentials: readonly string[] | undefined,
): Exclude<RequestAhead['account'], undefined> | undefined {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined
  if (!credentials || !subtle) return undefined
  return async (salt) => {
    if (credentials.length === 0) return undefined
    const bytes = new TextEncoder().encode(JSON.stringify([salt, ...credentials]))
    const hash = new Uint8Array(await subtle.digest('SHA-256', bytes))
    // 128 bits tell accounts apart.
    return btoa(String.fromCharCode(...hash.subarray(0, 16)))
  }
}
