import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { startAddresses } from '../faults/addresses.ts'
import { type Matrix, type MatrixResult, runCells } from '../run/matrix.ts'
import { sample } from '../run/random.ts'
import type { ChildCell, ChildLine } from '../runtimes/child.ts'
import { linesOf, type Runtime, runtimes } from '../runtimes/runtimes.ts'
import { BorderServer, type Exchange } from '../server/border-server.ts'
import { vendors } from '../vendors/vendors.ts'

/** Something at which a runtime's fetch may send a request again by itself. */
interface Provocation {
  readonly name: string
  readonly strike: (exchange: Exchange) => void
}

const answer =
  (status: number, headers: Record<string, string> = {}): Provocation['strike'] =>
  ({ response }) =>
    response.writeHead(status, headers).end()

const provocations: readonly Provocation[] = [
  { name: 'reset after the request', strike: ({ socket }) => void socket.resetAndDestroy() },
  { name: 'closed after the request', strike: ({ socket }) => void socket.destroy() },
  { name: 'ended after the request', strike: ({ socket }) => void socket.end() },
  { name: 'half a status line', strike: ({ socket }) => void socket.end('HTTP/1.1 2') },
  {
    name: 'cut within the body',
    strike: ({ response, socket }) => {
      response.writeHead(200, { 'content-length': 9 }).write('{', () => socket.destroy())
    },
  },
  { name: 'status 421', strike: answer(421) },
  { name: 'status 408 and closed', strike: answer(408, { connection: 'close' }) },
  { name: 'status 425', strike: answer(425) },
  { name: 'status 503, to be repeated at once', strike: answer(503, { 'retry-after': '0' }) },
  { name: 'status 401 with a challenge', strike: answer(401, { 'www-authenticate': 'Basic' }) },
  { name: 'status 407 with a challenge', strike: answer(407, { 'proxy-authenticate': 'Basic' }) },
  {
    name: 'status 307 to the same address',
    strike: ({ request, response }) => {
      response.writeHead(307, { location: request.url ?? '/' }).end()
    },
  },
  {
    name: 'status 302 to the same address',
    strike: ({ request, response }) => {
      response.writeHead(302, { location: request.url ?? '/' }).end()
    },
  },
]

/** Calls that must not be repeated, of each method, and harmless ones on the same connection. */
const calls = [
  { vendor: 'omnious', call: 'createTaggingTask', prime: 'listTaggingTasks' },
  { vendor: 'omnious', call: 'appendTaggingTask', prime: 'listTaggingTasks' },
  { vendor: 'ogq', call: 'reportUsage', prime: 'searchImages' },
] as const

interface Cell {
  readonly runtime: Runtime
  readonly of: (typeof calls)[number]
  readonly kept: boolean
  /** Absent: nobody listens there. */
  readonly provocation?: Provocation | undefined
}

const cells: readonly Cell[] = runtimes.flatMap((runtime) =>
  calls.flatMap((of) => [
    ...provocations.flatMap((provocation) =>
      [true, false].map((kept) => ({ runtime, of, kept, provocation })),
    ),
    { runtime, of, kept: false },
  ]),
)

/** Cells that one process of a runtime works through. */
const BATCH = 40

export const runtimeMatrix: Matrix = {
  name: 'runtimes',
  title: 'provocations × runtimes: sent once',
  sample: 48,
  run: async ({ size, random }) => {
    const directory = await mkdtemp(join(tmpdir(), 'picturedesk-border-'))
    try {
      const script = join(directory, 'child.mjs')
      await bundle(script)
      const chosen = sample(cells, size, random)
      const results: MatrixResult[] = []
      const skipped: string[] = []
      for (const runtime of runtimes) {
        const command = runtime.command()
        const own = chosen.filter((cell) => cell.runtime === runtime)
        if (command === undefined) skipped.push(`${runtime.name}: no program for this platform.`)
        else
          for (let at = 0; at < own.length; at += BATCH)
            results.push(await runBatch(own.slice(at, at + BATCH), [...command, script]))
      }
      return {
        cells: results.reduce((sum, result) => sum + result.cells, 0),
        wrong: results.flatMap(({ wrong }) => wrong),
        skipped,
      }
    } finally {
      await rm(directory, { recursive: true, force: true })
    }
  },
}

async function bundle(outfile: string): Promise<void> {
  await build({
    entryPoints: [fileURLToPath(new URL('../runtimes/child.ts', import.meta.url))],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    conditions: ['@picturedesk/source'],
    logLevel: 'error',
  })
}

async function runBatch(batch: readonly Cell[], command: readonly string[]): Promise<MatrixResult> {
  await using addresses = await startAddresses()
  await using stack = new AsyncDisposableStack()
  const running: { cell: Cell; server: BorderServer; struck: () => number }[] = []
  for (const cell of batch) {
    const vendor = vendors.find(({ id }) => id === cell.of.vendor)
    if (vendor === undefined) throw new Error(`Unknown vendor: ${cell.of.vendor}.`)
    const server = stack.use(await BorderServer.start(vendor))
    let struck = 0
    server.plan = {
      whole: (exchange) => {
        if (exchange.operation !== cell.of.call) return false
        // Only the first is struck: a repeat would succeed, and be told as if nothing had happened.
        if (struck++ > 0) return false
        cell.provocation?.strike(exchange)
        return true
      },
    }
    running.push({ cell, server, struck: () => struck })
  }
  const given = running.map(({ cell: { of, kept, provocation }, server }): ChildCell => {
    const origin = provocation === undefined ? addresses.of('refused') : server.origin
    const baseUrl = origin + server.baseUrl.slice(server.origin.length)
    return { vendor: of.vendor, call: of.call, baseUrl, origin, prime: kept ? of.prime : undefined }
  })
  const lines: ChildLine[] = []
  for await (const line of linesOf([...command, JSON.stringify(given)]))
    lines.push(JSON.parse(line) as ChildLine)
  return runCells(
    running.map((one, index) => ({ ...one, line: lines[index] })),
    ({ cell }) => nameOf(cell),
    async ({ cell, server, line }) => judge(cell, server, line),
  )
}

function nameOf({ runtime, of, kept, provocation }: Cell): string {
  const connection = kept ? 'kept' : 'fresh'
  return `${runtime.name}: ${of.vendor} ${of.call} × ${provocation?.name ?? 'refused'} (${connection} connection)`
}

function judge(
  { of, provocation }: Cell,
  server: BorderServer,
  line: ChildLine | undefined,
): string[] {
  if (line === undefined) return ['the process ended before it']
  const came = server.heads.get(of.call) ?? 0
  const expected = provocation === undefined ? 'not-sent' : 'unknown'
  const arrivals = provocation === undefined ? 0 : 1
  return [
    ...(came === arrivals ? [] : [`came ${came} times`]),
    ...(line.succeeded ? ['succeeds in spite of it'] : []),
    ...(line.succeeded || line.outcome === expected
      ? []
      : [`the outcome is "${line.outcome}": ${line.message}`]),
  ]
}
