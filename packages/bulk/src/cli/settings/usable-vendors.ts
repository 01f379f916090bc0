import { CliError, usageError } from '@picturedesk/command-line'
import { type AnyProvider, InvalidArgumentError } from '@picturedesk/provider'
import type { DiscoveredPlugin } from '@picturedesk/registry/discover'
import { canDo } from './installed-vendors.ts'
import { type CredentialsSource, loadVendor } from './load-vendor.ts'

/** The vendors whose jobs a worker can do, and why it cannot do those of others. */
export interface UsableVendors {
  readonly providers: readonly AnyProvider[]
  /** By the vendor's id. */
  readonly problems: ReadonlyMap<string, string>
}

/**
 * Makes the providers of all vendors that do bulk work. One that lacks credentials would pause its jobs
 * for all workers, so that it is left out.
 *
 * @throws CliError if none can be used
 */
export async function usableVendors(
  vendors: readonly DiscoveredPlugin[],
  source: CredentialsSource,
): Promise<UsableVendors> {
  if (vendors.length === 0)
    throw usageError(
      'No vendor is installed. Install one, for example: npm install @picturedesk/omnious',
    )
  const able = vendors.filter((vendor) => canDo(vendor, 'tag') || canDo(vendor, 'moderate'))
  if (able.length === 0)
    throw usageError(
      `No installed vendor can tag or moderate. Installed: ${idsOf(vendors)}. Install another, for example: npm install @picturedesk/omnious`,
    )
  const providers: AnyProvider[] = []
  const problems = new Map<string, string>()
  for (const vendor of able)
    try {
      providers.push(await loadVendor(vendor, source))
    } catch (error) {
      if (!isSetting(error)) throw error
      problems.set(vendor.manifest.id, error.message)
    }
  if (providers.length > 0) return { providers, problems }
  throw usageError([...new Set(problems.values())].join(' '))
}

/** Whether a setting of one vendor is wrong, which does not concern the others. */
function isSetting(error: unknown): error is Error {
  return error instanceof CliError || InvalidArgumentError.isInstance(error)
}

function idsOf(vendors: readonly DiscoveredPlugin[]): string {
  return vendors.map(({ manifest }) => manifest.id).join(', ')
}
