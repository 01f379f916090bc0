import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type Answer, type SpecDocument, specAnswers } from '../spec-answers.ts'

/** Where the report is kept, from the root. */
export const coverageFile = 'specs/COVERAGE.md'

/** What the clients' tests of one vendor reached of its spec. */
export interface VendorCoverage {
  /** The name of the vendor's directories under `specs` and `packages`. */
  readonly directory: string
  readonly name: string
  readonly answers: readonly CoveredAnswer[]
}

/** An answer that the spec has. */
export interface CoveredAnswer extends Answer {
  readonly reached: boolean
}

/**
 * Holds what the tests noted in `packages/<vendor>/reports/coverage.json` against each bundled
 * spec. A vendor whose tests noted nothing has reached nothing.
 *
 * @param root the directory that holds pnpm-workspace.yaml
 * @throws Error when a spec has not been bundled
 */
export async function exampleCoverage(root: string): Promise<VendorCoverage[]> {
  const directories = globSync('specs/*/openapi.yaml', { cwd: root })
    .map((path) => basename(dirname(path)))
    .sort()
  return Promise.all(directories.map((directory) => vendorCoverage(root, directory)))
}

async function vendorCoverage(root: string, directory: string): Promise<VendorCoverage> {
  const bundle = await readFile(join(root, 'specs', directory, 'dist/openapi.json'), 'utf8')
  const spec = JSON.parse(bundle) as SpecDocument & { readonly 'x-provider': { name: string } }
  const reached = new Set((await noted(root, directory)).map(key))
  return {
    directory,
    name: spec['x-provider'].name,
    answers: specAnswers(spec).map(({ operation, status, mediaType, example }) => {
      const answer = { operation, status, mediaType, example }
      return { ...answer, reached: reached.has(key(answer)) }
    }),
  }
}

async function noted(root: string, directory: string): Promise<Answer[]> {
  try {
    const path = join(root, 'packages', directory, 'reports/coverage.json')
    return JSON.parse(await readFile(path, 'utf8')) as Answer[]
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

function key({ operation, status, mediaType = '', example = '' }: Answer): string {
  return [operation, status, mediaType, example].join(' ')
}

/**
 * What `npm test` has to say against the coverage: a line for each vendor with what was not
 * reached, and one if the report in the repository is not that of this run.
 *
 * @param written the report as it stands; undefined when there is none
 */
export function coverageFailures(
  vendors: readonly VendorCoverage[],
  written: string | undefined,
): string[] {
  const failures = vendors.flatMap(({ directory, answers }) => {
    const missed = answers.filter(({ reached }) => !reached).map(describe)
    if (missed.length === 0) return []
    return [
      `packages/${directory}: no passing test of the client reaches ${missed.join(', ')}. ` +
        'Reach each in src/examples.test.ts, then run `pnpm coverage`.',
    ]
  })
  if (written !== coverageReport(vendors)) {
    failures.push(`${coverageFile} is stale. Run \`pnpm coverage\`.`)
  }
  return failures
}

function describe({ operation, status, mediaType, example }: Answer): string {
  return [operation, status, example ?? mediaType ?? 'without a body'].join(' ')
}

/** The report in Markdown. */
export function coverageReport(vendors: readonly VendorCoverage[]): string {
  const rows = [
    ...vendors.map(({ name, answers }) => [name, ...figures([answers])]),
    ['**All**', ...figures(vendors.map(({ answers }) => answers))],
  ]
  return `# What the clients' tests reach of the specs

Every answer that a spec has, and whether a client's call got it from the mock and carried it
through the provider's mapping in a test that passed. \`pnpm coverage\` writes this file from what
the tests noted; \`npm test\` fails when it is stale or when anything is missing. A vendor's operation
that the spec has at two paths counts at each.

| Vendor | Operations | Statuses | Examples | Reached |
| --- | ---: | ---: | ---: | ---: |
${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}

${vendors.map(vendorSection).join('\n')}`
}

function figures(vendors: readonly (readonly CoveredAnswer[])[]): string[] {
  const counts = vendors.map((answers) => {
    const named = answers.filter(({ example }) => example !== undefined)
    return [
      tally(answers, ({ operation }) => operation),
      tally(answers, ({ operation, status }) => `${operation} ${status}`),
      tally(named, key),
      tally(answers, key),
    ]
  })
  const totals = [0, 1, 2, 3].map((column) =>
    counts.map((count) => count[column] ?? none).reduce(sum, none),
  )
  const [operations = none, statuses = none, examples = none, all = none] = totals
  const percent = all.of === 0 ? 0 : Math.floor((100 * all.reached) / all.of)
  return [...[operations, statuses, examples].map(fraction), `${percent} %`]
}

interface Tally {
  readonly reached: number
  readonly of: number
}

const none: Tally = { reached: 0, of: 0 }

/** How many groups there are, and of how many at least one answer was reached. */
function tally(answers: readonly CoveredAnswer[], group: (answer: CoveredAnswer) => string): Tally {
  return {
    reached: new Set(answers.filter(({ reached }) => reached).map(group)).size,
    of: new Set(answers.map(group)).size,
  }
}

function sum(a: Tally, b: Tally): Tally {
  return { reached: a.reached + b.reached, of: a.of + b.of }
}

function fraction({ reached, of }: Tally): string {
  return `${reached}/${of}`
}

function vendorSection({ name, answers }: VendorCoverage): string {
  const operations = Map.groupBy(answers, ({ operation }) => operation)
  const lines = [...operations].map(([operation, its]) => {
    const bodies = Map.groupBy(its, bodyKind)
    const shown = [...bodies].map(([kind, same]) => `${kind}: ${same.map(mark).join(', ')}`)
    return `- \`${operation}\`: ${shown.join('; ')}\n`
  })
  return `## ${name}\n\n${lines.join('')}`
}

function bodyKind({ status, mediaType }: Answer): string {
  return mediaType === undefined || mediaType === 'application/json'
    ? String(status)
    : `${status} (${mediaType})`
}

function mark({ example, mediaType, reached }: CoveredAnswer): string {
  const name = example ?? (mediaType === undefined ? 'no body' : 'any body')
  return reached ? name : `**not reached: ${name}**`
}
