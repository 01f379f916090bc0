import { type Step, UNRELEASED } from '../spec-diff/changesets.ts'
import { breakingStep, isBreaking } from './breaking-step.ts'
import type { PublishedPackage } from './published-packages.ts'

/** The interface: whoever depends on it promises it to users. */
export const INTERFACE = '@picturedesk/provider'

/** Whether the public types of a package name another package, by their names. */
export type IsVisible = (dependent: string, dependency: string) => boolean

/** A package that breaks for its users since another one does. */
export interface BreakingDependent {
  readonly name: string
  readonly step: Step
  /** The packages whose break it hands on, sorted. */
  readonly because: readonly string[]
}

/**
 * The packages that have to be released as breaking since what they depend on breaks, whatever their own changesets say.
 * A break goes on where a user meets it: in each package that depends on the interface, in each whose user installs
 * the broken one beside it (a peer), and in each whose public types name it. Elsewhere the dependent takes
 * the break in itself, and its own release is a patch.
 * @param given What the changesets say of each package.
 */
export function breakingDependents(
  packages: readonly PublishedPackage[],
  given: ReadonlyMap<string, Step>,
  isVisible: IsVisible,
): BreakingDependent[] {
  const broken = new Set(
    packages
      .filter(({ name, version }) => isBreaking(given.get(name) ?? 'none', version))
      .map(({ name }) => name),
  )
  const found = new Map<string, BreakingDependent>()
  const carries = (one: PublishedPackage, dependency: string): boolean =>
    one.peers.includes(dependency) ||
    (one.dependencies.includes(dependency) &&
      (dependency === INTERFACE || isVisible(one.name, dependency)))
  // A package that is added may break others in turn.
  for (let before = -1; before !== found.size; ) {
    before = found.size
    for (const one of packages) {
      if (one.version === UNRELEASED) continue
      const because = [...broken].filter((name) => name !== one.name && carries(one, name)).sort()
      if (because.length === 0) continue
      found.set(one.name, { name: one.name, step: breakingStep(one.version), because })
      broken.add(one.name)
    }
  }
  return packages.flatMap(({ name }) => found.get(name) ?? [])
}
