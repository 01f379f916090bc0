import { InvalidArgumentError } from '@picturedesk/provider'
import type { BulkOptions } from '../bulk-options.ts'

type Limits = Exclude<NonNullable<BulkOptions['limits']>, false>

const KNOWN: readonly string[] = ['rules', 'account'] satisfies (keyof Limits)[]

/**
 * Checks the limits of an application as far as the limiter cannot, since that knows no vendors.
 * @param vendors The ids of the providers. Where there are none, as for who only looks at jobs, any may have rules.
 * @throws InvalidArgumentError
 */
export function checkLimits(limits: BulkOptions['limits'], vendors: readonly string[]): void {
  if (limits === undefined || limits === false) return
  if (typeof limits !== 'object' || limits === null || Array.isArray(limits))
    throw new InvalidArgumentError({
      field: 'limits',
      allowed: 'an object with `rules` or `account`, or false for no limits',
      value: limits,
      remedy: 'Leave it out for the limits that the vendors document.',
    })
  for (const name of Object.keys(limits))
    if (!KNOWN.includes(name)) throw unknown(`limits.${name}`, 'member of `limits`', KNOWN)
  const { rules } = limits
  if (vendors.length === 0 || typeof rules !== 'object' || rules === null) return
  for (const id of Object.keys(rules))
    if (!vendors.includes(id)) throw unknown(`limits.rules.${id}`, 'provider', vendors)
}

function unknown(field: string, what: string, known: readonly string[]): InvalidArgumentError {
  const names = known.join(', ')
  const message = `\`${field}\` names no ${what}. Known: ${names}.`
  return new InvalidArgumentError({ field, allowed: `one of ${names}`, message })
}
