import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { findPackageJSON } from 'node:module'
import { join } from 'node:path'
import { type TemporaryDirectory, temporaryDirectory } from './temporary-directory.ts'

/** A directory with an application that has vendors installed, by their ids. Their code is that of the house's sources. */
export async function application(vendors: readonly string[]): Promise<TemporaryDirectory> {
  const folder = await temporaryDirectory()
  const dependencies = Object.fromEntries(vendors.map((id) => [`@picturedesk/${id}`, '*']))
  await writeJson(folder.file('package.json'), { name: 'app', dependencies })
  for (const id of vendors) await install(`@picturedesk/${id}`, folder)
  return folder
}

async function install(name: string, folder: TemporaryDirectory): Promise<void> {
  const directory = folder.file(join('node_modules', name))
  const resolve = (entry: string): string => import.meta.resolve(`${name}${entry}`)
  await mkdir(directory, { recursive: true })
  const { manifest } = await import(resolve('/manifest'))
  await writeJson(join(directory, 'manifest.json'), manifest)
  const file = findPackageJSON(name, import.meta.url) ?? ''
  const { picturedesk } = JSON.parse(await readFile(file, 'utf8'))
  const { specVersion, create } = picturedesk
  await writeJson(join(directory, 'package.json'), {
    name,
    version: '1.0.0',
    type: 'module',
    exports: { '.': './index.js', './manifest.json': './manifest.json' },
    picturedesk: { specVersion, manifest: './manifest.json', create },
  })
  const code = `export { ${create} } from ${JSON.stringify(resolve(''))}\n`
  await writeFile(join(directory, 'index.js'), code)
}

function writeJson(file: string, value: unknown): Promise<void> {
  return writeFile(file, JSON.stringify(value))
}
