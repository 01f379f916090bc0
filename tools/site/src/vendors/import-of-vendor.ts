import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { importsFrom } from '@picturedesk/all-vendors'

/** Imports from where every vendor is installed, so that no vendor is named here. */
export function importOfVendor(specifier: string): Promise<unknown> {
  const { resolve } = createRequire(join(importsFrom, 'index.ts'))
  return import(pathToFileURL(resolve(specifier)).href)
}
