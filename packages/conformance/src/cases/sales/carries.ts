import type { Money } from '@picturedesk/provider'
import { fields } from '../../checks/observed.ts'
import type { WireCall } from '../../wire/wire-call.ts'

/** Whether a call has a field with this amount, in the currency's own unit or in its smallest. */
export function carries(call: WireCall, { amount, currency }: Money): boolean {
  const { maximumFractionDigits: digits = 2 } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions()
  const value = Number(amount)
  const amounts = [value, Math.round(value * 10 ** digits)]
  return [...fields(call).values()].some((text) => text !== '' && amounts.includes(Number(text)))
}
