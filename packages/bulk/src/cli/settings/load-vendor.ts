import { type CliError, usageError } from '@picturedesk/command-line'
import {
  type AnyProvider,
  InvalidArgumentError,
  MissingCredentialsError,
} from '@picturedesk/provider'
import type { DiscoveredPlugin } from '@picturedesk/registry/discover'
import type { ProviderOptions } from './credentials.ts'
import { missingCredentials } from './missing-credentials.ts'

/** Where credentials come from. */
export interface CredentialsSource {
  /** The file of `--credentials`. */
  readonly file: string | undefined
  /** The options of vendors that the file has. */
  readonly options: ProviderOptions
}

/**
 * Makes a vendor's provider.
 *
 * @throws CliError if credentials are missing or wrong: then no job is made, and none is worked on
 */
export async function loadVendor(
  vendor: DiscoveredPlugin,
  source: CredentialsSource,
): Promise<AnyProvider> {
  const { id } = vendor.manifest
  try {
    return await vendor.load({ signal: AbortSignal.timeout(30_000) })
  } catch (error) {
    if (MissingCredentialsError.isInstance(error))
      throw await missingCredentials(error, id, source.file)
    throw InvalidArgumentError.isInstance(error) ? wrongOption(error, id, source) : error
  }
}

/** An option that is wrong, with the file that has it. */
function wrongOption(
  error: InvalidArgumentError,
  vendor: string,
  { file, options }: CredentialsSource,
): CliError | InvalidArgumentError {
  const [name = ''] = error.field.split(/[.[]/)
  if (file === undefined || !Object.hasOwn(options[vendor] ?? {}, name)) return error
  return usageError(`The options of ${vendor} in ${file} are wrong. ${error.message}`, {
    cause: error,
  })
}
