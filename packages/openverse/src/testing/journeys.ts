import type { Asset } from '@picturedesk/provider'
import type { Journeys } from '@picturedesk/vendor-kit'
import { expect } from 'vitest'
import { clientOf } from '../client.ts'
import type { Wire } from '../generated/operations.ts'
import type { components } from '../generated/schema.ts'
import type { Openverse } from '../index.ts'

type Image = components['schemas']['Image']

const IDENTIFIER = '00000001-5b1e-4c7d-9a42-7f3a2b10c4af'
const id = `openverse:image/${IDENTIFIER}` as const
const own = `https://api.openverse.org/v1/images/${IDENTIFIER}/`

const lighthouse = (raw: Image | undefined): Asset => ({
  id,
  provider: 'openverse',
  kind: 'image',
  title: 'Lighthouse in the morning mist',
  keywords: ['lighthouse', 'mist', 'coast', 'sea'],
  creator: { name: 'Marit Solberg', profileUrl: 'https://photos.flickr.example/people/1' },
  creditText:
    '"Lighthouse in the morning mist" by Marit Solberg is licensed under CC BY 4.0. To view the terms, visit https://creativecommons.org/licenses/by/4.0/.',
  license: 'https://creativecommons.org/licenses/by/4.0/',
  usageTerms: 'CC BY 4.0',
  creditRequired: true,
  pageUrl: 'https://photos.flickr.example/works/1001',
  aspectRatio: 1.5,
  width: 6000,
  height: 4000,
  imageType: 'photo',
  mature: false,
  publishedAt: '2024-02-11T08:15:30Z',
  renditions: [
    { role: 'thumbnail', url: `${own}thumb/`, maxWidth: 600 },
    {
      role: 'original',
      url: 'https://photos.flickr.example/files/1001.jpg',
      mediaType: 'image/jpeg',
      width: 6000,
      height: 4000,
      watermarked: false,
    },
  ],
  offers: [],
  raw,
})

const named = (name: string) => expect.objectContaining({ usageTerms: name })
const whole = (data: unknown): unknown => data
const nothing = (raw: unknown): unknown => ({ items: [], total: 0, warnings: [], raw })

/** Every operation with every example of success, as the model has it. */
export const journeys: Journeys<Openverse, Wire> = {
  searchImages: {
    call: (openverse) => openverse.search.assets({ text: 'lighthouse' }),
    examples: {
      images: (raw) => ({
        items: [
          lighthouse(raw.results[0]),
          named('CC BY-SA 2.0'),
          named('CC BY-NC-ND 2.0'),
          named('CC0 1.0'),
          named('CC BY 4.0'),
          named('Public Domain Mark 1.0'),
        ],
        total: 10_000,
        nextCursor: '2',
        warnings: [],
        raw,
      }),
      none: nothing,
      partlyUnderstood: (raw) => ({
        items: [named('CC BY-ND 4.0')],
        total: 1,
        warnings: [
          {
            code: 'approximated-option',
            option: 'vendorOptions',
            message: "There is no source 'flicker'; the others were searched.",
          },
        ],
        raw,
      }),
    },
  },
  getImage: {
    call: (openverse) => openverse.assets.get(id),
    examples: {
      image: lighthouse,
      sparse: (raw) => ({
        id: `openverse:image/${raw.id}`,
        provider: 'openverse',
        kind: 'image',
        creditText: raw.attribution,
        license: 'https://creativecommons.org/licenses/by-sa/3.0/',
        usageTerms: 'CC BY-SA 3.0',
        creditRequired: true,
        pageUrl: 'https://commons.wikimedia.example/works/1009',
        mature: true,
        publishedAt: '2024-01-10T08:15:30Z',
        renditions: [
          { role: 'thumbnail', url: raw.thumbnail, maxWidth: 600 },
          { role: 'original', url: raw.url, watermarked: false },
        ],
        offers: [],
        raw,
      }),
    },
  },
  listRelatedImages: {
    call: (openverse) => openverse.search.similar(id),
    examples: {
      related: (raw) => ({
        items: [
          expect.objectContaining({ title: 'Phare de la côte sauvage' }),
          expect.objectContaining({ keywords: ['lighthouse', 'storm', 'coast'] }),
        ],
        total: 2,
        warnings: [],
        raw,
      }),
      unrelated: nothing,
    },
  },
  getThumbnail: {
    call: (openverse) =>
      clientOf(openverse).GET('/v1/images/{identifier}/thumb/', {
        params: { path: { identifier: IDENTIFIER } },
        parseAs: 'text',
      }),
    examples: { drawing: () => expect.stringMatching(/^<svg .*<\/svg>$/) },
  },
  listSources: {
    call: (openverse) => clientOf(openverse).GET('/v1/images/stats/'),
    examples: { sources: whole },
  },
  createToken: {
    call: (openverse) => openverse.search.assets({ text: 'lighthouse' }),
    givenByItself: ['token'],
    examples: { token: () => expect.objectContaining({ total: expect.any(Number) }) },
    others: {
      'assets.get': {
        call: (openverse) => openverse.assets.get(id),
        examples: { token: () => expect.objectContaining({ id }) },
      },
    },
  },
  getRateLimit: {
    call: (openverse) => clientOf(openverse).GET('/v1/rate_limit/'),
    examples: { standard: whole, unverified: whole },
  },
}
