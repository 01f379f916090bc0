import { type MethodName, methodNames, methodTraits } from '@picturedesk/provider'
import { expect, test } from 'vitest'
import { createRegistry, type Middleware } from '../index.ts'
import { argumentsOf, callByName, tableProvider } from '../testing/table-provider.ts'

const all = methodNames()
const addressed = all.filter((name) => methodTraits(name).address !== undefined)
const federated = all.filter((name) => methodTraits(name).federated === true)
const { signal } = new AbortController()

/** A registry of two providers that have every method of the interface. */
function openDesk() {
  const [a, b] = [tableProvider('a'), tableProvider('b')]
  return { a, b, desk: createRegistry([a, b]) }
}

/** What the provider of the table gives for a method: a text, or a list of one item. */
function resultOf(provider: string, name: MethodName): unknown {
  const text = `${provider} ${name}`
  return methodTraits(name).answers === 'promise' ? text : [{ id: text }]
}

test.each(addressed)(
  '%s is on the desk, and goes to the provider that the id names',
  async (name) => {
    const { a, b, desk } = openDesk()
    const args = argumentsOf(name, 'b', { signal })
    expect(await callByName(desk, name, args)).toEqual(resultOf('b', name))
    expect(a.calls).toEqual([])
    expect(b.calls).toEqual([{ name, args }])
  },
)

test.each(federated)('%s is on the desk, and goes to all providers', async (name) => {
  const { a, b, desk } = openDesk()
  const query = { text: '云南' }
  expect(await callByName(desk, name, [query, { order: undefined }])).toEqual([
    { id: `a ${name}` },
    { id: `b ${name}` },
  ])
  for (const { calls } of [a, b]) expect(calls).toMatchObject([{ name, args: [query, {}] }])
})

test('the desk has no other calls than those with an address and the federated ones', () => {
  const { desk } = openDesk()
  const { get, load, has, list, find, supporting, use, ...calls } = desk
  const names = Object.entries(calls).flatMap(([capability, methods]) =>
    Object.keys(methods).map((method) => `${capability}.${method}`),
  )
  expect(names.toSorted()).toEqual([...addressed, ...federated].toSorted())
})

test.each(all)('%s of a lazy provider loads it, and arrives with its arguments', async (name) => {
  const provider = tableProvider('a')
  const desk = createRegistry([{ manifest: provider.manifest, load: () => provider }])
  const args = argumentsOf(name, 'a', { signal })
  expect(await callByName(desk.get('a'), name, args)).toEqual(resultOf('a', name))
  expect(provider.calls).toEqual([{ name, args }])
})

test.each(all)('%s of a wrapped provider goes through middleware', async (name) => {
  const provider = tableProvider('a')
  const seen: unknown[] = []
  const watching: Middleware = async (call, next) => {
    seen.push([call.method, call.answers, call.signal])
    return next()
  }
  const desk = createRegistry([provider]).use(watching)
  const args = argumentsOf(name, 'a', { signal })
  expect(await callByName(desk.get('a'), name, args)).toEqual(resultOf('a', name))
  expect(provider.calls).toEqual([{ name, args }])
  expect(seen).toEqual([[name, methodTraits(name).answers, signal]])
})
