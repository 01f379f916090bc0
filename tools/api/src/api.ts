import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { changedApis, lackingSteps } from './api-changes.ts'
import { apiReports, staleReports, writeReports } from './api-reports.ts'

const usage = `Usage: pnpm api            writes the reports of public types, from what was built
       pnpm api --check    fails where a report is stale, or a change of one has no changeset that says as much
       pnpm api --diff [<revision>]    tells what changed since the last release of each package, or since a revision
       pnpm api --changesets           the part of --check that needs no build`

const root = fileURLToPath(new URL('../../..', import.meta.url))

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function main(): Promise<number> {
  const options = {
    check: { type: 'boolean' },
    diff: { type: 'boolean' },
    changesets: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const asked = [values.check, values.diff, values.changesets].filter(Boolean).length
  if (values.help || asked > 1 || positionals.length > (values.diff ? 1 : 0)) {
    console.error(usage)
    return values.help ? 0 : 2
  }
  if (values.diff) return told(positionals[0])
  if (values.check || values.changesets) {
    const stale = values.check ? staleReports(root, await apiReports(root)) : []
    const problems = [...stale, ...lackingSteps(await changedApis(root))]
    for (const problem of problems) console.error(problem)
    return problems.length > 0 ? 1 : 0
  }
  const lines = writeReports(root, await apiReports(root))
  for (const line of lines) console.log(line)
  if (lines.length === 0) console.log('The reports are as the declarations say.')
  return 0
}

async function told(revision: string | undefined): Promise<number> {
  const changed = await changedApis(root, revision)
  if (changed.length === 0) console.log('No public type changed.')
  for (const { name, base, changes, demanded, given } of changed) {
    console.log(`\n${name}, since ${base.reason}`)
    for (const [entry, own] of changes)
      for (const { bump, means } of own)
        console.log(`  ${bump === 'breaking' ? 'Breaking' : 'Addition'} in ${entry}: ${means}`)
    console.log(`  Demands: ${demanded}. Changesets say: ${given}.`)
  }
  return 0
}
