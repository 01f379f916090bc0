import { Agent, get } from 'node:http'
import { vendors } from '@picturedesk/all-vendors'
import { createHellorf } from '@picturedesk/hellorf'
import { hellorfMock } from '@picturedesk/mock-hellorf'
import { compare } from './compare.ts'
import { measureFreshMemory } from './fresh-memory.ts'
import type { Measurement } from './measurement.ts'
import { median } from './median.ts'
import { type ServerChild, startServerChild } from './server-child.ts'

const names = vendors.map(({ id }) => id)
const effort = { rounds: 15, calls: 25 }
const CONCURRENT = 8
const megabyte = 1024 * 1024

/** What all mocks in one process cost, beside Prism's own server. */
export async function measureHarness(): Promise<Measurement[]> {
  return [
    await measureStart(),
    ...(await measureFreshMemory()),
    ...(await measureThroughput()),
    await measureMemory(),
  ]
}

async function measureStart(): Promise<Measurement> {
  const times: number[] = []
  for (let round = 0; round < 5; round++) {
    await using child = await startServerChild('serve-mocks.ts', names)
    times.push(child.startSeconds)
  }
  return {
    section: 'harness',
    what: `starting all ${names.length} mocks in one new process`,
    value: median(times),
    unit: 's',
    limit: 2,
  }
}

async function measureThroughput(): Promise<Measurement[]> {
  await using mock = await startServerChild('serve-mocks.ts', ['hellorf'])
  await using prism = await startServerChild('serve-prism.ts', ['hellorf'])
  const base = mock.urls['hellorf'] ?? ''
  const sent: string[] = []
  const hellorf = createHellorf({
    baseUrl: base,
    ...hellorfMock.credentials,
    fetch: (input, init) => {
      sent.push(String(input))
      return fetch(input, init)
    },
  })
  await hellorf.categories.list()
  await hellorf.search.assets({ text: '云南' })

  using agent = keepAliveAgent()
  const measurements: Measurement[] = []
  for (const [index, what] of ['an example of the spec', 'a search from memory'].entries()) {
    const url = sent[index] ?? ''
    const { ratio } = await compare(
      several(url.replace(base, prism.urls['hellorf'] ?? ''), agent),
      { ratio: several(url, agent) },
      effort,
    )
    measurements.push({
      section: 'harness',
      what: `${what} over TCP, ${CONCURRENT} at a time, over Prism's own server`,
      value: ratio,
      unit: '×',
      limit: 1.15,
    })
  }
  return measurements
}

function keepAliveAgent(): Agent & Disposable {
  const agent = new Agent({ keepAlive: true, maxSockets: CONCURRENT })
  return Object.assign(agent, { [Symbol.dispose]: () => agent.destroy() })
}

function several(url: string, agent: Agent): () => Promise<unknown> {
  return () => Promise.all(Array.from({ length: CONCURRENT }, () => call(url, agent)))
}

/** @throws Error when the answer is not a success, as nothing would be compared then */
function call(url: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answers ${response.statusCode}.`))
      response.on('error', reject).on('end', resolve).resume()
    }).on('error', reject)
  })
}

async function measureMemory(): Promise<Measurement> {
  await using mocks = await startServerChild('serve-mocks.ts', names)
  const ours = (await mocks.memory()) / megabyte
  let theirs = 0
  for (const name of names) {
    await using prism: ServerChild = await startServerChild('serve-prism.ts', [name])
    theirs += (await prism.memory()) / megabyte
  }
  return {
    section: 'harness',
    what: `memory of ${names.length} mocks in one process over as many of Prism`,
    value: ours / theirs,
    unit: '×',
    limit: 1,
    details: [`the mocks ${ours.toFixed(0)} MB`, `Prism ${theirs.toFixed(0)} MB together`],
  }
}
