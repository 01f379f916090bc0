import type { Asset, Rendition } from '@picturedesk/provider'

const P = 'https://image.pictures.example'

function renditions(id: string, sizes: Readonly<Record<string, readonly number[]>>): Rendition[] {
  const roles = { thumb: 'thumbnail', preview: 'preview', comp: 'comp' } as const
  return Object.entries(sizes).map(([name, [width, height]]) => ({
    role: name.endsWith('thumb') ? roles.thumb : name === 'preview' ? roles.preview : roles.comp,
    name,
    url: `${P}/${name.replace('_thumb', '').replace('_', '-')}/${id}.jpg`,
    width,
    height,
  }))
}

/** The photo of the spec, as the model has it. */
export const fullImage = (raw: unknown): Asset => ({
  id: 'shutterstock:image/710001',
  provider: 'shutterstock',
  kind: 'image',
  description: 'Lighthouse on a rock in the evening',
  keywords: ['lighthouse', 'rock', 'evening', 'sea'],
  creator: { id: '20481' },
  aspectRatio: 1.5,
  width: 6000,
  height: 4000,
  imageType: 'photo',
  editorial: false,
  mature: false,
  releases: { modelReleased: false, propertyReleased: false },
  categoryIds: ['1'],
  publishedAt: '2021-03-04',
  renditions: renditions('710001', {
    small_thumb: [100, 67],
    large_thumb: [150, 100],
    huge_thumb: [260, 173],
    preview: [450, 300],
    preview_1000: [1000, 667],
    preview_1500: [1500, 1000],
  }),
  raw,
})

/** The vector of the spec, as the model has it. */
export const vectorImage = (raw: unknown): Asset => ({
  ...fullImage(raw),
  id: 'shutterstock:image/710003',
  description: 'Lighthouse and gulls, flat drawing',
  keywords: ['lighthouse', 'gull', 'drawing'],
  creator: { id: '30577' },
  aspectRatio: 1,
  width: 5000,
  height: 5000,
  imageType: 'vector',
  categoryIds: ['1', '12'],
  publishedAt: '2019-11-30',
  renditions: renditions('710003', {
    small_thumb: [100, 100],
    large_thumb: [150, 150],
    huge_thumb: [260, 260],
    preview: [450, 450],
    preview_1000: [1000, 1000],
    preview_1500: [1500, 1500],
  }),
})

const V = 'https://video.pictures.example'

/** The clip of the spec, as the model has it. */
export const fullVideo = (raw: unknown): Asset => ({
  id: 'shutterstock:video/820001',
  provider: 'shutterstock',
  kind: 'video',
  description: 'Beam of a lighthouse turning',
  keywords: ['lighthouse', 'beam', 'night'],
  creator: { id: '40112' },
  aspectRatio: 1.778,
  width: 1920,
  height: 1080,
  duration: 14.5,
  editorial: false,
  mature: false,
  releases: { modelReleased: true, propertyReleased: false },
  categoryIds: ['4'],
  publishedAt: '2022-06-01',
  renditions: [
    {
      role: 'thumbnail',
      name: 'thumb_jpg',
      mediaType: 'image/jpeg',
      url: `${V}/thumb/820001.jpg`,
    },
    {
      role: 'poster',
      name: 'preview_jpg',
      mediaType: 'image/jpeg',
      url: `${V}/preview/820001.jpg`,
    },
    { role: 'preview', name: 'thumb_mp4', mediaType: 'video/mp4', url: `${V}/thumb/820001.mp4` },
    { role: 'preview', name: 'thumb_webm', mediaType: 'video/webm', url: `${V}/thumb/820001.webm` },
    {
      role: 'preview',
      name: 'preview_mp4',
      mediaType: 'video/mp4',
      url: `${V}/preview/820001.mp4`,
    },
    {
      role: 'preview',
      name: 'preview_webm',
      mediaType: 'video/webm',
      url: `${V}/preview/820001.webm`,
    },
  ],
  raw,
})

const A = 'https://audio.pictures.example'

/** The track of the spec, as the model has it. */
export const fullTrack = (raw: unknown): Asset => ({
  id: 'shutterstock:audio/930001',
  provider: 'shutterstock',
  kind: 'audio',
  title: 'Lighthouse by night',
  description: 'Lighthouse by night, calm piano',
  keywords: ['lighthouse', 'piano', 'calm'],
  creator: { name: 'Two Capes' },
  duration: 120,
  mature: false,
  publishedAt: '2020-03-02T10:00:00.000Z',
  updatedAt: '2020-03-05T10:00:00.000Z',
  renditions: [
    { role: 'poster', name: 'album_art', url: `${A}/930001-cover.jpg`, bytes: 90_000 },
    { role: 'waveform', name: 'waveform', url: `${A}/930001.png`, bytes: 20_000 },
    {
      role: 'preview',
      name: 'preview_mp3',
      mediaType: 'audio/mpeg',
      url: `${A}/930001.mp3`,
      bytes: 1_800_000,
    },
    {
      role: 'preview',
      name: 'preview_ogg',
      mediaType: 'audio/ogg',
      url: `${A}/930001.ogg`,
      bytes: 1_500_000,
    },
  ],
  raw,
})
