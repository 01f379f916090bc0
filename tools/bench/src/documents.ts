import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { pathsOf } from '@picturedesk/corpus/documents'
import type { Measurement } from './measurement.ts'
import { median } from './median.ts'

const script = fileURLToPath(new URL('start-document.ts', import.meta.url))
const run = promisify(execFile)
const ROUNDS = 1
/** Milliseconds after which a start is given up. */
const PATIENCE = 240_000

/** Large public documents, of which the first run installs the packages. */
const NAMES = ['stripe.com', 'github.com/api.github.com']

interface Start {
  readonly milliseconds: number
  readonly bytes: number
}

/** What a large document costs before the first request, beside Prism alone. */
export async function measureDocuments(): Promise<Measurement[]> {
  const paths = pathsOf(NAMES, (line) => console.error(line))
  const measurements: Measurement[] = []
  for (const [index, path] of paths.entries()) {
    const starts: { prism: Start; mock: Start }[] = []
    for (let round = 0; round < ROUNDS; round++)
      starts.push({ prism: await startOf('prism', path), mock: await startOf('mock', path) })
    const ratio = (of: keyof Start): number =>
      median(starts.map(({ mock, prism }) => mock[of] / prism[of]))
    const told = (who: string, { milliseconds, bytes }: Start): string =>
      Number.isNaN(bytes)
        ? `${who} did not end within ${PATIENCE / 1000} s`
        : `${who} ${milliseconds.toFixed(0)} ms, ${(bytes / 1e6).toFixed(0)} MB`
    const details = starts.flatMap(({ prism, mock }) => [
      told('Prism', prism),
      told('the mock', mock),
    ])
    const common = { section: 'documents', unit: '×', details } as const
    measurements.push({
      ...common,
      what: `CPU to start the mock of ${NAMES[index]} over loading it into Prism`,
      value: ratio('milliseconds'),
      limit: 3,
    })
    const memory = ratio('bytes')
    if (!Number.isNaN(memory))
      measurements.push({
        ...common,
        what: `memory with the mock of ${NAMES[index]} over Prism alone`,
        value: memory,
        limit: 1.5,
      })
  }
  return measurements
}

/** One that does not end within the patience counts as having taken all of it. */
async function startOf(what: 'prism' | 'mock', path: string): Promise<Start> {
  const options = { timeout: PATIENCE, killSignal: 'SIGKILL' } as const
  try {
    const { stdout } = await run(process.execPath, ['--expose-gc', script, what, path], options)
    return JSON.parse(stdout) as Start
  } catch (error) {
    if ((error as { killed?: boolean }).killed !== true) throw error
    return { milliseconds: PATIENCE, bytes: Number.NaN }
  }
}
