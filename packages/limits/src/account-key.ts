import { InvalidArgumentError } from '@picturedesk/provider'
import type { LimitedRequest } from './limiter.ts'

/** An account of a vendor. */
export interface Account {
  /** The name under which its state is kept. It shows no credential. */
  readonly key: string
  /** Whether it has credentials; `undefined` where nobody knows. */
  readonly isRegistered: boolean | undefined
}

/** Finds the account of a request that the application names, or that has no name of its own. */
export function accountByName(
  { provider, account }: LimitedRequest,
  named: ((provider: string) => string | undefined) | undefined,
): Account | undefined {
  const name = named?.(provider)
  if (name !== undefined && (typeof name !== 'string' || name === ''))
    throw new InvalidArgumentError({
      field: 'account',
      allowed: 'a function that gives a name or undefined',
      value: name,
    })
  if (name !== undefined) return { key: `${provider} named ${name}`, isRegistered: true }
  return account ? undefined : { key: `${provider} any`, isRegistered: undefined }
}

/** Finds accounts by a hash of their credentials. */
export function accountFinder(
  salt: () => Promise<string>,
): (request: LimitedRequest) => Promise<Account> {
  /** Hashing costs more than looking up, and a provider keeps its credentials. The salt of a store that was lost is another. */
  const hashes = new WeakMap<
    object,
    { readonly salt: string; readonly hash: Promise<string | undefined> }
  >()

  return async ({ provider, account = async () => undefined }) => {
    const current = await salt()
    let known = hashes.get(account)
    if (known?.salt !== current) {
      known = { salt: current, hash: account(current) }
      hashes.set(account, known)
      known.hash.catch(() => hashes.delete(account))
    }
    const found = await known.hash
    return found === undefined
      ? { key: `${provider} anonymous`, isRegistered: false }
      : { key: `${provider} ${found}`, isRegistered: true }
  }
}
