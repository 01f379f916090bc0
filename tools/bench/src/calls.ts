import { runNode } from './child.ts'
import { clientNames } from './clients.ts'
import type { Measurement } from './measurement.ts'

const cases = [
  { assets: 100, limit: 1.3, calls: 300 },
  { assets: 1, limit: 2.2, calls: 1500 },
]

/**
 * What a search costs over `fetch` and `json()`, without a network, beside other clients. Each runs in a
 * process of its own, since clients in one process slow each other down by the code that they share.
 */
export async function measureCalls(): Promise<Measurement[]> {
  const measurements: Measurement[] = []
  for (const { assets, limit, calls } of cases)
    for (const client of clientNames)
      measurements.push({
        section: 'calls',
        what: `${client}: a search of ${assets === 1 ? 'one asset' : `${assets} assets`} over raw fetch`,
        value: Number(await runNode('stubbed-client.ts', [client, String(assets), String(calls)])),
        unit: '×',
        ...(client === '@picturedesk/hellorf' ? { limit } : {}),
      })
  return measurements
}
