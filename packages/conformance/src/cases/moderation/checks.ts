import assert from 'node:assert/strict'
import { type ModerationRequest, PicturedeskError } from '@picturedesk/provider'
import type { Bench } from '../../bench/bench.ts'
import { anyPicture } from '../../calls/queries.ts'
import { equalData } from '../../checks/equal-data.ts'
import { settled } from '../../time/settled.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'

const applies = claiming('moderation.check')

export const checksCases: readonly ConformanceCase[] = [
  {
    id: 'checks/order',
    title: 'each picture has its findings, in the order of requests',
    applies,
    run: (bench) =>
      checked(
        bench,
        ['c', 'a', 'b'].map((id) => ({ id, image: anyPicture(bench) })),
        [true, true, true],
      ),
  },
  {
    id: 'checks/invalid',
    title: 'a picture that cannot be checked, and a repeated id, are errors of their own',
    applies,
    run: (bench) =>
      checked(
        bench,
        [
          { id: 'a', image: anyPicture(bench) },
          { id: 'b', image: { url: '' } },
          { id: 'a', image: anyPicture(bench) },
          { id: 'c', image: anyPicture(bench) },
        ],
        [true, false, false, true],
      ),
  },
  {
    id: 'checks/judged',
    title:
      'no category is both found and not judged, and what failed beside the findings is an error with a code',
    applies,
    async run(bench) {
      const { use } = await bench.open()
      await settled('check', async () => {
        for await (const result of use('moderation').check([
          { id: 'a', image: anyPicture(bench) },
        ])) {
          if (!result.ok) continue
          const { findings, notJudged = [], error } = result
          const found = findings.map(({ category }) => category)
          equalData(
            notJudged.filter((category) => found.includes(category)),
            [],
            'Categories are found and not judged.',
          )
          equalData(
            notJudged,
            [...new Set(notJudged)],
            'A category that was not judged is named twice.',
          )
          assert.ok(
            error === undefined || PicturedeskError.isInstance(error),
            '`error` of a result is no error of Picturedesk.',
          )
        }
      })
    },
  },
  {
    id: 'checks/lazy',
    title: 'no picture is checked before the first result is requested',
    applies,
    async run(bench) {
      const { use, wire, time } = await bench.open()
      const sent = await wire.during(async () => {
        use('moderation').check([{ id: 'a', image: anyPicture(bench) }])
        await time.rest()
      })
      equalData(sent.length, 0, 'Something was sent before anyone asked.')
    },
  },
]

async function checked(
  bench: Bench,
  requests: readonly ModerationRequest[],
  right: readonly boolean[],
): Promise<void> {
  const { use } = await bench.open()
  const got: object[] = []
  await settled('check', async () => {
    for await (const { id, ok } of use('moderation').check(requests)) got.push({ id, ok })
  })
  equalData(
    got,
    requests.map(({ id }, at) => ({ id, ok: right[at] })),
  )
}
