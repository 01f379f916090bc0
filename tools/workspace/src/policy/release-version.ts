import { fileURLToPath } from 'node:url'
import { versionPackages } from './version-packages.ts'

// A part of `pnpm release:version`. Arguments are handed on to `changeset version`.

const root = fileURLToPath(new URL('../../../..', import.meta.url))
const { isDone, output } = await versionPackages(root, process.argv.slice(2))
console[isDone ? 'log' : 'error'](output)
process.exitCode = isDone ? 0 : 1
