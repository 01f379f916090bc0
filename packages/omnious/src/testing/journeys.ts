import { type ErrorCode, PicturedeskError, type TaggingTask } from '@picturedesk/provider'
import type { Journeys } from '@picturedesk/vendor-kit'
import { expect } from 'vitest'
import type { Wire } from '../generated/operations.ts'
import type { Omnious } from '../index.ts'
import { pictures } from './pictures.ts'

const TASK_ID = '6f1c9a52-0d3e-4b57-9a7e-2c8d5f1b7e10'

const submission = {
  taskId: TASK_ID,
  album: 'album-20240501100000',
  appendableUntil: '2024-05-01T10:10:00Z',
  accepted: 10,
  refused: [],
} as const

const longer = { ...submission, appendableUntil: '2024-05-01T10:20:00Z' } as const

const task = (raw: unknown, status: TaggingTask['status'], counts: object): TaggingTask => ({
  id: TASK_ID,
  status,
  counts,
  description: 'Spring lookbook',
  createdAt: '2024-05-01T10:00:00Z',
  appendableUntil: '2024-05-01T10:10:00Z',
  resultsUntil: '2024-05-08T10:00:00Z',
  raw,
})

function refusal(operation: string, id: string, vendorMessage: string): unknown {
  return { id, error: failure(operation, vendorMessage) }
}

function failure(
  operation: string,
  vendorMessage?: string,
  vendorCode?: number,
  code: ErrorCode = 'vendor-error',
): unknown {
  return expect.toSatisfy(
    (error) =>
      PicturedeskError.isInstance(error) &&
      error.code === code &&
      error.provider === 'omnious' &&
      error.operation === operation &&
      error.outcome === 'rejected' &&
      error.vendorMessage === vendorMessage &&
      error.vendorCode === vendorCode,
  )
}

/** The failed pictures of the example, with the vendor's message and code of each. */
const unusable = (
  [
    ['The image cannot be fetched', 803],
    ['The format is not supported', 805],
    ['The ratio is not accepted', 806],
    ['The image is too small', 807],
    ['The image is too large', 808],
  ] as const
).map(([message, code]) => failure('listTaggingResults', message, code, 'unusable-media'))

const tag = (group: string, id: string | undefined, name: string, confidence?: number): object => ({
  group,
  id,
  name,
  confidence,
})

type ResultsPayload = Wire['listTaggingResults']['payload']

const found = (payload: ResultsPayload, index: number, ...objects: object[]): object => ({
  id: String(index + 1),
  ok: true,
  tags: [],
  objects,
  raw: payload.data.results[index],
})

const page = (raw: ResultsPayload, total: number, nextCursor: string | undefined) => ({
  total,
  nextCursor,
  warnings: [],
  raw,
})

const requests = [...pictures(10)]

/** Every operation with every example of success, as the model has it. */
export const journeys: Journeys<Omnious, Wire> = {
  createTaggingTask: {
    call: ({ tagging }) => tagging.create(requests),
    examples: {
      accepted: (raw) => ({ ...submission, raw }),
      partlyAccepted: (raw) => ({
        ...submission,
        accepted: 8,
        refused: [
          refusal('createTaggingTask', '8', 'Invalid image URL'),
          refusal('createTaggingTask', '1', 'Duplicate id'),
        ],
        raw,
      }),
    },
  },
  appendTaggingTask: {
    call: ({ tagging }) => tagging.append(TASK_ID, requests),
    examples: {
      appended: (raw) => ({ ...longer, raw }),
      partlyAppended: (raw) => ({
        ...longer,
        accepted: 9,
        refused: [refusal('appendTaggingTask', '1', 'Duplicate id')],
        raw,
      }),
    },
  },
  listTaggingTasks: {
    call: ({ tagging }) => tagging.list(),
    examples: {
      tasks: (raw) => ({
        items: [
          task(raw.data.tasks[0], 'done', { total: 10, done: 9, processing: 0, failed: 1 }),
          {
            id: '9b2d4c11-77aa-4f0e-8d35-1a6b9c0e4f22',
            status: 'processing',
            counts: { total: 1000, done: 250, processing: 750, failed: 0 },
            createdAt: '2024-05-01T19:10:00+09:00',
            appendableUntil: '2024-05-01T19:20:00+09:00',
            resultsUntil: '2024-05-08T19:10:00+09:00',
            raw: raw.data.tasks[1],
          },
        ],
        total: 2,
        warnings: [],
        raw,
      }),
      noTasks: (raw) => ({ items: [], total: 0, warnings: [], raw }),
    },
  },
  getTaggingTaskStatus: {
    call: ({ tagging }) => tagging.status({ id: TASK_ID }),
    examples: {
      processing: ({ data }) =>
        task(data, 'processing', { total: 10, done: 4, processing: 6, failed: 0 }),
      done: ({ data }) => task(data, 'done', { total: 10, done: 9, processing: 0, failed: 1 }),
      failed: ({ data }) => task(data, 'failed', { total: 10, done: 0, processing: 0, failed: 10 }),
    },
  },
  listTaggingResults: {
    call: ({ tagging }) => tagging.results(TASK_ID, { language: 'en-GB' }),
    examples: {
      results: (raw) => ({
        ...page(raw, 10, '2'),
        items: [
          found(
            raw,
            0,
            {
              type: 'TOP',
              tags: [
                tag('category', 'TOP', 'top', 0.9987),
                tag('item', 'TOPTS001', 't-shirt', 0.9821),
                tag('sleeveLength', 'SLV001', 'short sleeve', 0.9712),
                tag('neckLine', 'NEC003', 'round neck', 0.9433),
                tag('fit', 'FIT002', 'regular fit', 0.8801),
                tag('colors', 'COL014', 'white', 0.9644),
                tag('colors', 'COL002', 'black', 0.0912),
                tag('prints', 'PRT009', 'lettering', 0.8123),
                tag('looks', 'LOK004', 'casual', 0.7755),
                tag('textures', 'TEX001', 'jersey', 0.9021),
              ],
            },
            {
              type: 'BOTTOM',
              tags: [
                tag('category', 'BOTTOM', 'bottom', 0.9954),
                tag('item', 'BOTJE001', 'jeans', 0.9899),
                tag('length', 'LEN005', 'ankle', 0.7533),
                tag('shape', 'SHP002', 'straight', 0.8044),
                tag('colorDetails', 'CLD021', 'light indigo', 0.6812),
              ],
            },
          ),
          found(raw, 1, {
            type: 'WHOLEBODY',
            tags: [
              tag('category', 'WHOLEBODY', 'wholebody', 0.9978),
              tag('item', 'WHODR001', 'dress', 0.9934),
            ],
          }),
        ],
      }),
      singleForm: (raw) => ({
        ...page(raw, 1, undefined),
        items: [
          found(raw, 0, {
            type: 'TOP',
            tags: [
              tag('item', 'TOPSH001', 'shirt', 0.97),
              tag('collar', 'CLR001', 'button-down', 0.91),
              tag('colors', undefined, 'blue'),
            ],
          }),
        ],
      }),
      nothingDetected: (raw) => ({
        ...page(raw, 1, undefined),
        items: [found(raw, 0, { type: 'no detected product', tags: [] })],
      }),
      failedAbsent: (raw) => ({
        ...page(raw, 3, '2'),
        items: [found(raw, 0), { ...found(raw, 1), id: '3' }],
      }),
      imageFailed: (raw) => ({
        ...page(raw, 7, undefined),
        items: [
          ...unusable,
          failure('listTaggingResults', 'The reason is not documented', 830),
          failure('listTaggingResults'),
        ].map((error, index) => ({ id: String(index + 1), ok: false, error })),
      }),
      noResults: (raw) => ({ ...page(raw, 10, undefined), items: [] }),
    },
  },
}
