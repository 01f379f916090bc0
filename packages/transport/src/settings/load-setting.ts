import { InvalidArgumentError, MissingCredentialsError } from '@picturedesk/provider'

/**
 * A setting from an option, else from the environment; `undefined` when neither has it.
 * Runtimes without `process.env`, or that refuse to show it, count as empty.
 */
export function loadSetting(
  value: string | undefined,
  environmentVariable: string,
): string | undefined {
  if (value !== undefined) return value
  try {
    return globalThis.process?.env?.[environmentVariable] || undefined
  } catch {
    return undefined // Deno without --allow-env throws
  }
}

/**
 * A credential from an option, else from the environment.
 * @throws MissingCredentialsError naming both
 */
export function loadCredential(details: {
  readonly provider: string
  readonly option: string
  readonly value: string | undefined
  readonly environmentVariable: string
}): string {
  const { value, ...names } = details
  const found = loadSetting(value, names.environmentVariable)?.trim()
  if (!found) throw new MissingCredentialsError(names)
  return found
}

/**
 * A credential that travels in a header, which takes visible ASCII only and would
 * otherwise be refused in a message that shows it.
 * @throws MissingCredentialsError naming option and variable
 * @throws InvalidArgumentError without the value
 */
export function loadHeaderKey(details: Parameters<typeof loadCredential>[0]): string {
  const key = loadCredential(details)
  if (/^[\x21-\x7e]+$/.test(key)) return key
  throw new InvalidArgumentError({
    provider: details.provider,
    field: details.option,
    allowed: 'made of visible ASCII characters',
    value: '***',
  })
}
