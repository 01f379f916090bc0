import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Mutant } from '@stryker-mutator/api/core'
import { Instrumenter } from '@stryker-mutator/instrumenter'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { shared } from '../../vitest.shared.ts'
import { MutantReport } from './src/testing/mutants/mutant-report.ts'

// `pnpm mutate:wing`, with: PICTUREDESK_WING, folders or files of `src`; PICTUREDESK_TESTS, more tests than
// those beside them; PICTUREDESK_PERCENT, a fixed sample. The mutants are Stryker's own.
const listed = (name: string): string[] => process.env[name]?.split(',') ?? []
const wing = listed('PICTUREDESK_WING')
if (wing.length === 0)
  throw new Error('PICTUREDESK_WING is not set. Set it to a folder such as src/faults.')
const percent = Number(process.env['PICTUREDESK_PERCENT'] ?? 100)

const sources = wing
  .flatMap((part) => (part.endsWith('.ts') ? part : globSync(`${part}/**/*.ts`)))
  .filter((name) => !/\.test(?:-d)?\.ts$|\/(?:testing|fixtures)\//.test(name))
const quiet = new Proxy({}, { get: (_, name) => () => !String(name).startsWith('is') && undefined })
const { files, mutants } = await new Instrumenter(quiet as never).instrument(
  sources.map((name) => ({
    name: resolve(name),
    mutate: true,
    content: readFileSync(name, 'utf8'),
  })),
  { ignorers: [], excludedMutations: [], plugins: null },
)
const contents = new Map(files.map(({ name, content }) => [name, content]))

/** The order of a sample: the same in every run, by place and replacement. */
function rankOf({ fileName, location: { start }, mutatorName, replacement }: Mutant): number {
  const place = [fileName.slice(process.cwd().length), start.line, start.column]
  const key = [...place, mutatorName, replacement].join(' ')
  return createHash('sha256').update(key).digest().readUInt32BE()
}

/** Of each file the share that is asked for, and no fewer than this. */
const LEAST = 40
const sample = [...Map.groupBy(mutants, ({ fileName }) => fileName).values()].flatMap((ofFile) =>
  ofFile
    .toSorted((one, other) => rankOf(one) - rankOf(other))
    .slice(0, Math.max(LEAST, Math.ceil((ofFile.length * percent) / 100))),
)
const report = join(tmpdir(), `picturedesk-mutants-${process.pid}.jsonl`)

/** Random schemas last: whatever else notices a mutant does so sooner. */
class RandomLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const cost = ({ moduleId }: TestSpecification): number => {
      const text = readFileSync(moduleId, 'utf8')
      return text.length + (text.includes("'fast-check'") ? 1_000_000 : 0)
    }
    return files.toSorted((one, other) => cost(one) - cost(other))
  }
}

const whole = shared()
export default defineConfig((env) => {
  const config = whole(env)
  return {
    ...config,
    plugins: [
      {
        name: 'mutants',
        enforce: 'pre',
        load: (id: string) => contents.get(id.split('?', 1)[0] ?? id),
        transform: (code: string, id: string) =>
          id.startsWith(resolve('src'))
            ? code.replace(
                /^const (\w+) = new WeakMap\b/gm,
                'const $1 = new globalThis.__roundMap__',
              )
            : undefined,
      },
    ],
    test: {
      ...config.test,
      include: [
        ...wing.map((part) =>
          part.endsWith('.ts') ? part.replace(/\.ts$/, '.test.ts') : `${part}/**/*.test.ts`,
        ),
        ...listed('PICTUREDESK_TESTS'),
      ],
      // Random schemas are the same in each run, and few of them are enough.
      env: { PICTUREDESK_RUNS: '30' },
      sequence: { sequencer: RandomLast },
      provide: { mutation: { report, mutants: sample.map(({ id }) => id) } },
      runner: new URL('./src/testing/mutants/mutant-runner.ts', import.meta.url).pathname,
      reporters: ['default', new MutantReport(report, sample)],
      // One worker, with the modules as they were instrumented just now.
      pool: 'threads',
      maxWorkers: 1,
      fileParallelism: false,
      isolate: false,
      fsModuleCache: false,
    },
  }
})
