import { type CliError, nearestOf, usageError } from '@picturedesk/command-line'
import type { MissingCredentialsError } from '@picturedesk/provider'
import { namesInCredentials } from './credentials.ts'

/** Says which credentials a vendor lacks, and what the file of `--credentials` has in their place. Never a value. */
export async function missingCredentials(
  error: MissingCredentialsError,
  vendor: string,
  file: string | undefined,
): Promise<CliError> {
  const { option, environmentVariable } = error
  const wanted = `${environmentVariable} is set neither in the environment nor in a file.`
  if (file === undefined)
    return usageError(`Credentials are missing: ${wanted} Set it, or give --credentials <file>.`, {
      cause: error,
    })
  const { variables, options } = await namesInCredentials(file, vendor)
  const has = options
    ? `It has options for ${vendor} without \`${option}\`. ${advice(option, options)}`
    : `It has no ${environmentVariable}. ${advice(environmentVariable, variables)}`
  return usageError(`Credentials are missing in ${file}. ${has}`, { cause: error })
}

function advice(wanted: string, names: readonly string[]): string {
  if (names.length === 0) return `It is empty. Write ${wanted} into it.`
  const hint = nearestOf(wanted, names)
  const [, near] = /^Did you mean (\S+)\?$/.exec(hint) ?? []
  if (near !== undefined) return `It has ${near}. Write ${wanted} in its place.`
  return `It has ${names.join(', ')}. Add ${wanted}.`
}
