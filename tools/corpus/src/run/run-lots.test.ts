import { expect, test } from 'vitest'
import type { ColumnResult } from '../columns/column.ts'
import { type LotJob, runLots } from './run-lots.ts'

const right: ColumnResult = { cells: 1, wrong: [], notes: [] }
const paths = Array.from({ length: 10 }, (_, index) => `document-${index}`)
const say = (): void => {}

test('each document gets its own result, in order, whatever lot is done first', async () => {
  const results = await runLots(
    { column: 'create', paths },
    {
      jobs: 2,
      say,
      run: async ({ paths: lot }) => {
        if (lot.includes('document-0')) await new Promise((resolve) => setTimeout(resolve, 5))
        return lot.map((path) => ({ ...right, notes: [path] }))
      },
    },
  )
  expect(results.map(({ notes }) => notes[0])).toEqual(paths)
})

test('a document that ends the process of its lot costs no other document', async () => {
  const tried: LotJob[] = []
  const results = await runLots(
    { column: 'new-vendor', paths },
    {
      jobs: 1,
      say,
      run: async (job) => {
        tried.push(job)
        if (job.paths.includes('document-3')) throw new Error('(ended with SIGKILL)')
        return job.paths.map(() => right)
      },
    },
  )
  expect(results.flatMap(({ wrong }) => wrong)).toEqual([{ at: '#', came: '(ended with SIGKILL)' }])
  expect(results[3]?.wrong).toHaveLength(1)
  expect(tried.map((job) => job.paths.length)).toEqual([8, 1, 1, 1, 1, 1, 1, 1, 1, 2])
})
