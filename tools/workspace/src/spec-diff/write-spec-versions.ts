import { fileURLToPath } from 'node:url'
import { writeSpecVersions } from './spec-versions.ts'

// Part of `pnpm release:version`: changesets bumped the packages of the specs, and the specs follow.

const root = fileURLToPath(new URL('../../../..', import.meta.url))

for (const line of writeSpecVersions(root)) console.log(line)
