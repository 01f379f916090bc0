import type { ProductModerationResult } from '@picturedesk/provider'
import { collect, type Journey, type Journeys } from '@picturedesk/vendor-kit'
import { expect } from 'vitest'
import { clientOf } from '../client.ts'
import type { Wire } from '../generated/operations.ts'
import type { OmniCommerce } from '../index.ts'

type Moderations = Wire['listModerations']['payload']

/** The product of the documents: empty and zero members of its metadata say nothing. */
const product = {
  id: 'A1000',
  imageUrl: 'https://image.url.com/image.jpg',
  salesUrl: 'https://salesUrl.com/products/A1000',
  mobileSalesUrl: undefined,
  detection: 'TOP',
  metadata: {
    brand: '다밍',
    currency: 'KRW',
    discountPrice: 39000,
    gender: 'WOMEN',
    name: '호웰니트',
    price: 39000,
  },
}

const backgrounds = {
  id: 'exMODG05F001',
  group: 'IMAGE_INFO',
  name: 'backgrounds',
  confidence: 0.9995,
}
const fashion = { id: 'exMODG04F001', group: 'DOMAIN', name: 'fashion', confidence: 0.998 }
const female = { id: 'moMODG03F001', group: 'GENDER', name: 'female', confidence: 0.995 }
const others = [
  { id: 'exMODG02F001', group: 'IMAGE_INFO', name: 'collage', confidence: 0.9995 },
  { id: 'exMODG01F001', group: 'IMAGE_INFO', name: 'text-overlay', confidence: 0.9995 },
  { id: 'exMODG07F001', group: 'FIGURE', name: 'human_figure', confidence: 0.9996 },
  { id: 'exMODG06F002', group: 'DIRECTION', name: 'diagnoal_view', confidence: 0.9995 },
  { id: 'exMODG08F002', group: 'POSE', name: 'stand', confidence: 0.9999 },
]

const a1000 = { productId: 'A1000', scope: 'presentation', analysis: 'done', product }

const unreadable = (operation: string): unknown =>
  expect.objectContaining({
    name: 'VendorError',
    provider: 'omnicommerce',
    operation,
    outcome: 'rejected',
    attempts: 1,
    vendorMessage: 'fail to prove image from url.',
  })

const failed = (productId: string, error: unknown): unknown => ({ ok: false, productId, error })

function batch(operation: string): Journey<OmniCommerce, Moderations>['examples'] {
  return {
    inBothLists: ({ complete }) => [
      {
        ok: true,
        ...a1000,
        tags: [backgrounds, female, fashion, ...others],
        raw: complete.products[0],
        error: unreadable(operation),
      },
      // the document asks for three products and answers for one
      ...['A1001', 'A1002'].map((id) =>
        failed(id, expect.objectContaining({ name: 'InvalidResponseError', operation })),
      ),
    ],
    partial: ({ complete }) => [
      { ok: true, ...a1000, tags: [backgrounds, fashion], raw: complete.products[0] },
      failed('A1001', unreadable(operation)),
      failed(
        'A1002',
        expect.objectContaining({ name: 'NotFoundError', vendorMessage: 'product not found.' }),
      ),
    ],
    allComplete: ({ complete: { products } }) =>
      ['A1000', 'A1001', 'A1002'].map((productId) =>
        expect.objectContaining({
          ok: true,
          productId,
          tags: [backgrounds],
          raw: products.find(({ productInfo }) => productInfo.id === productId),
        }),
      ),
    allFailed: () => ['A1000', 'A1001', 'A1002'].map((id) => failed(id, unreadable(operation))),
  }
}

const ids = ['A1000', 'A1001', 'A1002']

async function many(omnicommerce: OmniCommerce): Promise<ProductModerationResult[]> {
  return collect(omnicommerce.moderation.getMany(ids))
}

/** The error of each product, in the order of ids. */
function refusalsIn(outcome: unknown): unknown[] {
  const results = outcome as ProductModerationResult[]
  expect(results.map(({ ok, productId }) => [ok, productId])).toEqual(ids.map((id) => [false, id]))
  return results.map((result) => result.error)
}

/** Every operation with every example of success, as the model has it. */
export const journeys: Journeys<OmniCommerce, Wire> = {
  getModeration: {
    call: ({ moderation }) => moderation.get('A1000'),
    examples: {
      tagged: (raw) => ({ ...a1000, tags: [backgrounds, fashion, female, ...others], raw }),
      taggedKorean: (raw) => ({
        ...a1000,
        tags: [
          { ...backgrounds, name: '배경' },
          { ...fashion, name: '패션' },
          { ...female, name: '여성' },
        ],
        raw,
      }),
      empty: (raw) => ({ ...a1000, tags: [], raw }),
    },
  },
  getProductStatus: {
    call: ({ moderation }) => moderation.status('A1000'),
    examples: {
      analysed: (raw) => ({ productId: 'A1000', status: 'done', raw }),
      processing: (raw) => ({ productId: 'A1000', status: 'pending', raw }),
      analysisFailed: (raw) => ({
        productId: 'A1000',
        status: 'failed',
        reason: 'fail to prove image from url.',
        raw,
      }),
    },
  },
  getStatusCounts: {
    call: (omnicommerce) => clientOf(omnicommerce).GET('/management/status-count'),
    examples: { statusCounts: (raw) => raw },
  },
  listModerations: { call: many, examples: batch('listModerations'), refusalsIn },
  listModerationsByBarePath: {
    options: { batchPath: 'bare' },
    call: many,
    examples: batch('listModerationsByBarePath'),
    refusalsIn,
  },
}
