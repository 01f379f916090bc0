import { appendFileSync, globSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { houseCopy } from './house-copy.ts'
import { LoadedFiles } from './loaded-files.ts'
import { addSyntheticVendors } from './synthetic-vendors.ts'
import {
  hashedFiles,
  type PlannedTask,
  planTasks,
  rerunsAfterEdit,
  rerunsBetween,
  type TaskPlan,
  waitsFor,
} from './task-plan.ts'

const root = fileURLToPath(new URL('../../../..', import.meta.url))
const vendors = globSync('specs/*/openapi.yaml', { cwd: root })
  .map((path) => path.split(/[/\\]/)[1] ?? '')
  .sort()
const [model = ''] = vendors

const small = houseCopy(root)
const large = houseCopy(root)
afterAll(() => {
  small[Symbol.dispose]()
  large[Symbol.dispose]()
})
const synthetic = addSyntheticVendors(large, model, 50)
const smallPlan = await planTasks(small.root)
const largePlan = await planTasks(large.root)

const ids = (tasks: readonly PlannedTask[]): string[] => tasks.map(({ id }) => id).sort()

/** The vendor that a package belongs to; undefined when it belongs to none. */
function vendorOf(directory: string): string | undefined {
  const [room = '', id = ''] = directory.split('/')
  const owned = ['specs', 'packages', 'mocks'].includes(room)
  return owned && [...vendors, ...synthetic].includes(id) ? id : undefined
}

function filesOf(house: string, pattern: string): string[] {
  const left = ['node_modules', 'dist', 'reports']
  return globSync(pattern, { cwd: house, exclude: (path) => left.includes(basename(path)) }).sort()
}

/** What an edit of each file reruns, for those files where that is more than it may be. */
function tooMany(plan: TaskPlan, files: readonly string[], most: number): string[] {
  expect(files).not.toEqual([])
  return files
    .map((file): [string, string[]] => [file, ids(rerunsAfterEdit(plan, file))])
    .filter(([, tasks]) => tasks.length > most)
    .map(([file, tasks]) => `${file}: ${tasks.join(', ')}`)
}

describe.each([
  { house: 'this house', root: small.root, plan: smallPlan, all: vendors },
  { house: 'this house with 50 more vendors', root: large.root, plan: largePlan, all: synthetic },
])('in $house', ({ root: house, plan, all }) => {
  test("an edit of a vendor's README reruns at most 3 tasks", () => {
    const files = all.map((id) => `packages/${id}/README.md`)
    expect(tooMany(plan, files, 3)).toEqual([])
  })

  test("an edit of a vendor's test reruns that test, and at most 5 tasks", () => {
    const files = all.flatMap((id) => filesOf(house, `packages/${id}/src/**/*.test.ts`))
    expect(tooMany(plan, files, 5)).toEqual([])
    for (const file of files) {
      const name = file.includes('.packed.') ? 'test:packed' : 'test'
      const own = `@picturedesk/${file.split(/[/\\]/)[1]}#${name}`
      expect(ids(rerunsAfterEdit(plan, file))).toContain(own)
    }
  })

  test("an edit of a vendor's spec, mock or package reruns no other vendor's task", () => {
    const strangers = all.flatMap((id) => {
      const files = filesOf(house, `{specs,mocks,packages}/${id}/**/*.{ts,yaml,json,md}`)
      const tasks = new Set(files.flatMap((file) => rerunsAfterEdit(plan, file)))
      return [...tasks]
        .filter(({ directory }) => ![undefined, id].includes(vendorOf(directory)))
        .map((task) => `${id}: ${task.id}`)
    })
    expect(strangers).toEqual([])
  })

  test('generating a client waits for the bundle of its own spec alone', () => {
    for (const id of all) {
      const bundle = `@picturedesk/spec-${id}#bundle`
      expect(ids(waitsFor(plan, `@picturedesk/${id}#generate`))).toEqual([bundle])
    }
  })

  test('lint waits for nothing', () => {
    const lints = [...plan.tasks.keys()].filter((id) => /#lint/.test(id))
    expect(lints).toContain('//#lint')
    expect(lints.flatMap((id) => ids(waitsFor(plan, id)))).toEqual([])
  })

  test('tests and type checks wait for no build', () => {
    const tasks = [...plan.tasks.keys()].filter((id) => /#(test|typecheck)$/.test(id))
    const builds = tasks.flatMap((id) => ids(waitsFor(plan, id)).filter((it) => /#build$/.test(it)))
    expect(builds).toEqual([])
  })
})

test.each(['packages/:id/src/index.ts', 'specs/:id/openapi.yaml', 'mocks/:id/src/index.ts'])(
  'an edit of %s reruns the same tasks however many vendors there are',
  (path) => {
    const file = path.replace(':id', model)
    expect(ids(rerunsAfterEdit(largePlan, file))).toEqual(ids(rerunsAfterEdit(smallPlan, file)))
  },
)

test('what a test loads is part of its hash, so that no edit of it is taken for done', () => {
  const loaded = new LoadedFiles(small.root)
  const tasks = [...smallPlan.tasks.values()].filter(
    ({ id, hasScript }) => hasScript && id.endsWith('#test'),
  )
  expect(tasks.length).toBeGreaterThan(30)
  const unhashed = tasks.flatMap(({ id, directory }) => {
    const hashed = hashedFiles(smallPlan, id)
    const files = loaded.ofTests(directory)
    return [...files].filter((file) => !hashed.has(file)).map((file) => `${id}: ${file}`)
  })
  expect(unhashed).toEqual([])
  // The judge loads the interface, a test of the demo no vendor.
  expect(loaded.ofTests('packages/conformance')).toContain('packages/provider/src/index.ts')
  expect([...loaded.ofTests('tools/demo')].filter((file) => vendorOf(file))).toEqual([])
})

// The tests above follow the files that each task hashes; these hold that against real edits.
test('an edit changes the hashes of those tasks that were said to rerun, and no others', async () => {
  const [aTest = ''] = filesOf(small.root, `packages/${model}/src/*.test.ts`)
  let before = smallPlan
  for (const file of [
    aTest,
    `packages/${model}/README.md`,
    `packages/${model}/src/index.ts`,
    `specs/${model}/openapi.yaml`,
    `mocks/${model}/src/index.ts`,
    'packages/provider/src/index.ts',
  ]) {
    appendFileSync(join(small.root, file), '\n')
    const after = await planTasks(small.root)
    const changed = ids(rerunsBetween(before, after))
    expect(changed).not.toEqual([])
    expect([file, ...changed]).toEqual([file, ...ids(rerunsAfterEdit(before, file))])
    before = after
  }
})

test('so it does among 50 more vendors', async () => {
  const file = `specs/${synthetic[0]}/openapi.yaml`
  appendFileSync(join(large.root, file), '\n')
  const changed = rerunsBetween(largePlan, await planTasks(large.root))
  expect(ids(changed)).toEqual(ids(rerunsAfterEdit(largePlan, file)))
})
