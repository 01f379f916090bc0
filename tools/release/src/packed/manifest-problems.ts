import { manifestsIn } from './manifests-in.ts'
import type { PackedPackage } from './packed-release.ts'

/** Why a tarball is not that of its package. npm publishes under the name and the version that stand within. */
export function manifestProblems({ name, version }: PackedPackage, path: string): string[] {
  const manifests = read(path)
  if (typeof manifests === 'string')
    return [`${name}: ${path} could not be read as a package: ${manifests}. Nothing was published.`]
  const expected = `${name}@${version}`
  return manifests
    .map((one) => `${one?.name}@${one?.version}`)
    .filter((found) => found !== expected)
    .map(
      (found) =>
        `${name}: ${path} holds another package. Expected ${expected}. Received ${found}. Nothing was published.`,
    )
}

function read(path: string): readonly ({ name?: unknown; version?: unknown } | null)[] | string {
  try {
    const texts = manifestsIn(path)
    return texts.length === 0 ? 'it has no package.json' : texts.map((text) => JSON.parse(text))
  } catch (error) {
    return (error as Error).message
  }
}
