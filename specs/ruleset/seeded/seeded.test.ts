import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Finding } from '../lint/lint-spec.js'
import { type Mistake, seenBefore, unseenBefore } from './mistakes.ts'
import { mistakesByRule } from './mistakes-by-rule.ts'
import { mistakesOfKinds } from './mistakes-of-kinds.ts'
import { moreMistakes } from './more-mistakes.ts'
import { NotHere } from './places.ts'
import { SeededSpec } from './seeded-spec.ts'

/** The first three take turns; the others have places that those lack. */
const VENDORS = ['omnicommerce', 'ogq', 'omnious', 'openverse', 'hellorf']
const TURNS = 3
const all: readonly Mistake[] = [
  ...seenBefore,
  ...unseenBefore,
  ...moreMistakes,
  ...mistakesByRule,
  ...mistakesOfKinds,
]

/** CI makes every mistake. Else every third: each rule has tests of its own beside these. */
const isWhole = Number(process.env['PICTUREDESK_RUNS']) > 2_000
const made = all
  .map(([title, make, rule], index) => ({ title, make, rule, index }))
  .filter(({ index }) => isWhole || index % 3 === 1)

const specs = new Map<string, SeededSpec>()
const missed: string[] = []
let caught = 0

beforeAll(async () => {
  for (const vendor of VENDORS) specs.set(vendor, await SeededSpec.copy(vendor))
})

afterAll(() => {
  for (const spec of specs.values()) spec[Symbol.dispose]()
  // biome-ignore lint/suspicious/noConsole: the figure that readers look for.
  console.log(
    `lint caught: ${caught} of ${caught + missed.length}${missed.map((one) => `\n  missed: ${one}`).join('')}`,
  )
})

test.each(VENDORS)('%s has no finding as it is', async (vendor) => {
  expect(await specs.get(vendor)?.lint()).toEqual([])
})

test.each(made)('$title: is found, by file and line', async ({ title, make, rule, index }) => {
  const { spec, findings } = await seeded(make, index)
  // A finding may stand where the mistake shows: a member that only the examples still have.
  const isIn = findings.filter(
    (one) => (spec.changed.includes(one.file) || one.line > 1) && one.rule === (rule ?? one.rule),
  )
  if (isIn.length === 0)
    missed.push(
      `${title}, in ${spec.changed.join(', ')}: ${findings
        .map(({ file, line, rule }) => `${file}:${line} ${rule}`)
        .slice(0, 3)
        .join(', ')}`,
    )
  else caught++
  spec.restore()
  expect(isIn, 'findings').not.toEqual([])
  for (const { line, message } of findings) {
    expect(line).toBeGreaterThan(0)
    expect(message).not.toMatch(/\[object|undefined|\{\{/)
  }
})

/** Puts a mistake into the next vendor's spec that has a place for it. */
async function seeded(
  make: Mistake[1],
  index: number,
): Promise<{ readonly spec: SeededSpec; readonly findings: readonly Finding[] }> {
  for (let turn = 0; turn < VENDORS.length; turn++) {
    const spec = specs.get(VENDORS[turn < TURNS ? (index + turn) % TURNS : turn] ?? '')
    if (spec === undefined) continue
    try {
      make(spec)
      return { spec, findings: await spec.lint() }
    } catch (error) {
      spec.restore()
      if (!(error instanceof NotHere)) throw error
    }
  }
  throw new Error('No vendor has a place for the mistake.')
}
