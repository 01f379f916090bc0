import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const manifest = createRequire(import.meta.url).resolve('node-20/package.json')

/** The path of Node 20. */
export const oldNode: string = join(dirname(manifest), 'bin/node')
