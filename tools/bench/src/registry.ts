import { createHellorf } from '@picturedesk/hellorf'
import { manifest } from '@picturedesk/hellorf/manifest'
import { createRegistry, type LazyPlugin } from '@picturedesk/registry'
import { type Candidate, compare } from './compare.ts'
import { cpuTime } from './cpu-time.ts'
import type { Measurement } from './measurement.ts'
import { searchAnswer } from './search-answer.ts'

const ASSETS = 100
const query = { text: '云南' }
const effort = { rounds: 21, calls: 200 }

/** What a registry costs: a page and an iteration over the provider's own, and many vendors over few. */
export async function measureRegistry(): Promise<Measurement[]> {
  return [...(await measurePages()), await measureMany()]
}

async function measurePages(): Promise<Measurement[]> {
  const body = searchAnswer(ASSETS)
  const fetch = async (): Promise<Response> =>
    new Response(body, { headers: { 'content-type': 'application/json' } })
  const own = createHellorf({ fetch, clientId: 'id', clientSecret: 'secret' })
  const desk = createRegistry([own])
  const got = desk.get('hellorf')
  const { items } = await desk.search.assets(query)
  if (items.length !== ASSETS) throw new Error(`The search found ${items.length} assets.`)
  const pages = await compare(
    async () => own.search.assets(query),
    {
      'a page of 100 by `get`': async () => got.search.assets(query),
      'a page of 100 of one vendor by the search of all': async () => desk.search.assets(query),
    },
    effort,
    cpuTime,
  )
  const walks = await compare(
    walking(() => own.search.assets(query)),
    {
      '100 items one by one by `get`': walking(() => got.search.assets(query)),
      '100 items one by one by the search of all': walking(() => desk.search.assets(query)),
    },
    effort,
    cpuTime,
  )
  return Object.entries({ ...pages, ...walks }).map(([what, value]) => ({
    section: 'registry',
    what: `${what}, over the provider's own`,
    value,
    unit: '×',
    limit: 1.2,
  }))
}

/** Reads the items of the first page. */
function walking(open: () => AsyncIterable<unknown>): Candidate {
  return async () => {
    let count = 0
    for await (const _ of open()) if (++count === ASSETS) break
  }
}

/** Making a registry of lazy vendors, and finding one of them. */
async function measureMany(): Promise<Measurement> {
  const making = (count: number): Candidate => {
    const plugins = Array.from(
      { length: count },
      (_, index): LazyPlugin => ({
        manifest: { ...manifest, id: `vendor-${index}` },
        load: () => Promise.reject(new Error('It is not loaded.')),
      }),
    )
    return async () => {
      const desk = createRegistry(plugins)
      desk.find({ capability: 'search' })
      desk.get(`vendor-${count - 1}`)
    }
  }
  const { many } = await compare(
    making(100),
    { many: making(1000) },
    { rounds: 11, calls: 3 },
    cpuTime,
  )
  return {
    section: 'registry',
    what: 'making a registry of 1,000 lazy vendors over one of 100',
    value: many,
    unit: '×',
    // Ten times as many should take ten times as long. Work for each pair would take a hundred times as long.
    limit: 15,
  }
}
