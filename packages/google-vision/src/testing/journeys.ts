import type { ModerationResult, TaggingResult } from '@picturedesk/provider'
import { collect, type Journeys } from '@picturedesk/vendor-kit'
import { expect } from 'vitest'
import type { Wire } from '../generated/operations.ts'
import type { GoogleVision } from '../index.ts'

type Payload = Wire['annotateImages']['payload']

const requests = [{ id: 'a', image: { url: 'https://pictures.example/black-cat.jpg' } }]

const cat = { id: '/m/ex01cat', name: 'Cat', confidence: 0.98 }

const ok = ({ responses }: Payload, members: object): unknown => [
  { id: 'a', ok: true, ...members, raw: responses[0] },
]

const labels = (payload: Payload, ...tags: readonly object[]): unknown =>
  ok(payload, { tags, objects: [] })

const failed = (): unknown => [
  {
    id: 'a',
    ok: false,
    error: expect.objectContaining({
      name: 'UnusableMediaError',
      provider: 'google-vision',
      operation: 'annotateImages',
      reason: 'format',
      vendorCode: 3,
      vendorMessage: 'Bad image data.',
      outcome: 'rejected',
      attempts: 1,
    }),
  },
]

const notJudged = (names: string): unknown => [
  expect.objectContaining({
    code: 'not-judged',
    message: expect.stringContaining(`no verdict on: ${names}.`),
  }),
]

const finding = (category: string, name: string, level: string, score: number): object => ({
  category,
  name,
  level,
  score,
})

const refusalsIn = (outcome: unknown): unknown[] =>
  (outcome as (TaggingResult | ModerationResult)[]).flatMap((one) => (one.ok ? [] : [one.error]))

/** The operation with every example of success, as the model has it. */
export const journeys: Journeys<GoogleVision, Wire> = {
  annotateImages: {
    call: ({ tagging }) =>
      collect(tagging.tag(requests, { detections: ['LABEL_DETECTION', 'OBJECT_LOCALIZATION'] })),
    refusalsIn,
    examples: {
      labels: (payload) =>
        labels(
          payload,
          cat,
          { id: '/m/ex02fur', name: 'Fur', confidence: 0.81 },
          { name: 'Whiskers', confidence: 0.64 },
        ),
      objects: (payload) =>
        ok(payload, {
          tags: [{ id: '/m/ex03street', name: 'Street', confidence: 0.9 }],
          objects: [
            {
              type: 'Bicycle',
              confidence: 0.93,
              box: { left: 0.25, top: 0.5, width: 0.5, height: 0.5 },
              tags: [{ id: '/j/ex04bike', name: 'Bicycle', confidence: 0.93 }],
            },
            {
              type: 'Door',
              confidence: 0.51,
              box: { left: 0, top: 0, width: 0.125, height: 0.5 },
              tags: [{ name: 'Door', confidence: 0.51 }],
            },
          ],
        }),
      safeSearch: (payload) => labels(payload),
      notJudged: (payload) => labels(payload),
      nothingFound: (payload) => labels(payload),
      pictureFailed: failed,
      partlySeen: (payload) =>
        ok(payload, {
          tags: [cat],
          objects: [],
          error: expect.objectContaining({
            outcome: 'rejected',
            vendorMessage: expect.stringContaining('Object detection failed.'),
          }),
          warnings: [
            {
              code: 'partial-result',
              message: expect.stringContaining('Object detection failed.'),
            },
          ],
        }),
    },
    others: {
      'moderation.check': {
        call: ({ moderation }) => collect(moderation.check(requests)),
        refusalsIn,
        examples: {
          safeSearch: (payload) =>
            ok(payload, {
              findings: [
                finding('sexual', 'adult', 'VERY_UNLIKELY', 0),
                finding('suggestive', 'racy', 'VERY_LIKELY', 1),
                finding('violence', 'violence', 'LIKELY', 0.75),
                finding('medical', 'medical', 'POSSIBLE', 0.5),
                finding('altered', 'spoof', 'UNLIKELY', 0.25),
              ],
            }),
          notJudged: (payload) =>
            ok(payload, {
              findings: [],
              notJudged: ['sexual', 'suggestive', 'violence', 'medical', 'altered'],
              warnings: notJudged('adult, racy, violence, medical, spoof'),
            }),
          nothingFound: (payload) =>
            ok(payload, {
              findings: [],
              notJudged: ['sexual', 'suggestive', 'violence', 'medical', 'altered'],
              warnings: notJudged('adult, racy, violence, medical, spoof'),
            }),
          pictureFailed: failed,
        },
      },
    },
  },
}
