import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises'
import { type Fault, type FaultHandle, faultNames } from '@picturedesk/mocks'
import type { SoakReport } from './soak.ts'
import { type Recipe, type SoakVendor, startSoakVendors } from './soak-vendors.ts'

const CONCURRENT = 64
/** Every one of so many goes over TCP. */
const TCP_EVERY = 8
const PROBABILITY = 0.01

// Run by soak.ts in a process of its own, so that what stays open is the mocks'.
const total = Number(process.argv[2])
/** Requests to one vendor before the next has its turn: all have several in each tenth. */
const batchSize = Math.min(1250, Math.ceil(total / 40))
// Whether it can show colours is asked on loading, which opens it.
process.stderr.isTTY
const atStart = process.getActiveResourcesInfo()
let unhandled = 0
process.on('unhandledRejection', () => unhandled++)

const strikes = new Map<string, number>()
const rates: number[] = []
const heaps = new Map<number, number>()
let sent = 0
let batch = 0

const vendors = await startSoakVendors()
let since = process.cpuUsage()
let tenthBegan = 0
while (sent < total) {
  const vendor = vendors[batch % vendors.length]
  if (!vendor) break
  await soak(vendor, Math.min(batchSize, total - sent), batch++)
  if (sent < ((rates.length + 1) * total) / 10) continue
  const { user, system } = process.cpuUsage(since)
  rates.push(((sent - tenthBegan) * 1_000_000) / (user + system))
  tenthBegan = sent
  for (const { mock } of vendors) mock.reset()
  if ([1, 5, 10].includes(rates.length)) heaps.set(rates.length * 10, heapInUse())
  since = process.cpuUsage()
}
await Promise.all(vendors.map(({ mock }) => mock.close()))

const report: SoakReport = {
  requests: sent,
  rates,
  heaps: Object.fromEntries(heaps),
  strikes: Object.fromEntries(strikes),
  unhandled,
  left: await resourcesLeft(),
}
process.send?.(report, () => process.disconnect())

/** Sends so many requests with faults about, and then cuts what a fault let hang. */
async function soak({ mock, record, details }: SoakVendor, count: number, seed: number) {
  mock.reset()
  const recipes = await record()
  const faults = new Map<Fault['name'], FaultHandle>()
  for (const [index, name] of faultNames.entries()) {
    if (name === 'example' && !details.example) continue
    const target = { probability: PROBABILITY, seed: seed * faultNames.length + index }
    faults.set(name, mock.fault({ name, ...target, ...details[name] } as Fault))
  }
  const hanging = (): number =>
    (faults.get('hang-before-headers')?.struck ?? 0) + (faults.get('hang-in-body')?.struck ?? 0)
  const gaveUp = new AbortController()
  let pending = 0
  let fired = 0
  while (fired < count || pending > hanging()) {
    while (fired < count && pending - hanging() < CONCURRENT) {
      const recipe = recipes[fired % recipes.length]
      if (!recipe) throw new Error(`${mock.vendor} was sent nothing.`)
      pending++
      const doFetch = fired++ % TCP_EVERY === 0 ? fetch : mock.fetch
      read(recipe, doFetch, gaveUp.signal).finally(() => pending--)
    }
    // Lets latency and drips pass. A reset takes real time, for which there is no use in spinning.
    await mock.clock.advance(100)
    await (fired < count ? nextTurn() : pause(1))
  }
  if (seed % 2 === 0) gaveUp.abort()
  else mock.reset()
  while (pending > 0) await nextTurn()
  sent += count
  for (const [name, { struck }] of faults) strikes.set(name, (strikes.get(name) ?? 0) + struck)
  const [violation] = mock.takeViolations()
  if (violation) throw new Error(`A violation at ${mock.vendor}: ${violation.message}`)
}

/** Reads an answer to the end, whatever it is. */
async function read({ url, init }: Recipe, doFetch: typeof fetch, signal: AbortSignal) {
  try {
    const response = await doFetch(url, { ...init, signal })
    await response.arrayBuffer()
  } catch {
    // What a fault does to a client is not looked at here.
  }
}

function heapInUse(): number {
  globalThis.gc?.()
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

/** What is open beyond what was at the start, when sockets have had time to close. */
async function resourcesLeft(): Promise<string[]> {
  for (let attempt = 0; ; attempt++) {
    const before = [...atStart]
    const left = process.getActiveResourcesInfo().filter((name) => {
      const known = before.indexOf(name)
      if (known >= 0) before.splice(known, 1)
      return known < 0
    })
    if (left.length === 0 || attempt === 50) return left
    await pause(20)
  }
}
