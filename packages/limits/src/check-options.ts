import { InvalidArgumentError } from '@picturedesk/provider'
import { checkMembers } from './check-members.ts'
import { checkVendors } from './check-vendors.ts'
import { checkRules } from './limit-rules.ts'
import type { LimiterOptions } from './limiter-options.ts'

const KNOWN = [
  'store',
  'rules',
  'vendors',
  'account',
  'maxWait',
  'lease',
  'clock',
] as const satisfies readonly (keyof LimiterOptions)[]

/** Checks the options of a limiter. @throws InvalidArgumentError */
export function checkOptions(options: LimiterOptions): void {
  checkMembers(options, '', KNOWN)
  const { store, rules = {}, vendors, account, maxWait, lease } = options
  if (typeof rules !== 'object' || rules === null || Array.isArray(rules))
    throw new InvalidArgumentError({
      field: 'rules',
      allowed: 'an object with rules by the id of a vendor',
      value: rules,
    })
  for (const [provider, given] of Object.entries(rules))
    if (given !== undefined) checkRules(given, `rules.${provider}`)
  if (vendors !== undefined) {
    if (!Array.isArray(vendors) || !vendors.every((id) => typeof id === 'string' && id !== ''))
      throw new InvalidArgumentError({
        field: 'vendors',
        allowed: 'a list of the ids of vendors, such as ["hellorf", "ogq"]',
        value: vendors,
      })
    checkVendors(rules, vendors)
  }
  if (
    store !== undefined &&
    !(typeof store?.change === 'function' && typeof store.salt === 'function')
  )
    throw new InvalidArgumentError({
      field: 'store',
      allowed: 'a store, such as `memoryStore()` or `postgresStore(pool)`',
      value: store,
    })
  if (account !== undefined && typeof account !== 'function')
    throw new InvalidArgumentError({
      field: 'account',
      allowed: 'a function that gives the name of an account, such as () => "desk"',
      value: account,
    })
  if (maxWait !== undefined && !(typeof maxWait === 'number' && maxWait > 0))
    throw new InvalidArgumentError({
      field: 'maxWait',
      allowed: 'a number of milliseconds above 0',
      value: maxWait,
    })
  if (lease !== undefined && !(typeof lease === 'number' && lease >= 1_000 && lease <= 3_600_000))
    throw new InvalidArgumentError({
      field: 'lease',
      allowed: 'a number of milliseconds from 1000 to 3600000',
      value: lease,
    })
}
