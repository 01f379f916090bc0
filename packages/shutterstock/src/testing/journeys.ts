import type { Asset, AssetKind, QualifiedId } from '@picturedesk/provider'
import { collect, type Journey, type Journeys } from '@picturedesk/vendor-kit'
import { expect } from 'vitest'
import type { Wire } from '../generated/operations.ts'
import type { Shutterstock } from '../index.ts'
import { fullImage, fullTrack, fullVideo, vectorImage } from './expected.ts'

type Any = Journey<Shutterstock, never>
type Raw = { readonly data: readonly Record<string, unknown>[]; readonly total_count?: number }

/** Eight hours on, when links end. */
const EXPIRES_AT = '2026-01-01T08:00:00.000Z'

const kinds = {
  image: { many: 'Images', one: 'Image', asset: '710001', purchase: 'e613', offer: 's31415/huge' },
  video: { many: 'Videos', one: 'Video', asset: '820001', purchase: 'e623', offer: 's16180/hd' },
  audio: {
    many: 'Audio',
    one: 'Audio',
    asset: '930001',
    purchase: 'e633',
    offer: 's14142/audio_platform',
  },
} as const
const missing = { image: 'imagesMissing', video: 'videosMissing', audio: 'audioMissing' } as const
const collections = { image: '91001', video: '92001', audio: '93001' } as const

type Kind = keyof typeof kinds

const idIn = (kind: AssetKind, id: unknown): QualifiedId => `shutterstock:${kind}/${id}`

const page = (raw: Raw, items: readonly unknown[], rest: object = {}): unknown => ({
  items,
  total: raw.data.length,
  warnings: [],
  raw,
  ...rest,
})

/** Hits, each told by id and one member of its own; their mapping is that of the assets in full. */
const hits =
  (kind: Kind) =>
  (raw: Raw): unknown =>
    page(
      raw,
      raw.data.map((wire) =>
        expect.objectContaining({
          id: idIn(kind, wire['id']),
          kind,
          description: wire['description'],
          raw: wire,
        }),
      ),
    )

const full: Readonly<Record<Kind, (raw: never) => Asset>> = {
  image: fullImage,
  video: fullVideo,
  audio: fullTrack,
}

function assetsOf(kind: Kind): Readonly<Record<string, Any>> {
  const { many, one, asset } = kinds[kind]
  const id = idIn(kind, asset)
  return {
    [`search${many}`]: {
      call: ({ search }) => search.assets({ text: 'lighthouse', kind }),
      examples: { [`${kind}Results`]: hits(kind), nothing: (raw: Raw) => page(raw, []) },
    },
    [`get${one}`]: {
      call: ({ assets }) => assets.get(id),
      examples: { [kind]: full[kind], ...(kind === 'image' && { vector: vectorImage }) },
    },
    [`list${many}ById`]: {
      call: async ({ assets }) => collect(assets.getMany([id, idIn(kind, 1)])),
      examples: {
        [`${kind}List`]: ({ data: [wire] }: Raw) => [
          { id, ok: true, asset: full[kind](wire as never) },
          unknown(kind, many),
        ],
        [missing[kind]]: ({ data: [wire] }: Raw) => [
          { id, ok: true, asset: full[kind](wire as never) },
          unknown(kind, many),
        ],
      },
      refusalsIn: (results) =>
        (results as readonly { readonly error?: unknown }[]).map(({ error }) => error),
    },
    ...(kind !== 'audio' && {
      [`listSimilar${many}`]: {
        call: ({ search }) => search.similar(id),
        examples: { [`similar${many}`]: hits(kind) },
      },
    }),
  }
}

const unknown = (kind: Kind, many: string): unknown => ({
  id: idIn(kind, 1),
  ok: false,
  error: expect.objectContaining({ code: 'not-found', operation: `list${many}ById` }),
})

function licensesOf(kind: Kind): Readonly<Record<string, Any>> {
  const { one, asset, purchase, offer } = kinds[kind]
  const order = (shutterstock: Shutterstock) =>
    shutterstock.licensing.purchase({ asset: idIn(kind, asset), offer })
  return {
    [`list${one}Licenses`]: {
      call: ({ licensing }) => licensing.history({ kind }),
      examples: { [`${kind}Licenses`]: history(kind), none: (raw: Raw) => page(raw, []) },
    },
    [`purchase${one}`]: {
      call: order,
      examples: {
        [`${kind}Licensed`]: (raw: Raw) => ({
          id: idIn(kind, purchase),
          provider: 'shutterstock',
          kind,
          assetId: idIn(kind, asset),
          offer: { id: offer, name: expect.stringContaining(offer.split('/')[1] ?? '') },
          charge: {
            amount: '1',
            unit: 'downloads',
            ...(kind !== 'audio' && { entitlementId: offer.split('/')[0] }),
          },
          license: expect.any(String),
          ...(kind !== 'audio' && { size: offer.split('/')[1] }),
          downloadUrl: expect.stringContaining(`/${purchase}/${asset}.`),
          downloadExpiresAt: EXPIRES_AT,
          raw,
        }),
      },
    },
    [`download${one}`]: {
      call: ({ licensing }) => licensing.download(idIn(kind, `${purchase.slice(0, -1)}2`)),
      examples: {
        [`${kind}Link`]: (raw: { readonly url: string }) => ({
          url: raw.url,
          expiresAt: EXPIRES_AT,
          raw,
        }),
      },
    },
  }
}

const history = (kind: Kind) => (raw: Raw) => {
  const [first, second] = raw.data as readonly Record<string, Record<string, unknown>>[]
  const size = { image: 'huge', video: 'hd', audio: undefined }[kind]
  const common = { provider: 'shutterstock', kind, license: 'standard' }
  const word = kind === 'audio' ? 'standard' : size
  return page(raw, [
    {
      ...common,
      id: idIn(kind, first?.['id']),
      assetId: idIn(kind, kinds[kind].asset),
      offer: { id: `s31415/${word}` },
      references: { order: 'PO-7', job: 'cover' },
      orderedBy: { id: 'picture-desk', name: 'picture-desk' },
      ...(size !== undefined && { size }),
      createdAt: '2026-01-12T09:30:00.000Z',
      raw: first,
    },
    {
      ...common,
      id: idIn(kind, second?.['id']),
      assetId: idIn(kind, second?.[kind]?.['id']),
      ...(kind === 'audio' && { offer: { id: 's31415/standard' } }),
      createdAt: '2025-12-24T18:00:00+00:00',
      raw: second,
    },
  ])
}

function collectionsOf(kind: Kind): Readonly<Record<string, Any>> {
  const { one, asset } = kinds[kind]
  const id = idIn(kind, collections[kind])
  const covers = (raw: unknown): unknown => ({
    id,
    name: 'Covers',
    assetCount: 2,
    createdAt: '2025-11-01T08:00:00.000Z',
    updatedAt: '2025-11-03T08:00:00.000Z',
    raw,
  })
  return {
    [`list${one}Collections`]: {
      call: (shutterstock) => shutterstock.collections.list({ kind }),
      examples: {
        [`${kind}Collections`]: (raw: Raw) =>
          page(raw, [
            covers(raw.data[0]),
            {
              id: idIn(kind, raw.data[1]?.['id']),
              name: 'Sea',
              assetCount: 0,
              createdAt: '2025-10-01T08:00:00.000Z',
              updatedAt: '2025-10-01T08:00:00.000Z',
              raw: raw.data[1],
            },
          ]),
      },
    },
    [`get${one}Collection`]: {
      call: (shutterstock) => shutterstock.collections.get(id),
      examples: { [`${kind}Collection`]: covers },
    },
    [`create${one}Collection`]: {
      call: (shutterstock) => shutterstock.collections.create({ name: 'New', kind }),
      examples: {
        [`created${one}Collection`]: (raw: { readonly id: string }) => ({
          id: idIn(kind, raw.id),
          name: 'New',
          raw,
        }),
      },
    },
    [`rename${one}Collection`]: {
      call: (shutterstock) => shutterstock.collections.rename(id, 'Front pages'),
      examples: {},
    },
    [`delete${one}Collection`]: {
      call: (shutterstock) => shutterstock.collections.delete(id),
      examples: {},
    },
    [`list${one}CollectionItems`]: {
      call: (shutterstock) => shutterstock.collections.items(id),
      examples: {
        [`${kind}CollectionItems`]: (raw: Raw) =>
          page(
            raw,
            raw.data.map((wire) => ({
              assetId: idIn(kind, wire['id']),
              addedAt: wire['added_time'],
              raw: wire,
            })),
          ),
        none: (raw: Raw) => page(raw, []),
      },
    },
    [`add${one}CollectionItems`]: {
      call: (shutterstock) => shutterstock.collections.add(id, [idIn(kind, asset)]),
      examples: {},
    },
    [`remove${one}CollectionItems`]: {
      call: (shutterstock) => shutterstock.collections.remove(id, [idIn(kind, asset)]),
      examples: {},
    },
  }
}

const subscriptions: Any = {
  call: ({ entitlements }) => entitlements.list(),
  examples: {
    subscriptions: (raw: Raw) =>
      page(raw, [
        {
          id: 's31415',
          name: 'Images, 350 a month',
          kinds: ['image'],
          license: 'standard',
          remaining: 320,
          limit: 350,
          unit: 'downloads',
          resetsAt: '2026-02-01T00:00:00.000Z',
          expiresAt: '2027-01-01T00:00:00.000Z',
          raw: raw.data[0],
        },
        {
          id: 's27182',
          name: 'Enhanced images, by revenue',
          kinds: ['image'],
          license: 'enhanced',
          expiresAt: '2027-01-01T00:00:00.000Z',
          raw: raw.data[1],
        },
        {
          id: 's16180',
          name: 'Clips, 20 a month',
          kinds: ['video'],
          license: 'footage_standard',
          remaining: 20,
          limit: 20,
          unit: 'downloads',
          resetsAt: '2026-02-01T00:00:00.000Z',
          raw: raw.data[2],
        },
        {
          id: 's14142',
          name: 'Music without a limit',
          kinds: ['audio'],
          license: 'audio_platform',
          raw: raw.data[3],
        },
      ]),
    none: (raw: Raw) => page(raw, []),
  },
  others: {
    'licensing.offers': {
      call: ({ licensing }) => licensing.offers(idIn('image', kinds.image.asset)),
      examples: { none: () => [] },
    },
  },
}

/** The first bytes of a PNG. */
const PICTURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

function byImage(kind: 'image' | 'video'): Any {
  return {
    call: ({ search }) => search.byImage({ image: { bytes: PICTURE }, kind }),
    examples: { [`${kind}sLikePicture`]: hits(kind) },
  }
}

const all = (Object.keys(kinds) as Kind[]).map((kind) => ({
  ...assetsOf(kind),
  ...licensesOf(kind),
  ...collectionsOf(kind),
}))

/** Every operation with every example of success, as the model has it. */
export const journeys = {
  ...all[0],
  ...all[1],
  ...all[2],
  listSubscriptions: subscriptions,
  createImageUpload: {
    call: ({ search }) => search.byImage({ image: { bytes: PICTURE } }),
    examples: { imageUploaded: () => expect.objectContaining({ total: expect.any(Number) }) },
  } as Any,
  searchImagesByImage: byImage('image'),
  searchVideosByImage: byImage('video'),
  listImageSuggestions: {
    call: ({ search }) => search.suggest({ text: 'light' }),
    examples: { suggestions: ({ data }: { readonly data: readonly string[] }) => data },
  } as Any,
} as unknown as Journeys<Shutterstock, Wire>
