import { createHellorf } from '@picturedesk/hellorf'
import axios from 'axios'
import ky from 'ky'
import createClient from 'openapi-fetch'
import type { Candidate } from './compare.ts'

const query = { keyword: '云南', page: 1 }

/** The clients that are compared, ours first. */
export const clientNames = ['@picturedesk/hellorf', 'openapi-fetch', 'ky', 'axios'] as const

export type ClientName = (typeof clientNames)[number]

/** What they are compared with. */
export const RAW = 'fetch'

/** The same search by each client, and by `fetch` and `json()` alone. */
export function searches(
  baseUrl: string,
  fetch: typeof globalThis.fetch,
): Record<ClientName | typeof RAW, Candidate> {
  const url = `${baseUrl}/image/search?keyword=${encodeURIComponent(query.keyword)}&page=1`
  const hellorf = createHellorf({ baseUrl, fetch, clientId: 'id', clientSecret: 'secret' })
  const openapi = createClient<SearchPaths>({ baseUrl, fetch })
  const axiosClient = axios.create({ baseURL: baseUrl, adapter: 'fetch', env: { fetch } })
  return {
    [RAW]: async () => (await fetch(url)).json(),
    '@picturedesk/hellorf': async () => hellorf.search.assets({ text: query.keyword }),
    'openapi-fetch': async () => openapi.GET('/image/search', { params: { query } }),
    ky: async () => ky(url, { fetch }).json(),
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
