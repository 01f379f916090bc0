import { runNode } from './child.ts'
import { clientNames, RAW } from './clients.ts'
import type { Measurement } from './measurement.ts'
import { median } from './median.ts'
import { startServerChild } from './server-child.ts'

const ROUNDS = 5

const cases = [
  { assets: 100, limit: 1.5, calls: 1000 },
  { assets: 1, limit: 1.8, calls: 2000 },
]

/** What a search over a socket costs over `fetch` alone, in processor time of the client's own process. */
export async function measureSocket(): Promise<Measurement[]> {
  const measurements: Measurement[] = []
  for (const { assets, limit, calls } of cases) {
    await using server = await startServerChild('socket-server.ts', [String(assets)])
    const url = server.urls['search'] ?? ''
    const ratios = new Map<string, number[]>(clientNames.map((name) => [name, []]))
    for (let round = 0; round < ROUNDS; round++) {
      const cost = async (name: string): Promise<number> =>
        Number(await runNode('socket-client.ts', [name, url, String(calls)]))
      const raw = await cost(RAW)
      for (const name of clientNames) ratios.get(name)?.push((await cost(name)) / raw)
    }
    for (const [client, values] of ratios)
      measurements.push({
        section: 'socket',
        what: `${client}: a search of ${assets === 1 ? 'one asset' : `${assets} assets`} over a socket, over fetch alone`,
        value: median(values),
        unit: '×',
        ...(client === '@picturedesk/hellorf' ? { limit } : {}),
      })
  }
  return measurements
}
