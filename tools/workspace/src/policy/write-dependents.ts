import { fileURLToPath } from 'node:url'
import { writeDependents } from './dependents-changeset.ts'

// `pnpm changeset:dependents`: what a break of one package demands of those that depend on it.

const root = fileURLToPath(new URL('../../../..', import.meta.url))
const lines = writeDependents(root)
for (const line of lines) console.log(line)
if (lines.length === 0)
  console.log('No package has to break besides those whose changesets say so.')
