import { neededBy } from '../../house/published-packages.ts'
import type { Stage } from '../stage.ts'

/** The versions of the packages of the checkout. */
export function versionsOf(stage: Stage): Map<string, string> {
  return new Map(stage.packages.map(({ name, version }) => [name, version]))
}

/** Packages whose version is another than before, with how far it went: `major`, `minor` or `patch`. */
export function bumps(before: ReadonlyMap<string, string>, stage: Stage): Record<string, string> {
  return Object.fromEntries(
    [...versionsOf(stage)]
      .filter(([name, version]) => before.get(name) !== version)
      .map(([name, version]) => [name, bump(before.get(name) ?? '0.0.0', version)]),
  )
}

function bump(before: string, after: string): string {
  const [one, other] = [before.split('.'), after.split('.')]
  const at = one.findIndex((part, index) => part !== other[index])
  return ['major', 'minor', 'patch'][at] ?? 'pre-release'
}

/** Lines of a plan: what is to be published. */
export function toPublish(output: string): string[] {
  return [...output.matchAll(/^(\S+)@\S+ +publish as /gm)].map(([, name = '']) => name).sort()
}

/** A vendor of the house whose package is published. Scenes need one, and it does not matter which. */
export function someVendors(stage: Stage): [string, string] {
  const [one, other] = stage.packages
    .filter(({ manifest }) => 'picturedesk' in manifest)
    .map(({ name }) => name)
    .sort()
  if (one === undefined || other === undefined) throw new Error('The house has no two vendors.')
  return [one, other]
}

/** The interface: more packages need it than any other. */
export function mostNeeded(
  packages: readonly { readonly name: string; readonly manifest: Parameters<typeof neededBy>[0] }[],
): string {
  const counts = packages.map(({ name }) => ({
    name,
    count: packages.filter(({ manifest }) => neededBy(manifest)[name] !== undefined).length,
  }))
  const [first] = counts.sort((a, b) => b.count - a.count)
  if (first === undefined) throw new Error('The house has no packages.')
  return first.name
}
