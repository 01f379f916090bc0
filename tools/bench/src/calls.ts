import { RAW, searches } from './clients.ts'
import { compare } from './compare.ts'
import { cpuTime } from './cpu-time.ts'
import type { Measurement } from './measurement.ts'
import { searchAnswer } from './search-answer.ts'

const BASE_URL = 'https://api.hellorf.com/plus'

const cases = [
  { assets: 100, limit: 1.3, effort: { rounds: 21, calls: 300 } },
  { assets: 1, limit: 2.2, effort: { rounds: 21, calls: 1500 } },
]

/** What a search costs over `fetch` and `json()`, without a network, beside other clients. */
export async function measureCalls(): Promise<Measurement[]> {
  const measurements: Measurement[] = []
  for (const { assets, limit, effort } of cases) {
    const body = searchAnswer(assets)
    const stub: typeof fetch = async () =>
      new Response(body, { headers: { 'content-type': 'application/json' } })
    const { [RAW]: raw, ...clients } = searches(BASE_URL, stub)
    const page = (await clients['@picturedesk/hellorf']()) as { readonly items: readonly unknown[] }
    if (page.items.length !== assets)
      throw new Error(`The search found ${page.items.length} assets.`)
    const ratios = await compare(raw, clients, effort, cpuTime)
    for (const [client, value] of Object.entries(ratios))
      measurements.push({
        section: 'calls',
        what: `${client}: a search of ${assets === 1 ? 'one asset' : `${assets} assets`} over raw fetch`,
        value,
        unit: '×',
        ...(client === '@picturedesk/hellorf' ? { limit } : {}),
      })
  }
  return measurements
}
