import type { CallOptions, Page } from '@picturedesk/provider'
import type { Session } from '../bench/session.ts'
import type { StartCall } from '../calls/call.ts'
import { type RecordedResponse, recording, replaying } from '../wire/replay.ts'
import type { WireCall } from '../wire/wire-call.ts'
import { fields } from './observed.ts'
import { OPAQUE } from './opaque-cursor.ts'
import { hasTimePassed } from './time-passed.ts'

type Sent = ReadonlyMap<string, string>

/** What each page was asked for with, by the way to it: `page 1`, `page 2`, `page 3 by cursor`. */
export type PageWalk = ReadonlyMap<string, Sent>

/** So many pages are asked for: what is forgotten later than that is forgotten by nobody. */
const PAGES = 5

/**
 * Responses of a listing that have a further page each, two at most: a listing whose pages are alike
 * without end is stopped.
 */
export async function openEnded(
  { wire }: Session,
  start: () => PromiseLike<unknown>,
): Promise<readonly Recorded[]> {
  const responses: RecordedResponse[] = []
  const found: Recorded[] = []
  wire.break(recording(responses))
  try {
    const started = start()
    if (!('pages' in started)) return []
    let page: Page<unknown> | undefined = (await started) as Page<unknown>
    while (page?.nextCursor !== undefined && found.length < 2) {
      const [response, call] = [responses.at(-1), wire.calls.at(-1)]
      if (response !== undefined && call !== undefined)
        found.push({ response, call, cursor: page.nextCursor })
      page = await page.next()
    }
  } finally {
    wire.heal()
  }
  return found
}

interface Recorded {
  readonly response: RecordedResponse
  readonly call: WireCall
  readonly cursor: string
}

/** Walks a listing whose every page is one of the recorded, whatever is asked. */
export async function walked(
  { wire }: Session,
  recorded: readonly Recorded[],
  start: StartCall,
  options: CallOptions | undefined,
  asked: Readonly<Record<string, unknown>>,
): Promise<PageWalk> {
  const walk = new Map<string, Sent>()
  // By another cursor each time, where the response holds one: the same one twice ends a listing.
  const responses = Array.from({ length: PAGES + 1 }, (_, at) => {
    const { response, cursor } = recorded[at % recorded.length] as Recorded
    return { ...response, text: withCursor(response.text, cursor, at) }
  })
  // Before a page, other calls may be needed, such as one that uploads a picture.
  wire.break(replaying(responses), (call) => recorded.some((one) => isLike(one.call, call)))
  const ask = async (
    label: string,
    run: () => PromiseLike<Page<unknown> | undefined>,
  ): Promise<Page<unknown> | undefined> => {
    let page: Page<unknown> | undefined
    const start = wire.calls.length
    try {
      page = await run()
    } catch (error) {
      // A page that was asked for may be the end of a listing whose pages are alike.
      if (walk.size === 0) throw error
    }
    // What came before it, such as an upload, may be needed for the first page alone.
    const call = wire.calls.slice(start).at(-1)
    if (call !== undefined) walk.set(label, fields(call))
    return page
  }
  const first = (more: object = {}) =>
    start(options, { ...asked, ...more }) as PromiseLike<Page<unknown>>
  try {
    let page = await ask('page 1', () => first())
    let cursor: string | undefined
    for (let number = 2; number <= PAGES && page !== undefined; number++) {
      cursor = page.nextCursor ?? cursor
      const current: Page<unknown> = page
      page = await ask(`page ${number}`, async () => current.next())
    }
    if (cursor !== undefined) {
      const resumed = await ask('a page by its cursor', () => first({ cursor }))
      await ask('the page after one by its cursor', async () => resumed?.next())
    }
  } finally {
    wire.heal()
  }
  return walk
}

/**
 * Parameters of the first page that further pages are asked for without, or with another value.
 * @param plain The same walk without options: what differs there tells pages and calls apart.
 */
export function forgotten(asked: PageWalk, plain: PageWalk): string[] {
  const faults: string[] = []
  const first = asked.get('page 1')
  const second = asked.get('page 2')
  if (first === undefined) return []
  for (const [label, sent] of asked) {
    if (label === 'page 1') continue
    const holdsAll = [...sent].some(([name, value]) => !first.has(name) && value.length >= OPAQUE)
    const [from, before] = holdsAll ? ['page 2', second] : ['page 1', first]
    if (before === undefined || label === from) continue
    const [plainBefore, plainHere] = [plain.get(from), plain.get(label)]
    for (const [name, value] of before) {
      const own = sent.get(name)
      if (own === undefined) faults.push(`${label} is asked for without ${name}=${value}`)
      else if (
        own !== value &&
        !hasTimePassed(value, own) &&
        plainBefore?.get(name) === plainHere?.get(name)
      )
        faults.push(`${label} is asked for with ${name}=${own}, not ${value}`)
    }
  }
  return faults
}

function isLike(one: WireCall, other: WireCall): boolean {
  return one.method === other.method && pathOf(one) === pathOf(other)
}

function pathOf({ url }: WireCall): string {
  return new URL(url).pathname
}

/** A response whose word for the next page is another one. */
function withCursor(text: string, cursor: string, at: number): string {
  const change = (value: unknown, name: string): unknown => {
    if (Array.isArray(value)) return value.map((part) => change(part, name))
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([own, part]) => [own, change(part, own)]),
      )
    if (String(value) !== cursor || !/next|cursor|token|after|scroll/i.test(name)) return value
    return typeof value === 'number' ? value + at : `${cursor}${at}`
  }
  try {
    return JSON.stringify(change(JSON.parse(text), ''))
  } catch {
    return text
  }
}
