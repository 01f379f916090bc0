import type { LimitedRequest } from './limiter.ts'

/** An account of a vendor. */
export interface Account {
  /** The name under which its state is kept. It shows no credential. */
  readonly key: string
  /** Whether it has credentials; `undefined` where nobody knows. */
  readonly isRegistered: boolean | undefined
}

/** Finds the account of a request. */
export function accountFinder(
  salt: () => Promise<string>,
  named: ((provider: string) => string | undefined) | undefined,
): (request: LimitedRequest) => Promise<Account> {
  /** Hashing costs more than looking up, and a provider keeps its credentials. */
  const hashes = new WeakMap<object, Promise<string | undefined>>()

  return async ({ provider, account }) => {
    const name = named?.(provider)
    if (name !== undefined) return { key: `${provider} named ${name}`, isRegistered: true }
    if (account === undefined) return { key: `${provider} any`, isRegistered: undefined }
    const known = hashes.get(account)
    const hash = known ?? salt().then(account)
    if (known === undefined) {
      hashes.set(account, hash)
      hash.catch(() => hashes.delete(account))
    }
    const found = await hash
    return found === undefined
      ? { key: `${provider} anonymous`, isRegistered: false }
      : { key: `${provider} ${found}`, isRegistered: true }
  }
}
