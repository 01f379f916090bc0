import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { diffFiles, renderMarkdown, renderText, type SpecDiff } from '@picturedesk/generate'
import { baseRemedy, isRepository, lastRelease } from './base-revision.ts'
import { givenSteps, isEnough } from './changesets.ts'
import { askedSpecs, type ComparedSpec, compareSpecs, specFile } from './compare-specs.ts'
import { git } from './git.ts'
import { writeChangeset } from './written-changesets.ts'

const usage = `Usage: pnpm spec:diff [<base>] [--vendor <id>] [--write | --check] [--json | --markdown]
       pnpm spec:diff <base.yaml> <new.yaml> [--json | --markdown]

Tells what changes of the specs mean for callers of the clients, since the last release or since <base>, a git
revision. --vendor looks at one spec. --write writes the changesets that they demand, removes what
it wrote and is not needed any more, and keeps what was edited by hand. --check fails where these are missing or demand less.`

const root = fileURLToPath(new URL('../../../..', import.meta.url))

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function main(): Promise<number> {
  const options = {
    write: { type: 'boolean' },
    check: { type: 'boolean' },
    json: { type: 'boolean' },
    markdown: { type: 'boolean' },
    vendor: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  } as const
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const [first, second, ...more] = positionals
  if (
    values.help ||
    more.length > 0 ||
    (values.write && values.check) ||
    (second !== undefined && (values.write || values.check))
  ) {
    console.error(usage)
    return values.help ? 0 : 2
  }
  const show = values.json
    ? (diff: SpecDiff) => JSON.stringify(diff, null, 2)
    : values.markdown
      ? renderMarkdown
      : renderText
  if (first !== undefined && second !== undefined) {
    console.log(show(await diffFiles(specFile(first), specFile(second))))
    return 0
  }
  if (
    first !== undefined &&
    git(root, 'rev-parse', '--verify', '--quiet', `${first}^{commit}`) === undefined
  )
    throw new Error(
      existsSync(first)
        ? `Expected two files, or one revision. Received the file ${first} alone.`
        : `Expected a git revision. Received ${first}, which git does not know.`,
    )
  const base = first === undefined ? lastRelease(root) : { revision: first, reason: first }
  if (base === undefined) {
    console.error(`Specs are not compared. ${baseRemedy(root)}`)
    // Without git nobody can commit a changeset either.
    return values.check && !isRepository(root) ? 0 : 1
  }
  const compared = await compareSpecs(root, base.revision, values.vendor)
  if (values.check) return checked(compared, base.revision, base.reason)
  if (values.json) {
    console.log(JSON.stringify({ base, specs: compared.map(plain) }, null, 2))
    return 0
  }
  console.log(`Since ${base.reason}:`)
  if (compared.length === 0) console.log('\nNo spec changed.')
  for (const { spec, diff, demanded } of compared) {
    console.log(`\n${values.markdown ? '## ' : ''}${spec.name}\n`)
    console.log(diff === 'new' ? 'The spec is new.' : show(diff))
    if (demanded.size > 0)
      console.log(`Packages: ${[...demanded].map(([name, step]) => `${name} ${step}`).join(', ')}`)
  }
  return values.write ? written(compared, base.revision, values.vendor) : 0
}

function plain({ spec, diff, demanded }: ComparedSpec): object {
  return {
    name: spec.name,
    packages: Object.fromEntries(demanded),
    ...(diff === 'new' ? { isNew: true } : diff),
  }
}

/** Brings the changesets of all specs that are asked for up to what the specs demand. */
function written(
  compared: readonly ComparedSpec[],
  revision: string,
  vendor: string | undefined,
): number {
  const outcomes = askedSpecs(root, vendor).flatMap((spec) => {
    const found = compared.find((one) => one.spec.folder === spec.folder)
    const changes = found === undefined || found.diff === 'new' ? [] : found.diff.changes
    return writeChangeset(root, revision, spec, found?.demanded ?? new Map(), changes) ?? []
  })
  for (const { note } of outcomes) console.log(`\n${note}`)
  return outcomes.some(({ isLacking }) => isLacking) ? 1 : 0
}

/** Whether the changesets since then demand what the specs do. */
function checked(compared: readonly ComparedSpec[], revision: string, reason: string): number {
  const given = givenSteps(root, revision)
  const problems = compared.flatMap(({ spec, demanded }) =>
    [...demanded].flatMap(([name, step]) => {
      const has = given.get(name) ?? 'none'
      return isEnough(has, step)
        ? []
        : [
            `${spec.folder} changed since ${reason}. Expected a changeset with "${name}": ${step}. Received ${has}.`,
          ]
    }),
  )
  for (const problem of problems) console.error(problem)
  if (problems.length > 0)
    console.error('Run `pnpm spec:diff --write`, look at what it says, and commit the changeset.')
  return problems.length > 0 ? 1 : 0
}
