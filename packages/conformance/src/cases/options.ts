import assert from 'node:assert/strict'
import {
  type AssetKind,
  type AssetQuery,
  InvalidArgumentError,
  type Warning,
} from '@picturedesk/provider'
import type { Bench, Session } from '../bench.ts'
import { type ConformanceCase, claiming, claims } from '../conformance-case.ts'
import { query } from '../probes.ts'
import type { WireCall } from '../wire.ts'

/** A value for every option of a search; the type sees to it that none is forgotten. */
const VALUES: Required<Omit<AssetQuery, 'text' | 'kind' | 'cursor' | 'vendorOptions'>> = {
  perPage: 7,
  orientation: 'vertical',
  imageType: 'illustration',
  color: '#000000',
  categoryId: '1',
  creators: ['Ansel'],
  peopleAge: 'children',
  peopleGender: 'female',
  peopleNumber: 2,
  peopleEthnicity: 'chinese',
  modelReleased: true,
  minWidth: 601,
  maxWidth: 6001,
  minHeight: 602,
  maxHeight: 6002,
  minDuration: 3,
  maxDuration: 33,
  resolution: 'hd',
  sort: 'newest',
  language: 'zh',
}

export const optionsCases: readonly ConformanceCase[] = [
  {
    id: 'options/nothing-silent',
    title: 'every option of a search is sent, warned of or refused, for every kind',
    applies: claiming('search.assets'),
    async run(bench) {
      const session = await bench.open()
      const dropped: string[] = []
      for (const kind of bench.manifest.kinds) {
        const values = Object.entries(await valuesFor(bench, session, kind))
        const plain = query(bench, kind)
        const before = await observe(session, plain)
        const answers: [string, Observed][] = []
        for (const [option, value] of values)
          answers.push([option, await observe(session, { ...plain, [option]: value })])
        const after = await observe(session, { ...plain, text: `${plain.text}2` })
        for (const [option, answer] of answers)
          if (!honoured(option, answer, before, after)) dropped.push(`${option} (${kind})`)
      }
      assert.deepEqual(dropped, [], 'dropped without a word')
    },
  },
  {
    id: 'options/text',
    title: 'text arrives as it was written: emoji, right-to-left, reserved characters',
    applies: claiming('search.assets'),
    async run(bench) {
      const { use, wire } = await bench.open()
      for (const text of ['云南 🏔️', 'صورة الجبل', 'a&b=c#d?e/f%20+~*\'"', 'Ünïcode𝒳'])
        for (const kind of bench.manifest.kinds) {
          const sent = await wire.during(() => use('search').assets({ text, kind }))
          assert.ok(
            sent.some((call) => [...fields(call).values()].includes(text)),
            `${JSON.stringify(text)} did not arrive as written`,
          )
        }
    },
  },
  {
    id: 'options/foreign-vendor',
    title: "another vendor's options are not looked at",
    applies: claiming('search.assets'),
    async run(bench) {
      const { use } = await bench.open()
      const page = await use('search').assets({
        ...query(bench),
        vendorOptions: { 'some-other-vendor': { anything: true } },
      })
      assert.deepEqual(page.warnings, [])
    },
  },
]

async function valuesFor(
  bench: Bench,
  { use }: Session,
  kind: AssetKind,
): Promise<Record<string, unknown>> {
  const values: Record<string, unknown> = { ...VALUES, ...bench.samples.options }
  if (bench.samples.options?.categoryId === undefined && claims(bench.manifest, 'categories.list'))
    values['categoryId'] = (await use('categories').list({ kind })).items[0]?.id ?? '1'
  return values
}

/** What came of a search, and what it sent. */
interface Observed {
  readonly warnings: readonly Warning[]
  readonly error?: unknown
  readonly sent: ReadonlyMap<string, string>
}

function honoured(option: string, answer: Observed, before: Observed, after: Observed): boolean {
  const { warnings, error, sent } = answer
  if (error !== undefined) {
    if (!InvalidArgumentError.isInstance(error)) throw error
    return error.field.split(/[.[]/)[0] === option
  }
  if (warnings.some((warning) => warning.option === option)) return true
  // Nonces and signatures differ anyway: between the first search and the last, too.
  return [...new Set([...sent.keys(), ...before.sent.keys()])].some(
    (name) =>
      before.sent.get(name) === after.sent.get(name) && before.sent.get(name) !== sent.get(name),
  )
}

async function observe({ use, wire }: Session, asked: AssetQuery): Promise<Observed> {
  const start = wire.calls.length
  let warnings: readonly Warning[] = []
  let error: unknown
  try {
    warnings = (await use('search').assets(asked)).warnings
  } catch (reason) {
    error = reason
  }
  const sent = new Map(wire.calls.slice(start).flatMap((call) => [...fields(call)]))
  return { warnings, error, sent }
}

/** Everything that a call says, by where it says it. */
function fields(call: WireCall): Map<string, string> {
  const { pathname, searchParams } = new URL(call.url)
  const all = new Map<string, string>([['path', pathname]])
  const add = (place: string, entries: Iterable<[string, string]>) => {
    for (const [name, value] of entries) {
      const key = `${place} ${name}`
      all.set(key, all.has(key) ? `${all.get(key)}\n${value}` : value)
    }
  }
  add('query', searchParams)
  add('header', Object.entries(call.headers))
  if (call.headers['content-type']?.includes('json')) add('body', leaves(JSON.parse(call.body)))
  else add('body', new URLSearchParams(call.body))
  return all
}

function* leaves(value: unknown, path = ''): Generator<[string, string]> {
  if (typeof value !== 'object' || value === null) yield [path, String(value)]
  else for (const [name, part] of Object.entries(value)) yield* leaves(part, `${path}/${name}`)
}
