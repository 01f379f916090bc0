import type { Money } from '@picturedesk/provider'
import { fields } from '../../checks/observed.ts'
import type { WireCall } from '../../wire/wire-call.ts'

/** Whether a call has a field with this amount, in the currency's own unit or in its smallest. */
export function carries(call: WireCall, { amount, currency }: Money): boolean {
  return [...fields(call).values()].some((text) => isAmount(text, { amount, currency }))
}

/** Whether a text is this amount, in the currency's own unit or in its smallest. */
export function isAmount(text: string, { amount, currency }: Money): boolean {
  const value = Number(amount)
  const amounts = [value, Math.round(value * 10 ** decimalsOf(currency))]
  return text !== '' && amounts.includes(Number(text))
}

/** How many decimals a currency has. */
export function decimalsOf(currency: string): number {
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions()
  return maximumFractionDigits
}
