import { createHellorf } from '@picturedesk/hellorf'
import axios from 'axios'
import ky from 'ky'
import createClient from 'openapi-fetch'
import { type Candidate, compare } from './compare.ts'
import type { Measurement } from './measurement.ts'
import { searchAnswer } from './search-answer.ts'

const BASE_URL = 'https://api.hellorf.com/plus'
const query = { keyword: '云南', page: 1 }
const url = `${BASE_URL}/image/search?keyword=${encodeURIComponent(query.keyword)}&page=1`

const cases = [
  { assets: 100, limit: 1.25, effort: { rounds: 21, calls: 300 } },
  { assets: 1, limit: 2.2, effort: { rounds: 21, calls: 1500 } },
]

/** What a search costs over `fetch` and `json()`, without a network, beside other clients. */
export async function measureCalls(): Promise<Measurement[]> {
  const measurements: Measurement[] = []
  for (const { assets, limit, effort } of cases) {
    const body = searchAnswer(assets)
    const stub: typeof fetch = async () =>
      new Response(body, { headers: { 'content-type': 'application/json' } })
    const hellorf = createHellorf({
      baseUrl: BASE_URL,
      fetch: stub,
      clientId: 'id',
      clientSecret: 'secret',
    })
    const { items } = await hellorf.search.assets({ text: query.keyword })
    if (items.length !== assets) throw new Error(`The search found ${items.length} assets.`)
    const ratios = await compare(
      async () => (await stub(url)).json(),
      {
        '@picturedesk/hellorf': async () => hellorf.search.assets({ text: query.keyword }),
        ...peers(stub),
      },
      effort,
    )
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

function peers(stub: typeof fetch): Record<string, Candidate> {
  const openapi = createClient<SearchPaths>({ baseUrl: BASE_URL, fetch: stub })
  const axiosClient = axios.create({ baseURL: BASE_URL, adapter: 'fetch', env: { fetch: stub } })
  return {
    'openapi-fetch': async () => openapi.GET('/image/search', { params: { query } }),
    ky: async () => ky(url, { fetch: stub }).json(),
    axios: async () => axiosClient.get('/image/search', { params: query }),
  }
}

interface SearchPaths {
  '/image/search': {
    get: {
      parameters: { query: { keyword: string; page: number } }
      responses: { 200: { content: { 'application/json': unknown } } }
    }
  }
}
