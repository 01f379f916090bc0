import { expect, test } from 'vitest'
import { PaperTagger } from '../testing/paper-tagger.ts'
import type { Hand } from './hand.ts'
import { settleHandIn } from './settle-hand-in.ts'
import { taskMethods } from './task-methods.ts'

const provider = new PaperTagger().provider()
const tagging = taskMethods(provider) as NonNullable<ReturnType<typeof taskMethods>>

/** What is known, `age` milliseconds after it was sent, of a hand-in that the vendor does not list. */
function settled(
  age: number,
  { own, sender }: { readonly own: number; readonly sender?: number },
): Promise<unknown> {
  const store = { otherTasks: async () => new Set(), takeBack: async () => {} }
  const turn = { job: 'j', unit: 0 }
  const { signal } = new AbortController()
  const hand = { provider, store, turn, callTimeout: own, lost: signal, stopping: signal }
  const handIn = { number: 1, mark: 'picturedesk j/0#1', age, callTimeout: sender }
  return settleHandIn(hand as unknown as Hand, tagging, handIn)
}

test.each([
  ['twice the timeout of who sent it, where this process has a shorter one', 1_000, 60_000],
  ['not longer, where this process has a longer one', 90_000, 60_000],
])('the answer of a call is waited for %s', async (_, own, sender) => {
  expect(await settled(119_000, { own, sender })).toMatchObject({
    kind: 'later',
    milliseconds: 1_000,
  })
  expect(await settled(120_000, { own, sender })).toEqual({ kind: 'absent' })
})

test('a call whose timeout was not written down is judged by that of this process', async () => {
  expect(await settled(1_999, { own: 1_000 })).toMatchObject({ kind: 'later', milliseconds: 1 })
  expect(await settled(2_000, { own: 1_000 })).toEqual({ kind: 'absent' })
})
