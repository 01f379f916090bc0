import { readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'

/** This package, as a report names it. */
export const suite: { readonly name: string; readonly version: string } = readSuite()

function readSuite(): { name: string; version: string } {
  // Found, not counted in folders: sources and bundle lie at different depths.
  const file = findPackageJSON('..', import.meta.url)
  if (file === undefined) throw new Error('The package.json of the conformance suite is missing.')
  const { name, version } = JSON.parse(readFileSync(file, 'utf8')) as {
    name: string
    version: string
  }
  return { name, version }
}
