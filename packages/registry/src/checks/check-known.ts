import {
  ASSET_KINDS,
  capabilityNames,
  InvalidArgumentError,
  isAssetKind,
  methodNames,
} from '@picturedesk/provider'
import { closest } from './closest.ts'

/** The names that the interface has, by the filter that takes them. */
const known = {
  capability: capabilityNames,
  method: methodNames,
  kind: () => ASSET_KINDS,
} satisfies Record<string, () => readonly string[]>

/**
 * Refuses a name that the interface does not have, because a search for it finds nothing.
 * @throws InvalidArgumentError lists the names that the interface has
 */
export function checkKnown(field: keyof typeof known, value: string | undefined): void {
  const names: readonly string[] = known[field]()
  if (value === undefined || names.includes(value)) return
  if (field === 'kind' && isAssetKind(value)) return
  const meant = closest(String(value), names)
  throw new InvalidArgumentError({
    field,
    allowed: `one of ${names.join(', ')}`,
    value,
    remedy: meant && `Did you mean "${meant}"?`,
  })
}
