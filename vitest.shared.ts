import { readdirSync, readFileSync } from 'node:fs'
import { defineConfig, mergeConfig, type ViteUserConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const SOURCE = '@picturedesk/source'

/** What a developer has set for a vendor, such as `OMNIOUS_API_KEY`, for bulk work and for Postgres. */
const OF_THE_MACHINE = new RegExp(
  `^(${readdirSync(new URL('specs/', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name.toUpperCase().replaceAll('-', '_'))
    .join('|')}|PICTUREDESK_BULK)_|^PG[A-Z]+$`,
)

// With these, a test would call a live vendor, which may charge, or use a database that is in use.
for (const name of Object.keys(process.env)) if (OF_THE_MACHINE.test(name)) delete process.env[name]

/** Whether Stryker runs the tests, which happens again for every change that it makes. */
export const isMutating = process.env['STRYKER_MUTATOR_WORKER'] !== undefined

/**
 * How tests run in every package. `*.packed.test.ts` look at what a package publishes: they run
 * with `--mode packed`, on what was built. All others load the packages of the house from their
 * sources, so that they need no build.
 * @param own What differs in the package that asks.
 */
export const shared = (own: ViteUserConfig = {}) =>
  defineConfig(({ mode }) =>
    mergeConfig(mode === 'packed' ? packed : fromSources, mergeConfig(common(mode), own)),
  )

// Each judges a whole vendor for minutes, again for every change. The tests beside the code must notice it.
const whole = ['src/conformance.test.ts', 'src/model.test.ts', 'src/secrets.test.ts']

const fromSources: ViteUserConfig = {
  resolve: { conditions: [SOURCE] },
  ssr: { resolve: { conditions: [SOURCE, 'module', 'node', 'development|production'] } },
  test: {
    exclude: ['**/*.packed.test.ts', ...(isMutating ? whole : [])],
    execArgv: [`--conditions=${SOURCE}`],
  },
}

const packed: ViteUserConfig = { test: { include: ['src/**/*.packed.test.ts'] } }

const common = (mode: string): ViteUserConfig => ({
  test: {
    ...(mode !== 'packed' && { include: ['src/**/*.test.ts'] }),
    // One load of the modules for all files of a worker. Tests keep no state in a module.
    isolate: false,
    // Far above what a test takes: a busy machine must not fail one.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // A change of a mapping shows in the first responses. CI makes thousands of each.
    env: { PICTUREDESK_RUNS: isMutating ? '20' : (process.env['PICTUREDESK_RUNS'] ?? '60') },
    ...(isMutating && { sequence: { sequencer: CheapFirst } }),
    reporters: process.env['PICTUREDESK_FROZEN'] === '1' ? ['dot', report(mode)] : ['default'],
  },
})

/**
 * Files without a mock first, then the short ones. One test that fails ends the run of a change, and to
 * load the mocks takes longer than most tests.
 */
class CheapFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const cost = ({ moduleId }: TestSpecification): number => {
      const text = readFileSync(moduleId, 'utf8')
      return text.length + (/start-desk|picturedesk\/(mocks|vendor-kit)/.test(text) ? 1_000_000 : 0)
    }
    return files.toSorted((a, b) => cost(a) - cost(b))
  }
}

/** What the summary of `npm test` counts. */
function report(mode: string): ['json', { outputFile: string }] {
  return ['json', { outputFile: `reports/${mode === 'packed' ? 'packed' : 'tests'}.json` }]
}
