import type { Step } from '../spec-diff/changesets.ts'
import { INTERFACE, type IsVisible } from './breaking-dependents.ts'
import { breakingStep } from './breaking-step.ts'
import type { Group, Meaning } from './policy-table.ts'
import type { PublishedPackage } from './published-packages.ts'

/** The names of the packages that a word of the policy means. Of users who show or hide a package there may be none. */
export function packagesOf(
  group: Group,
  packages: readonly PublishedPackage[],
  isVisible: IsVisible,
): string[] {
  const [, spec] = /^spec of (.+)$/.exec(group) ?? []
  if (spec !== undefined) return [`@picturedesk/spec-${spec}`]
  const [, kind, used] = /^users who (show|hide) (.+)$/.exec(group) ?? []
  if (used !== undefined) {
    const { showing, hiding } = usersOf(`@picturedesk/${used}`, packages, isVisible)
    return kind === 'show' ? showing : hiding
  }
  const found = packages.filter((one) => [group, `@picturedesk/${group}`].includes(one.name))
  if (found.length === 0) throw new Error(`Expected a package or a group. Received "${group}".`)
  return found.map(({ name }) => name)
}

/** Who depends on a package or on those who show it, apart by whether they show one of these themselves. */
function usersOf(
  name: string,
  packages: readonly PublishedPackage[],
  isVisible: IsVisible,
): { showing: string[]; hiding: string[] } {
  const uses = (one: PublishedPackage, other: string): boolean =>
    [...one.dependencies, ...one.peers].includes(other)
  const shows = (one: PublishedPackage, other: string): boolean =>
    uses(one, other) &&
    (other === INTERFACE || one.peers.includes(other) || isVisible(one.name, other))
  const showing: string[] = []
  const collect = (other: string): void => {
    for (const one of packages) {
      if (one.name === name || showing.includes(one.name) || !shows(one, other)) continue
      showing.push(one.name)
      collect(one.name)
    }
  }
  collect(name)
  const hiding = packages
    .filter((one) => one.name !== name && !showing.includes(one.name))
    .filter((one) => [name, ...showing].some((other) => uses(one, other)))
  return { showing, hiding: hiding.map((one) => one.name) }
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
