import type { AnyProvider } from '@picturedesk/provider'

/**
 * Keeps one thing for each provider, which is for each vendor and credential, as long as
 * the provider is in use.
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
