import { createHellorf } from '@picturedesk/hellorf'
import { hellorfMock } from '@picturedesk/mock-hellorf'
import { startMock } from '@picturedesk/mocks'
import { createInstance, getHttpOperationsFromSpec } from '@stoplight/prism-http'
import { timeInChild } from './child.ts'
import { type Candidate, compare } from './compare.ts'
import type { Measurement } from './measurement.ts'
import { median } from './median.ts'
import { silentLogger } from './silent-logger.ts'

const effort = { rounds: 60, calls: 15 }

/** What the stage around Prism costs: a call, and getting ready for the first one. */
export async function measureMocks(): Promise<Measurement[]> {
  return [...(await measureMockCalls()), await measureStart()]
}

async function measureMockCalls(): Promise<Measurement[]> {
  await using mock = await startMock(hellorfMock)
  const sent: string[] = []
  const hellorf = createHellorf({
    baseUrl: mock.url,
    ...mock.credentials,
    fetch: async (input, init) => {
      sent.push(String(input))
      return mock.fetch(input, init)
    },
  })
  await hellorf.categories.list()
  await hellorf.search.assets({ text: '云南' })
  const prism = await barePrism(mock.url)
  const measurements: Measurement[] = []
  for (const [index, what] of ['an example of the spec', 'a search from memory'].entries()) {
    const url = sent[index]
    if (url === undefined) throw new Error('Nothing was sent.')
    const { ratio } = await compare(
      prism(url),
      { ratio: async () => (await mock.fetch(url)).arrayBuffer() },
      effort,
    )
    measurements.push({
      section: 'mocks',
      what: `${what} from the mock, in process, over bare Prism`,
      value: ratio,
      unit: '×',
      limit: 1.15,
    })
  }
  return measurements
}

/** Prism as it comes, as strict as the mock has it, with as little around it as a `fetch` needs. */
async function barePrism(base: string): Promise<(url: string) => Candidate> {
  const operations = await getHttpOperationsFromSpec(structuredClone(hellorfMock.spec))
  const prism = createInstance(
    {
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      isProxy: false,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    },
    { logger: silentLogger as never },
  )
  return (url) => {
    const { searchParams } = new URL(url)
    const path = new URL(url).pathname.slice(new URL(base).pathname.length)
    return async () => {
      const request = {
        method: 'get' as const,
        url: { path, query: Object.fromEntries(searchParams) },
      }
      const result = await prism.request(request, operations)()
      if (result._tag === 'Left') throw result.left
      const { statusCode: status, headers = {}, body } = result.right.output
      return new Response(JSON.stringify(body), { status, headers }).arrayBuffer()
    }
  }
}

async function measureStart(): Promise<Measurement> {
  const times: { mock: number; prism: number }[] = []
  for (let round = 0; round < 5; round++) {
    const prism = await timeInChild(`
      const { createInstance, getHttpOperationsFromSpec } = await import('@stoplight/prism-http')
      const { default: spec } = await import('@picturedesk/hellorf/openapi.json', { with: { type: 'json' } })
      await getHttpOperationsFromSpec(spec)`)
    const mock = await timeInChild(`
      const { startMock } = await import('@picturedesk/mocks')
      const { hellorfMock } = await import('@picturedesk/mock-hellorf')
      await startMock(hellorfMock)`)
    times.push({ mock, prism })
  }
  const of = (name: 'mock' | 'prism'): string =>
    `${median(times.map((time) => time[name])).toFixed(0)} ms`
  return {
    section: 'mocks',
    what: 'starting the mock in a new process over loading Prism and the spec',
    value: median(times.map(({ mock, prism }) => mock / prism)),
    unit: '×',
    details: [`the mock ${of('mock')} (all four are to be up in 2 s)`, `Prism ${of('prism')}`],
  }
}
