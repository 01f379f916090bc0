import { timeInChild } from './child.ts'
import type { Measurement } from './measurement.ts'
import { median } from './median.ts'

const ROUNDS = 21

/** How long Node takes to load a provider, beside the library that it is built on. */
export async function measureLoad(): Promise<Measurement[]> {
  const times: { hellorf: number; openapi: number }[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    const openapi = await timeInChild("await import('openapi-fetch')")
    const hellorf = await timeInChild("await import('@picturedesk/hellorf')")
    if (round > 0) times.push({ openapi, hellorf })
  }
  const of = (name: 'hellorf' | 'openapi'): string =>
    `${median(times.map((time) => time[name])).toFixed(1)} ms`
  return [
    {
      section: 'load',
      what: 'loading @picturedesk/hellorf over loading openapi-fetch',
      value: median(times.map(({ hellorf, openapi }) => hellorf / openapi)),
      unit: '×',
      limit: 2.5,
      details: [`@picturedesk/hellorf ${of('hellorf')}`, `openapi-fetch ${of('openapi')}`],
    },
  ]
}
