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

/** What is done with a document, in words, and by which peer alone. */
const works = [
  { own: 'mock', peer: 'prism', what: 'start the mock of', over: 'loading it into Prism' },
  {
    own: 'client',
    peer: 'types',
    what: 'generate the client of',
    over: 'its types by openapi-typescript',
  },
] as const

type Work = (typeof works)[number]

/** What a large document costs, in mocks and generator, beside the peer that each is built on. */
export async function measureDocuments(): Promise<Measurement[]> {
  const paths = pathsOf(NAMES, (line) => console.error(line))
  const measurements: Measurement[] = []
  for (const work of works)
    for (const [index, path] of paths.entries())
      measurements.push(...(await measureWork(work, NAMES[index] ?? path, path)))
  return measurements
}

async function measureWork(
  { own, peer, what, over }: Work,
  name: string,
  path: string,
): Promise<Measurement[]> {
  const starts: { peer: Start; own: Start }[] = []
  for (let round = 0; round < ROUNDS; round++)
    starts.push({ peer: await startOf(peer, path), own: await startOf(own, path) })
  const ratio = (of: keyof Start): number =>
    median(starts.map((start) => start.own[of] / start.peer[of]))
  const told = (who: string, { milliseconds, bytes }: Start): string =>
    Number.isNaN(bytes)
      ? `${who} did not end within ${PATIENCE / 1000} s`
      : `${who} ${milliseconds.toFixed(0)} ms, ${(bytes / 1e6).toFixed(0)} MB`
  const details = starts.flatMap((start) => [told(peer, start.peer), told(own, start.own)])
  const common = { section: 'documents', unit: '×', details } as const
  const measurements: Measurement[] = [
    {
      ...common,
      what: `CPU to ${what} ${name}, over ${over}`,
      value: ratio('milliseconds'),
      limit: 3,
    },
  ]
  const memory = ratio('bytes')
  if (!Number.isNaN(memory))
    measurements.push({
      ...common,
      what: `memory to ${what} ${name}, over ${over}`,
      value: memory,
      limit: 1.5,
    })
  return measurements
}

/** One that does not end within the patience counts as having taken all of it. */
async function startOf(what: Work['own' | 'peer'], path: string): Promise<Start> {
  const options = { timeout: PATIENCE, killSignal: 'SIGKILL' } as const
  try {
    const { stdout } = await run(process.execPath, ['--expose-gc', script, what, path], options)
    return JSON.parse(stdout) as Start
  } catch (error) {
    if ((error as { killed?: boolean }).killed !== true) throw error
    return { milliseconds: PATIENCE, bytes: Number.NaN }
  }
}
