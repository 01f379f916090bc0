import { CAPABILITY_METHODS, InvalidArgumentError } from '@picturedesk/provider'
import { closest } from './closest.ts'

/** The names that the interface has, by the filter that takes them. */
const known = {
  capability: Object.keys(CAPABILITY_METHODS),
  method: Object.entries(CAPABILITY_METHODS).flatMap(([capability, methods]) =>
    methods.map((method) => `${capability}.${method}`),
  ),
  kind: ['image', 'video'],
} as const satisfies Record<string, readonly string[]>

/**
 * Refuses a name that the interface does not have: nothing would ever be found by it.
 * @throws InvalidArgumentError lists what there is
 */
export function checkKnown(field: keyof typeof known, value: string | undefined): void {
  const names: readonly string[] = known[field]
  if (value === undefined || names.includes(value)) return
  const meant = closest(String(value), names)
  const hint = meant === undefined ? '' : `, such as ${meant}`
  throw new InvalidArgumentError({ field, allowed: `one of ${names.join(', ')}${hint}`, value })
}
