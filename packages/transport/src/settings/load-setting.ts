import { InvalidArgumentError, MissingCredentialsError } from '@picturedesk/provider'

/**
 * A setting from an option, else from the environment. `undefined` if neither has it. In runtimes
 * without `process.env`, or without permission to read it, the environment is empty.
 */
export function loadSetting(
  value: string | undefined,
  environmentVariable: string,
): string | undefined {
  if (value !== undefined) return value
  try {
    return globalThis.process?.env?.[environmentVariable] || undefined
  } catch {
    return undefined // Deno throws without --allow-env.
  }
}

/**
 * A credential from an option, else from the environment.
 * @throws MissingCredentialsError that names option and variable
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
 * A credential for a header. Headers take visible ASCII only, and the error of `fetch` for other
 * text would show the credential.
 * @throws MissingCredentialsError that names option and variable
 * @throws InvalidArgumentError that does not show the value
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
