import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleSpec } from '@picturedesk/generate'
import { derivedRequests } from './derived-requests.ts'
import { storedRequests } from './stored-requests.ts'

/** What `picturedesk-mocks drift` reports. */
export interface DriftReport {
  readonly calls: number
  readonly differences: readonly {
    readonly operation?: string
    readonly route: string
    readonly kind: string
    readonly pointer: string
    readonly message: string
    readonly count: number
    readonly seems: string
    readonly spec: string
  }[]
}

/** What a vendor responds with now, compared with its spec. */
export interface VendorCheck {
  readonly vendor: string
  /** How many requests were sent: those that are stored and may be sent, or those made from the spec. None: nothing was compared. */
  readonly requests: number
  /** Whether none is stored, so that they are made from the spec. */
  readonly areDerived: boolean
  readonly report: DriftReport | undefined
  /** What went wrong, such as a request that fails now. */
  readonly problems: readonly string[]
}

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const SOURCES = '--conditions=@picturedesk/source'

/**
 * Sends the stored requests of a spec to a vendor, through the recorder of differences.
 *
 * @param recording where the recorded calls are kept, for `picturedesk-spec propose`
 */
export async function checkVendor(
  vendor: string,
  { spec, upstream, recording }: { spec: string; upstream: string; recording?: string | undefined },
): Promise<VendorCheck> {
  const document = await bundleSpec(spec)
  const stored = storedRequests(document)
  const requests = stored.length > 0 ? stored : derivedRequests(document)
  if (requests.length === 0)
    return { vendor, requests: 0, areDerived: false, report: undefined, problems: [] }
  const directory = mkdtempSync(join(tmpdir(), 'drift-check-'))
  try {
    const file = join(directory, 'requests.json')
    writeFileSync(file, JSON.stringify(requests))
    const out = recording ?? join(directory, 'drift.json')
    const { code, err } = await run([
      ...[SOURCES, join(root, 'mocks/core/src/cli.ts'), 'drift', vendor],
      // The requests only read. What a client adds by itself, such as the call for its token, has to pass.
      ...['--spec', spec, '--upstream', upstream, '--json', '--out', out, '--allow-writes'],
      ...['--', process.execPath, SOURCES, join(root, 'tools/workspace/src/drift-check/replay.ts')],
      ...[vendor, file],
    ])
    const problems = err.split('\n').filter((line) => / responded with | failed: /.test(line))
    if (code !== 0 && code !== 4 && problems.length === 0) problems.push(err.trim())
    const areDerived = stored.length === 0
    return { vendor, requests: requests.length, areDerived, report: readReport(out), problems }
  } finally {
    rmSync(directory, { recursive: true })
  }
}

function readReport(file: string): DriftReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as DriftReport
  } catch {
    return undefined
  }
}

function run(args: readonly string[]): Promise<{ code: number | null; err: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] })
    let err = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, err }))
  })
}
