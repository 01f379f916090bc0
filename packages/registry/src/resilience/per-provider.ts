import type { AnyProvider } from '@picturedesk/provider'

/**
 * Keeps one object for each provider, that is for each vendor and its credentials, as long as the
 * provider is in use.
 */
export function perProvider<T extends object>(create: () => T): (provider: AnyProvider) => T {
  const kept = new WeakMap<AnyProvider, T>()
  return (provider) => {
    const known = kept.get(provider)
    if (known !== undefined) return known
    const made = create()
    kept.set(provider, made)
    return made
  }
}
