import type { PackedPackage } from '../packed/packed-release.ts'
import { tagOf } from '../plan/tag-of.ts'
import { NO_INTEGRITY } from '../registry/registry.ts'

/** Why what the registry has under a version is not known to be what was packed. */
export function contentProblems(
  { name, version, integrity }: PackedPackage,
  found: string,
): string[] {
  const tag = tagOf(name, version)
  if (found === integrity) return []
  if (found === NO_INTEGRITY)
    return [
      `The registry has ${tag} and states no integrity (sha512) of it, so it cannot be compared with this checkout. ` +
        `Where you know that it was released from this commit, tag it: \`git tag ${tag}\`. Then run this again.`,
    ]
  return [
    `The registry has another ${tag} than this checkout makes. Expected ${integrity}. Received ${found}. ` +
      'A version is published once. Check out the commit that it was released from and run this again there, or describe what changed ' +
      'with `pnpm changeset` and release the next version.',
  ]
}
