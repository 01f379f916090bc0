import { cpuInChild } from './child.ts'
import type { Measurement } from './measurement.ts'
import { median } from './median.ts'
import { startServerChild } from './server-child.ts'

const ROUNDS = 21

/** From nothing to the first response: the statements of a module, which get the URL of a server. */
const firsts = {
  fetch: (url: string) => `await (await fetch('${url}/image/search?keyword=a&page=1')).json()`,
  '@picturedesk/hellorf': (url: string) => `
    const { createHellorf } = await import('@picturedesk/hellorf')
    const hellorf = createHellorf({ baseUrl: '${url}', clientId: 'id', clientSecret: 'secret' })
    await hellorf.search.assets({ text: 'a' })`,
  'openapi-fetch': (url: string) => `
    const { default: createClient } = await import('openapi-fetch')
    const client = createClient({ baseUrl: '${url}' })
    await client.GET('/image/search', { params: { query: { keyword: 'a', page: 1 } } })`,
  ky: (url: string) => `
    const { default: ky } = await import('ky')
    await ky('${url}/image/search?keyword=a&page=1').json()`,
  axios: (url: string) => `
    const { default: axios } = await import('axios')
    await axios.get('${url}/image/search', { params: { keyword: 'a', page: 1 } })`,
}

type Name = keyof typeof firsts

/** What import, creation and first response cost over `fetch` alone, in processor time. */
export async function measureFirst(): Promise<Measurement[]> {
  await using server = await startServerChild('socket-server.ts', ['20'])
  const url = server.urls['search'] ?? ''
  const { fetch: raw, ...clients } = firsts
  const names = Object.keys(clients) as Exclude<Name, 'fetch'>[]
  const ratios = new Map(names.map((name) => [name, [] as number[]]))
  for (let round = 0; round <= ROUNDS; round++) {
    const base = await cpuInChild(raw(url))
    for (const name of names) {
      const ratio = (await cpuInChild(clients[name](url))) / base
      // The first round brings the files into the machine's memory.
      if (round > 0) ratios.get(name)?.push(ratio)
    }
  }
  return names.map((name) => ({
    section: 'first',
    what: `${name}: import, creation and first response over fetch alone`,
    value: median(ratios.get(name) ?? []),
    unit: '×',
    ...(name === '@picturedesk/hellorf' ? { limit: 1.3 } : {}),
  }))
}
