import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { allMocks } from '../all-mocks.ts'
import { unseenMistakes } from './unseen-mistakes.ts'
import { wrongDocument } from './wrong-document.ts'

/** Mistakes for each vendor. Of all 7,719 that can be made, six are not seen, those of `UNTYPED`. */
const MOST = 60

/** What no generated type says. */
const UNTYPED = [
  // Either of two members is required: `anyOf: [{ required: [image] }, { required: [video] }]`.
  /^hellorf: \w+: \/data\/(image|video) is missing$/,
  // An empty `error` alone says that it is a success: the types of both alternatives have a text there.
  /^omnious: noTasks: \/data(\/tasks)? is /,
]

test('tests of types see what is wrong with an example, of every vendor', async () => {
  const mocks = await allMocks()
  const wrong = mocks.map(({ id, spec }) => {
    const path = `../../node_modules/@picturedesk/${id}/src/generated/schema.ts`
    const types = fileURLToPath(new URL(path, import.meta.url))
    return { id, types, ...wrongDocument(spec, MOST) }
  })
  for (const { mistakes } of wrong) expect(mistakes.size).toBeGreaterThanOrEqual(10)
  const unseen = unseenMistakes(wrong)
  expect(unseen.filter((mistake) => !UNTYPED.some((one) => one.test(mistake)))).toEqual([])
})
