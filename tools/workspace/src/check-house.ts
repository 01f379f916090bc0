import { fileURLToPath } from 'node:url'
import { linkProblems } from './metadata/link-problems.ts'
import { metadataProblems } from './metadata/metadata-problems.ts'
import { needsProblems } from './needs/needs-problems.ts'
import { changesetProblems } from './policy/changeset-rules.ts'
import { deadPaths } from './rooms/dead-paths.ts'
import { importViolations } from './rooms/import-directions.ts'
import { leftOutVendors } from './rooms/left-out-vendors.ts'
import { unlistedErrorCodes } from './rooms/listed-error-codes.ts'
import { retypedFacts } from './rooms/retyped-facts.ts'
import { unrunTests } from './rooms/unrun-tests.ts'
import { vendorIncongruences } from './rooms/vendor-congruence.ts'
import { specVersionProblems } from './spec-diff/spec-versions.ts'

// The rules of the house that the linter does not know. `pnpm lint` runs them after it.

const root = fileURLToPath(new URL('../../..', import.meta.url))

const checks = [
  importViolations,
  specVersionProblems,
  leftOutVendors,
  vendorIncongruences,
  unrunTests,
  deadPaths,
  retypedFacts,
  unlistedErrorCodes,
  changesetProblems,
  metadataProblems,
  linkProblems,
  needsProblems,
]
const findings = checks.flatMap((check) => check(root))
for (const line of findings) console.error(line)
process.exitCode = findings.length > 0 ? 1 : 0
