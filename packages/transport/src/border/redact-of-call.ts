import type { WireInput, WireOperation } from '../wire.ts'
import { createRedact, type Redact } from './redact.ts'

/**
 * Masks the vendor's secrets, and those of one call: values that it sends under sensitive names,
 * such as the id of a user. They are looked for when a text is first shown.
 */
export function redactOfCall(
  redact: Redact,
  sensitive: readonly string[],
  input: WireInput<WireOperation>,
): Redact {
  let own: Redact | undefined
  return (text) => {
    own ??= createRedact(secretsIn(input, sensitive), [])
    return own(redact(text))
  }
}

function secretsIn(value: unknown, sensitive: readonly string[], isSecret = false): string[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, inner]) =>
      secretsIn(inner, sensitive, isSecret || sensitive.includes(name)),
    )
  return isSecret && /^(string|number)$/.test(typeof value) ? [String(value)] : []
}
