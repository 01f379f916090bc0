import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import writeFileAtomic from 'write-file-atomic'

/** The package that stands for an application with every vendor installed. */
export const COLLECTOR = 'tools/all-vendors/package.json'

/**
 * Adds a vendor and its mock to the dependencies of the package that tests all vendors together.
 * @param root The directory that holds pnpm-workspace.yaml.
 */
export async function installBesideOthers(root: string, id: string): Promise<void> {
  const path = join(root, COLLECTOR)
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Record<string, object>
  const changed = {
    ...manifest,
    dependencies: withEntry(manifest['dependencies'], `@picturedesk/${id}`),
    devDependencies: withEntry(manifest['devDependencies'], `@picturedesk/mock-${id}`),
  }
  await writeFileAtomic(path, `${JSON.stringify(changed, undefined, 2)}\n`)
}

function withEntry(dependencies: object = {}, name: string): object {
  const entries = Object.entries({ ...dependencies, [name]: 'workspace:*' })
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)))
}
