import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { workspaceDirectories } from '../setup/workspace-directories.mjs'
import { DERIVED } from './published-manifest.mjs'
import { type PublishedPackage, publishedPackages } from './published-packages.ts'

/** Members that each published package states by itself. */
const REQUIRED = ['name', 'version', 'description', 'license', 'type', 'engines', 'files']

/** One line for each thing that is missing in a published package, or typed though it is derived. */
export function metadataProblems(root: string): string[] {
  const packages = publishedPackages(root)
  if (packages.length === 0) return []
  return [
    ...rootProblems(root),
    ...packages.flatMap((one) => [...packageProblems(root, one), ...unpackable(root, one)]),
  ]
}

function rootProblems(root: string): string[] {
  const path = join(root, 'package.json')
  const house = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
  const problems = []
  if (!/^git\+https:\/\/.+\.git$/.test(house.repository?.url ?? ''))
    problems.push(
      'package.json: `repository.url` must be such as "git+https://github.com/owner/name.git". Packages are published with it.',
    )
  for (const member of ['author', 'keywords'])
    if (house[member] === undefined)
      problems.push(`package.json: \`${member}\` is missing. Packages are published with it.`)
  return problems
}

function packageProblems(root: string, { directory, manifest }: PublishedPackage): string[] {
  const place = `${directory}/package.json`
  const missing = REQUIRED.filter((member) => manifest[member] === undefined)
  const typed = DERIVED.filter((member) => manifest[member] !== undefined)
  const { '@picturedesk/provider': peer } = (manifest['peerDependencies'] ?? {}) as Record<
    string,
    string
  >
  return [
    ...missing.map((member) => `${place}: \`${member}\` is missing.`),
    ...typed.map(
      (member) =>
        `${place}: remove \`${member}\`. It is written when the package is packed, from the package.json of the root.`,
    ),
    ...(existsSync(join(root, directory, 'README.md'))
      ? []
      : [`${directory}: README.md is missing.`]),
    ...(peer === undefined
      ? []
      : [
          `${place}: move @picturedesk/provider to \`dependencies\`. Not every package manager installs peers.`,
        ]),
  ]
}

/** `pnpm pack` looks up the version of each package that is named by "workspace:", also of those for development. */
function unpackable(root: string, { directory, manifest }: PublishedPackage): string[] {
  const named = (manifest['devDependencies'] ?? {}) as Record<string, string>
  return workspaceDirectories(root).flatMap((place) => {
    const { name, version } = JSON.parse(readFileSync(join(root, place, 'package.json'), 'utf8'))
    if (version !== undefined || !named[name]?.startsWith('workspace:')) return []
    return [
      `${directory}/package.json: ${name} has no version, so that the package cannot be packed. Name it by "link:${relative(directory, place)}".`,
    ]
  })
}
