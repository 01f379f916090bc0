import { fileURLToPath } from 'node:url'
import { missingFixtures } from './fixtures.ts'
import { writeFixture } from './write-fixture.ts'

// `pnpm interface:fixture` keeps a provider of the interface of now; `--check` fails where a released one has none.

const root = fileURLToPath(new URL('../../..', import.meta.url))

if (process.argv.includes('--check')) {
  const problems = missingFixtures(root)
  for (const problem of problems) console.error(problem)
  process.exitCode = problems.length > 0 ? 1 : 0
} else {
  console.log(await writeFixture(root))
}
