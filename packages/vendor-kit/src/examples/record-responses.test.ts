import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { type ResponseRecording, recordResponses } from './record-responses.ts'

const MEDIA_TYPE = 'application/json'
const OPERATION = 'getA'
const documented = { 'x-provenance': { kind: 'documented', document: 'page' } }
const observed = { 'x-provenance': { kind: 'observed', at: '2026-11-27', note: 'Seen.' } }
const spec = {
  paths: {
    '/a': {
      get: {
        operationId: OPERATION,
        responses: {
          200: {
            ...observed,
            content: {
              [MEDIA_TYPE]: {
                examples: { one: { ...documented, value: { n: 1 } }, two: { value: { n: 2 } } },
              },
            },
          },
          204: {},
          404: { content: { [MEDIA_TYPE]: { examples: { gone: { value: { n: 1 } } } } } },
        },
      },
    },
  },
}

/** A recording of a mock that always gives this response, to that operation. */
function recordingOf(response: () => Response, matched: string | undefined): ResponseRecording {
  const mock = { fetch: async () => response(), requests: () => [{ operation: matched }] }
  return recordResponses(mock, spec)
}

/** Status and example of each response that was reached. */
function reached(recording: ResponseRecording): unknown[] {
  return recording
    .coverage()
    .filter((response) => response.reached)
    .map(({ status, example }) => [status, example])
}

test('an example is known by the body of the response, not by what was asked for', async () => {
  const recording = recordingOf(() => Response.json({ n: 2 }), OPERATION)
  const response = await recording.fetch('http://a.test', { headers: { prefer: 'example=one' } })
  expect(await response.json()).toEqual({ n: 2 })
  expect(
    recording.saw({ operation: OPERATION, status: 200, mediaType: MEDIA_TYPE, example: 'two' }),
  ).toBe(true)
  expect(
    recording.saw({ operation: OPERATION, status: 200, mediaType: MEDIA_TYPE, example: 'one' }),
  ).toBe(false)
  recording.settle(true)
  expect(reached(recording)).toEqual([[200, 'two']])
})

test('the same body under another status is another example', async () => {
  const recording = recordingOf(() => Response.json({ n: 1 }, { status: 404 }), OPERATION)
  await recording.fetch('http://a.test')
  recording.settle(true)
  expect(reached(recording)).toEqual([[404, 'gone']])
})

test('a response that shows no example reaches none', async () => {
  const recording = recordingOf(() => Response.json({ n: 3 }), OPERATION)
  await recording.fetch('http://a.test')
  recording.settle(true)
  expect(reached(recording)).toEqual([])
})

test('a response without a body has no media type, whatever its header says', async () => {
  const headers = { 'content-type': 'text/plain' }
  const recording = recordingOf(() => new Response(null, { status: 204, headers }), OPERATION)
  await recording.fetch('http://a.test')
  recording.settle(true)
  expect(reached(recording)).toEqual([[204, undefined]])
})

test('a response in a test that failed does not count, nor in the next test', async () => {
  const recording = recordingOf(() => Response.json({ n: 1 }), OPERATION)
  await recording.fetch('http://a.test')
  recording.settle(false)
  recording.settle(true)
  expect(reached(recording)).toEqual([])
})

test('a request that the mock matched to no operation does not count', async () => {
  const recording = recordingOf(() => Response.json({ n: 1 }), undefined)
  await recording.fetch('http://a.test')
  recording.settle(true)
  expect(reached(recording)).toEqual([])
})

test('the file has every response of the spec, reached or not, and how the spec knows it', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'recording-'))
  try {
    const file = join(directory, 'reports/coverage.json')
    await recordingOf(() => Response.json({}), undefined).write(pathToFileURL(file))
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual([
      {
        ...{ operation: OPERATION, status: 200, mediaType: MEDIA_TYPE, example: 'one' },
        ...{ reached: false, known: { status: 'observed', example: 'documented' } },
      },
      {
        ...{ operation: OPERATION, status: 200, mediaType: MEDIA_TYPE, example: 'two' },
        ...{ reached: false, known: { status: 'observed', example: 'observed' } },
      },
      { operation: OPERATION, status: 204, reached: false, known: { status: 'unstated' } },
      {
        ...{ operation: OPERATION, status: 404, mediaType: MEDIA_TYPE, example: 'gone' },
        ...{ reached: false, known: { status: 'unstated', example: 'unstated' } },
      },
    ])
  } finally {
    rmSync(directory, { recursive: true })
  }
})
