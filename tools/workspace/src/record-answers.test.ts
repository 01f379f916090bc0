import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { type AnswerRecording, recordAnswers } from './record-answers.ts'
import { temporaryHouse } from './temporary-house.ts'

const mediaType = 'application/json'
const spec = {
  paths: {
    '/a': {
      get: {
        operationId: 'getA',
        responses: {
          200: {
            content: {
              [mediaType]: { examples: { one: { value: { n: 1 } }, two: { value: { n: 2 } } } },
            },
          },
          404: { content: { [mediaType]: { examples: { gone: { value: { n: 1 } } } } } },
        },
      },
    },
  },
}

/** A recording of a mock that always gives this answer, to that operation. */
function recordingOf(answer: () => Response, operation: string | undefined): AnswerRecording {
  const mock = { fetch: async () => answer(), requests: () => [{ operation }] }
  return recordAnswers(mock, spec)
}

async function written(recording: AnswerRecording): Promise<unknown> {
  using house = temporaryHouse({})
  const path = join(house.root, 'reports/coverage.json')
  await recording.write(pathToFileURL(path))
  return JSON.parse(readFileSync(path, 'utf8'))
}

test('an example is known by the body of the answer, not by what was asked for', async () => {
  const recording = recordingOf(() => Response.json({ n: 2 }), 'getA')
  const response = await recording.fetch('http://a.test', { headers: { prefer: 'example=one' } })
  expect(await response.json()).toEqual({ n: 2 })
  recording.settle(true)
  expect(await written(recording)).toEqual([
    { operation: 'getA', status: 200, mediaType },
    { operation: 'getA', status: 200, mediaType, example: 'two' },
  ])
})

test('the same answer is written once', async () => {
  const recording = recordingOf(() => Response.json({ n: 1 }, { status: 404 }), 'getA')
  for (let calls = 0; calls < 2; calls += 1) {
    await recording.fetch('http://a.test')
    recording.settle(true)
  }
  expect(await written(recording)).toEqual([
    { operation: 'getA', status: 404, mediaType },
    { operation: 'getA', status: 404, mediaType, example: 'gone' },
  ])
})

test('an answer that shows no example counts as its status alone', async () => {
  const recording = recordingOf(() => Response.json({ n: 3 }), 'getA')
  await recording.fetch('http://a.test')
  recording.settle(true)
  expect(await written(recording)).toEqual([{ operation: 'getA', status: 200, mediaType }])
})

test('an answer without a body has no media type, whatever its header says', async () => {
  const headers = { 'content-type': 'text/plain' }
  const recording = recordingOf(() => new Response(null, { status: 204, headers }), 'getA')
  await recording.fetch('http://a.test')
  recording.settle(true)
  expect(await written(recording)).toEqual([{ operation: 'getA', status: 204 }])
})

test('what a failed test was answered does not count, nor in the next test', async () => {
  const recording = recordingOf(() => Response.json({ n: 1 }), 'getA')
  await recording.fetch('http://a.test')
  recording.settle(false)
  recording.settle(true)
  expect(await written(recording)).toEqual([])
})

test('what the mock matched to no operation does not count', async () => {
  const recording = recordingOf(() => Response.json({ n: 1 }), undefined)
  await recording.fetch('http://a.test')
  recording.settle(true)
  expect(await written(recording)).toEqual([])
})
