import { createHellorf } from '@picturedesk/hellorf'
import { VirtualClock } from '@picturedesk/mocks'
import { createOgq } from '@picturedesk/ogq'
import { type Asset, NotFoundError } from '@picturedesk/provider'
import { createRegistry, oneByOne } from '@picturedesk/registry'
import type { Desk } from '../desk.ts'
import { failureOf } from '../failure.ts'
import { type LoggedCall, logCalls } from '../log-calls.ts'
import type { StepReport } from '../step-report.ts'
import { found, verify } from '../verify.ts'

const PER_REQUEST = 20
const RETRY_AFTER_SECONDS = 2
const slowedDown = 2 * PER_REQUEST + RETRY_AFTER_SECONDS * 1_000
const query = { kind: 'image', text: '云南', perPage: 5 } as const

/** Logs each call to any vendor with its duration, by middleware. */
export async function logEachCall({ mocks, options }: Desk): Promise<StepReport> {
  const sent = (): number => mocks.hellorf.requests().length + mocks.ogq.requests().length
  const before = sent()
  const clock = new VirtualClock({ start: mocks.hellorf.clock.now(), running: false })
  const log: LoggedCall[] = []
  const timed = timedBy(clock, options)
  const desk = createRegistry([createHellorf(timed.hellorf), createOgq(timed.ogq)]).use(
    logCalls((call) => log.push(call), clock.now),
  )
  const hits: Asset[] = []
  for await (const hit of desk.search.assets(query, { order: oneByOne })) hits.push(hit)
  const fault = mocks.hellorf.fault({
    name: 'rate-limited',
    operation: 'getImage',
    retryAfterSeconds: RETRY_AFTER_SECONDS,
  })
  await desk.assets.get(found(hits[0], 'first hit').id)
  const missing = await failureOf(desk.assets.get('hellorf:image/404'))
  const durations = log.map(({ milliseconds }) => milliseconds)
  return {
    step: 'call-log',
    title: `Log each call, where a request takes ${PER_REQUEST} ms of a virtual clock`,
    tables: { log: log.map((call) => ({ ...call })) },
    checked: [
      verify(
        log.map(({ method }) => method).join() ===
          'search.assets,search.assets,search.assets,assets.get,assets.get' &&
          log.filter(({ cursor }) => cursor !== undefined).length === 1,
        'one search of two vendors is three calls, a page each; then two assets were opened',
      ),
      verify(
        fault.struck === 1 && sent() - before === log.length + 1,
        'a call that was asked to slow down was sent again, and logged once',
      ),
      verify(
        durations.every((duration, at) => duration === (at === 3 ? slowedDown : PER_REQUEST)),
        'its duration is both requests and the wait in between',
      ),
      verify(
        NotFoundError.isInstance(missing) && log.at(-1)?.result === missing.code,
        'an error is logged, and comes out as it is',
      ),
    ],
  }
}

/** Lets requests and waits take time of a clock, and none of the machine's. */
function timedBy(
  clock: VirtualClock,
  { hellorf, ogq }: Desk['options'],
): Pick<Desk['options'], 'hellorf' | 'ogq'> {
  const hooks: Desk['options']['hellorf']['hooks'] = {
    onRequest: (event) => {
      hellorf.hooks?.onRequest?.(event)
      void clock.advance(PER_REQUEST)
    },
    // once it waits
    onRetry: ({ delay }) => void setImmediate(() => clock.advance(delay)),
  }
  const timed = { clock, hooks, random: () => 0 }
  return { hellorf: { ...hellorf, ...timed }, ogq: { ...ogq, ...timed } }
}
