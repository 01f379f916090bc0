import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { VendorModel } from './vendor-model.ts'

/**
 * Makes a vendor known to the mocks by its name, and to the script that measures coverage.
 * @throws Error naming the file that does not look as it used to
 */
export async function registerMock(
  root: string,
  { id, camel, pascal }: Pick<VendorModel, 'id' | 'camel' | 'pascal'>,
): Promise<void> {
  const entry = camel === id ? id : `'${id}': ${camel}`
  await edit(join(root, 'mocks/src/vendors/index.ts'), (text) =>
    `import { ${camel} } from './${id}/index.ts'\n${text}`.replace(
      /(export const vendors = \{[^}]*?),?\s*\} as const/,
      `$1, ${entry} } as const`,
    ),
  )
  await edit(
    join(root, 'mocks/src/index.ts'),
    (text) =>
      `${text}export type { ${pascal}Credentials } from './vendors/${id}/credentials.ts'\n` +
      `export type { ${pascal}Scenario } from './vendors/${id}/scenarios.ts'\n`,
  )
  await edit(join(root, 'mocks/package.json'), (text) => {
    const manifest = JSON.parse(text) as { devDependencies: Record<string, string> }
    const dependencies = { ...manifest.devDependencies, [`@picturedesk/spec-${id}`]: 'workspace:*' }
    const sorted = Object.entries(dependencies).sort(([one], [other]) => (one < other ? -1 : 1))
    manifest.devDependencies = Object.fromEntries(sorted)
    return `${JSON.stringify(manifest, undefined, 2)}\n`
  })
  await edit(join(root, 'package.json'), (text) =>
    text.replace(
      /("coverage": "turbo run test(?: --filter=\S+)+)/,
      `$1 --filter=@picturedesk/${id}`,
    ),
  )
}

async function edit(path: string, change: (text: string) => string): Promise<void> {
  const text = await readFile(path, 'utf8')
  const changed = change(text)
  if (changed === text) throw new Error(`${path}: there is no place in it to register a vendor.`)
  await writeFile(path, changed)
}
