import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { manifest as omnicommerce } from '@picturedesk/omnicommerce/manifest'
import { manifest as omnious } from '@picturedesk/omnious/manifest'
import { type TemporaryDirectory, temporaryDirectory } from './temporary-directory.ts'

/** Vendors that an application can have, with the function that makes each. */
const VENDORS = {
  omnious: { manifest: omnious, create: 'createOmnious' },
  omnicommerce: { manifest: omnicommerce, create: 'createOmniCommerce' },
} as const

/** A vendor that an application can have. */
export type ApplicationVendor = keyof typeof VENDORS

/** A directory with an application that has vendors installed. Their code is that of the house's sources. */
export async function application(
  vendors: readonly ApplicationVendor[],
): Promise<TemporaryDirectory> {
  const folder = await temporaryDirectory()
  const dependencies = Object.fromEntries(vendors.map((id) => [`@picturedesk/${id}`, '*']))
  await writeJson(folder.file('package.json'), { name: 'app', dependencies })
  for (const id of vendors) {
    const { manifest, create } = VENDORS[id]
    const directory = folder.file(join('node_modules', '@picturedesk', id))
    await mkdir(directory, { recursive: true })
    await writeJson(join(directory, 'manifest.json'), manifest)
    await writeJson(join(directory, 'package.json'), {
      name: `@picturedesk/${id}`,
      version: '1.0.0',
      type: 'module',
      exports: { '.': './index.js', './manifest.json': './manifest.json' },
      picturedesk: { specVersion: 'v1', manifest: './manifest.json', create },
    })
    const code = import.meta.resolve(`@picturedesk/${id}`)
    await writeFile(
      join(directory, 'index.js'),
      `export { ${create} } from ${JSON.stringify(code)}\n`,
    )
  }
  return folder
}

function writeJson(file: string, value: unknown): Promise<void> {
  return writeFile(file, JSON.stringify(value))
}
