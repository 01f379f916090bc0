import { parseArgs } from 'node:util'
import { trialCommands } from '../cli/testing/trial-commands.ts'
import { checkLedger, type Verdict } from './check-ledger.ts'
import { freshDirectory } from './fresh-directory.ts'
import { tryPowerCuts } from './power/try-power-cuts.ts'
import { startWorker } from './run-workers.ts'
import { seeded } from './seeded.ts'
import { startPostgres } from './start-postgres.ts'
import { startProxy } from './start-proxy.ts'
import { startTaskServer } from './task-server.ts'
import { tryCuts } from './try-cuts.ts'

/**
 * The promises of durable bulk work, tried with processes that are killed, on the embedded database and on a
 * Postgres server. `--small` is the size for CI. Without it: 50 kills over 100,000 inputs.
 */
const { values } = parseArgs({
  options: {
    small: { type: 'boolean', default: false },
    only: { type: 'string', default: 'pglite,postgres,three,commands,power,cuts' },
    seed: { type: 'string', default: '1' },
    inputs: { type: 'string' },
    kills: { type: 'string' },
  },
})
const INPUTS = Number(values.inputs ?? (values.small ? 5_000 : 100_000))
const KILLS = Number(values.kills ?? (values.small ? 5 : 50))
const UNIT = values.small ? 100 : 500
const FAULTS = { lost: 0.03, reset: 0.01, down: 0.02, busy: 0.01 }

const trials: Readonly<Record<string, () => Promise<Verdict>>> = {
  pglite: killOnPglite,
  postgres: killOnPostgres,
  three: threeWorkers,
  commands: commandLine,
  power: powerCuts,
  cuts: brokenConnections,
}

/** One process at a time, killed after a random number of steps, and followed by another. */
async function killOnPglite(): Promise<Verdict> {
  using directory = await freshDirectory()
  const random = seeded(Number(values.seed))
  await using vendor = await startTaskServer(seeded(Number(values.seed) + 1))
  vendor.faults = FAULTS
  const steps = Math.ceil(((INPUTS / UNIT) * 3) / (KILLS + 1))
  const options = { database: directory.path, vendor: vendor.url, read: INPUTS, 'unit-size': UNIT }
  for (let kills = 0; ; ) {
    let left = kills < KILLS ? 1 + Math.floor(random() * steps * 1.5) : Number.POSITIVE_INFINITY
    const { child, ended } = startWorker(options, () => {
      if (--left === 0) child.kill('SIGKILL')
    })
    if ((await ended).code === 0)
      return withKills(await checkLedger(directory.path, vendor, INPUTS), kills)
    kills++
  }
}

/** Two workers at a time on a server, each killed after a random number of steps, and followed by another. */
async function killOnPostgres(): Promise<Verdict> {
  await using postgres = await startPostgres()
  const random = seeded(Number(values.seed) + 2)
  await using vendor = await startTaskServer(seeded(Number(values.seed) + 3))
  vendor.faults = FAULTS
  const common = { database: postgres.url, vendor: vendor.url, 'unit-size': UNIT, concurrency: 2 }
  const steps = Math.ceil(((INPUTS / UNIT) * 3) / (KILLS + 2))
  let kills = 0
  // The first of the two reads as well, until the source is read.
  const lane = async (number: number): Promise<void> => {
    for (;;) {
      let left = kills < KILLS ? 1 + Math.floor(random() * steps * 1.5) : Number.POSITIVE_INFINITY
      const options = number === 0 ? { ...common, read: INPUTS } : common
      const { child, ended } = startWorker(options, () => {
        if (--left === 0) child.kill('SIGKILL')
      })
      if ((await ended).code === 0) return
      kills++
    }
  }
  const first = lane(0)
  await Promise.all([first, lane(1)])
  return withKills(await checkLedger(postgres.url, vendor, INPUTS), kills)
}

/** Three workers on a server: one is killed, and one is cut off from the database while it works. */
async function threeWorkers(): Promise<Verdict> {
  // On a busy machine the first may have done all before another gets a turn. Then the vendor takes longer.
  for (let delay = 20; ; delay *= 4) {
    const verdict = await threeWorkersOnce(delay)
    if (verdict.haveAllWorked || verdict.problems.length > 0 || delay > 2_000)
      return verdict.haveAllWorked
        ? verdict
        : { ...verdict, problems: [...verdict.problems, NEVER_WORKED] }
  }
}

const NEVER_WORKED = 'The worker that was to be killed or cut off never worked.'

async function threeWorkersOnce(
  delay: number,
): Promise<Verdict & { readonly haveAllWorked: boolean }> {
  await using postgres = await startPostgres()
  await using proxy = await startProxy(postgres.port)
  await using vendor = await startTaskServer(seeded(Number(values.seed) + 4))
  vendor.delay = delay
  const common = { vendor: vendor.url, 'unit-size': UNIT, concurrency: 3 }
  const direct = { ...common, database: postgres.url }
  // Whoever finds no work ends. So the source is read before anyone works.
  await startWorker({ ...direct, read: INPUTS, concurrency: 0 }).ended
  const opened = { killed: Promise.withResolvers<void>(), cutOff: Promise.withResolvers<void>() }
  const killed = startWorker(direct, ({ state }) => {
    if (state === 'open') opened.killed.resolve()
    if (state === 'handed-in') killed.child.kill('SIGKILL')
  })
  const through = postgres.url.replace(`:${postgres.port}/`, `:${proxy.port}/`)
  const cutOff = startWorker({ ...common, database: through }, ({ state }) => {
    if (state === 'open') opened.cutOff.resolve()
    if (state === 'handed-in') proxy.cut()
  })
  // Each of the two takes its first units while the third starts.
  await Promise.all([
    Promise.race([opened.killed.promise, killed.ended]),
    Promise.race([opened.cutOff.promise, cutOff.ended]),
  ])
  const { code } = await startWorker(direct).ended
  const others = [await killed.ended]
  // It has lost its units, and would wait for its database for ever.
  cutOff.child.kill('SIGKILL')
  others.push(await cutOff.ended)
  const verdict = await checkLedger(postgres.url, vendor, INPUTS)
  const problems = [...verdict.problems]
  if (code !== 0) problems.push(`The worker that was left alone ended with ${code}.`)
  const haveAllWorked = others.every(({ lines }) =>
    lines.some(({ state }) => state === 'handed-in'),
  )
  return { ...verdict, problems, haveAllWorked }
}

/** The same by the command line. */
async function commandLine(): Promise<Verdict> {
  await using postgres = await startPostgres()
  return await trialCommands(postgres, Math.min(INPUTS, 5_000))
}

/** The machine loses power while it works on an embedded database, and while it comes back. */
async function powerCuts(): Promise<Verdict> {
  const cuts = values.small ? 6 : 100
  const seed = Number(values.seed) + 5
  const { problems, rows, isLost, ...was } = await tryPowerCuts({ inputs: cuts * 40, cuts, seed })
  if (isLost) say(`After ${was.cuts} power cuts the files could not be opened, which was told.`)
  return { problems, rows, duplicates: 0, repeated: 0 }
}

/** The connection to a server breaks at each statement of a job, before, inside and after it. */
async function brokenConnections(): Promise<Verdict> {
  await using postgres = await startPostgres()
  let cuts = 0
  const { problems } = await tryCuts(postgres, function* (count) {
    for (let statement = 1; statement <= count; statement += values.small ? 5 : 1)
      for (const place of ['before', 'middle', 'after'] as const) {
        cuts++
        yield [statement, place]
      }
  })
  return { problems, rows: cuts * 20, duplicates: 0, repeated: 0 }
}

function withKills(verdict: Verdict, kills: number): Verdict {
  return kills >= KILLS
    ? verdict
    : { ...verdict, problems: [...verdict.problems, `Only ${kills} of ${KILLS} kills happened.`] }
}

const say = (line: string): void => void process.stdout.write(`${line}\n`)

let failed = 0
let passed = 0
for (const name of values.only.split(',')) {
  const trial = trials[name]
  if (trial === undefined) {
    say(`Unknown trial "${name}". Known: ${Object.keys(trials).join(', ')}.`)
    failed++
    continue
  }
  const start = performance.now()
  const { problems, rows, duplicates, repeated } = await trial()
  if (problems.length === 0) passed++
  else failed++
  say(
    `${problems.length === 0 ? 'passed' : 'FAILED'}: ${name}, ${rows} rows, ${repeated} pictures sent twice, ` +
      `${duplicates} duplicates told, ${Math.round((performance.now() - start) / 1000)} s`,
  )
  for (const problem of problems) say(`  ${problem}`)
}
say(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
