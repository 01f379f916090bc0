import type { Step } from '../spec-diff/changesets.ts'
import { breakingStep } from './breaking-step.ts'
import type { Group, Meaning } from './policy-table.ts'
import type { PublishedPackage } from './published-packages.ts'

/** The names of the packages that a word of the policy means. */
export function packagesOf(group: Group, packages: readonly PublishedPackage[]): string[] {
  const [, spec] = /^spec of (.+)$/.exec(group) ?? []
  if (spec !== undefined) return [`@picturedesk/spec-${spec}`]
  const [, used] = /^users of (.+)$/.exec(group) ?? []
  const found = packages.filter((one) =>
    used !== undefined
      ? [...one.dependencies, ...one.peers].includes(`@picturedesk/${used}`)
      : group === 'vendors'
        ? one.isVendor && one.folder.startsWith('packages/')
        : group === 'mocks of vendors'
          ? one.isVendor && one.folder.startsWith('mocks/')
          : group === 'all' || [group, `@picturedesk/${group}`].includes(one.name),
  )
  if (found.length === 0) throw new Error(`Expected a package or a group. Received "${group}".`)
  return found.map(({ name }) => name)
}

/** The word of changesets for what a change is to users of a version. */
export function stepOf(meaning: Meaning, version: string): Step {
  if (meaning === 'break') return breakingStep(version)
  return meaning === 'fix' || version.startsWith('0.') ? 'patch' : 'minor'
}

/** The version that follows. */
export function nextVersion(version: string, step: Step): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
  if (step === 'major') return `${major + 1}.0.0`
  if (step === 'minor') return `${major}.${minor + 1}.0`
  return step === 'patch' ? `${major}.${minor}.${patch + 1}` : version
}
