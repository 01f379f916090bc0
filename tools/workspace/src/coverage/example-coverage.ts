import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { CoveredResponse } from './covered-response.ts'
import { assumedAlone, groundTable } from './known-responses.ts'

/** Where the report is kept, from the root. */
export const COVERAGE_FILE = 'specs/COVERAGE.md'

/** What the clients' tests of one vendor reached of its spec. */
export interface VendorCoverage {
  /** The name of the vendor's directories under `specs` and `packages`. */
  readonly directory: string
  readonly name: string
  /** The version of the spec. */
  readonly version: string
  /** Every response of the spec; undefined where the vendor's tests wrote no report. */
  readonly responses: readonly CoveredResponse[] | undefined
}

/**
 * Reads what the tests noted in `packages/<vendor>/reports/coverage.json`, for each vendor that has
 * a spec.
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
  const spec = JSON.parse(bundle) as {
    readonly info: { readonly version: string }
    readonly 'x-provider': { readonly name: string }
  }
  const { version } = spec.info
  return {
    directory,
    name: spec['x-provider'].name,
    version,
    responses: await noted(root, directory),
  }
}

async function noted(root: string, directory: string): Promise<CoveredResponse[] | undefined> {
  try {
    const path = join(root, 'packages', directory, 'reports/coverage.json')
    return JSON.parse(await readFile(path, 'utf8')) as CoveredResponse[]
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function key({ operation, status, mediaType = '', example = '' }: CoveredResponse): string {
  return [operation, status, mediaType, example].join(' ')
}

/**
 * Why the coverage fails `npm test`: a line for each vendor with responses that were not reached,
 * and one if the report in the repository is not that of this run.
 *
 * @param written the report as it stands; undefined when there is none
 */
export function coverageFailures(
  vendors: readonly VendorCoverage[],
  written: string | undefined,
): string[] {
  const failures = vendors.flatMap(({ directory, responses }) => {
    if (responses === undefined)
      return [
        `packages/${directory}: the tests wrote no reports/coverage.json. ` +
          'Call testExamples of @picturedesk/vendor-kit in src/examples.test.ts.',
      ]
    const missed = responses.filter(({ reached }) => !reached).map(describe)
    if (missed.length === 0) return []
    return [
      `packages/${directory}: no passing test of the client reaches ${missed.join(', ')}. ` +
        'Reach each in src/examples.test.ts, then run `pnpm coverage`.',
    ]
  })
  if (written !== coverageReport(vendors))
    failures.push(`${COVERAGE_FILE} is stale. Run \`pnpm coverage\`.`)
  return failures
}

function describe({ operation, status, mediaType, example }: CoveredResponse): string {
  return [operation, status, example ?? mediaType ?? 'without a body'].join(' ')
}

/** The report in Markdown. */
export function coverageReport(vendors: readonly VendorCoverage[]): string {
  const rows = [
    ...vendors.map(({ name, version, responses }) => [
      name,
      version,
      ...figures([responses ?? []]),
    ]),
    ['**All**', '', ...figures(vendors.map(({ responses = [] }) => responses))],
  ]
  return `# Test coverage of the specs

Every response that a spec has, and whether a client's call got it from the mock and carried it
through the provider's mapping in a test that passed. \`pnpm coverage\` writes this file from what
the tests noted; \`npm test\` fails when it is stale or when anything is missing. A vendor's operation
that the spec has at two paths counts at each.

| Vendor | Spec | Operations | Statuses | Examples | Reached |
| --- | --- | ---: | ---: | ---: | ---: |
${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}

What these responses, and so the tests of them, rest on. A response is documented or observed when its status and its example
are. It is partly assumed when one of the two is assumed or not stated, and assumed alone when both are.

${groundTable(vendors.map(({ name, responses = [] }) => ({ name, responses })))}
${vendors.map(vendorSection).join('\n')}`
}

function figures(vendors: readonly (readonly CoveredResponse[])[]): string[] {
  const counts = vendors.map((responses) => {
    const named = responses.filter(({ example }) => example !== undefined)
    return [
      tally(responses, ({ operation }) => operation),
      tally(responses, ({ operation, status }) => `${operation} ${status}`),
      tally(named, key),
      tally(responses, key),
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
function tally(
  responses: readonly CoveredResponse[],
  group: (response: CoveredResponse) => string,
): Tally {
  return {
    reached: new Set(responses.filter(({ reached }) => reached).map(group)).size,
    of: new Set(responses.map(group)).size,
  }
}

function sum(a: Tally, b: Tally): Tally {
  return { reached: a.reached + b.reached, of: a.of + b.of }
}

function fraction({ reached, of }: Tally): string {
  return `${reached}/${of}`
}

function vendorSection({ name, responses = [] }: VendorCoverage): string {
  const operations = Map.groupBy(responses, ({ operation }) => operation)
  const lines = [...operations].map(([operation, its]) => {
    const bodies = Map.groupBy(its, bodyKind)
    const shown = [...bodies].map(([kind, same]) => `${kind}: ${same.map(mark).join(', ')}`)
    return `- \`${operation}\`: ${shown.join('; ')}\n`
  })
  return `## ${name}\n\n${lines.join('')}${assumedAlone(responses)}`
}

function bodyKind({ status, mediaType }: CoveredResponse): string {
  return mediaType === undefined || mediaType === 'application/json'
    ? String(status)
    : `${status} (${mediaType})`
}

function mark({ example, mediaType, reached }: CoveredResponse): string {
  const name = example ?? (mediaType === undefined ? 'no body' : 'any body')
  return reached ? name : `**not reached: ${name}**`
}
