// Generated from the spec by `pnpm generate`. Do not edit.
import type { operations } from './schema.ts'

/** Without what `const` adds. */
type Mutable<Value> = Value extends object
  ? { -readonly [Key in keyof Value]: Mutable<Value[Key]> }
  : Value

declare function exactly<const Value>(value: Value): Mutable<Value>

export const example1: {
  'searchImages, response 200, images': operations['searchImages']['responses'][200]['content']['application/json']
} = exactly({
  'searchImages, response 200, images': {
    result_count: 10000,
    page_count: 12,
    page_size: 20,
    page: 1,
    results: [
      {
        id: '00000001-5b1e-4c7d-9a42-7f3a2b10c4af',
        title: 'Lighthouse in the morning mist',
        indexed_on: '2024-02-11T08:15:30Z',
        foreign_landing_url: 'https://photos.flickr.example/works/1001',
        url: 'https://photos.flickr.example/files/1001.jpg',
        creator: 'Marit Solberg',
        creator_url: 'https://photos.flickr.example/people/1',
        license: 'by',
        license_version: '4.0',
        license_url: 'https://creativecommons.org/licenses/by/4.0/',
        provider: 'flickr',
        source: 'flickr',
        category: 'photograph',
        filesize: 2666666,
        filetype: 'jpg',
        tags: [
          { name: 'lighthouse', accuracy: null, unstable__provider: 'flickr' },
          { name: 'mist', accuracy: null, unstable__provider: 'flickr' },
          { name: 'coast', accuracy: null, unstable__provider: 'flickr' },
          { name: 'sea', accuracy: 0.97, unstable__provider: 'clarifai' },
        ],
        attribution:
          '"Lighthouse in the morning mist" by Marit Solberg is licensed under CC BY 4.0. To view the terms, visit https://creativecommons.org/licenses/by/4.0/.',
        fields_matched: ['title', 'tags.name'],
        mature: false,
        height: 4000,
        width: 6000,
        thumbnail:
          'https://api.openverse.org/v1/images/00000001-5b1e-4c7d-9a42-7f3a2b10c4af/thumb/',
        detail_url: 'https://api.openverse.org/v1/images/00000001-5b1e-4c7d-9a42-7f3a2b10c4af/',
        related_url:
          'https://api.openverse.org/v1/images/00000001-5b1e-4c7d-9a42-7f3a2b10c4af/related/',
        unstable__sensitivity: [],
      },
      {
        id: '00000002-5b1e-4c7d-9a42-7f3a2b10c880',
        title: 'Lighthouse keeper on the stairs',
        indexed_on: '2024-03-12T08:15:30Z',
        foreign_landing_url: 'https://photos.flickr.example/works/1002',
        url: 'https://photos.flickr.example/files/1002.jpg',
        creator: 'Jonas Brandt',
        creator_url: 'https://photos.flickr.example/people/2',
        license: 'by-sa',
        license_version: '2.0',
        license_url: 'https://creativecommons.org/licenses/by-sa/2.0/',
        provider: 'flickr',
        source: 'flickr',
        category: 'photograph',
        filesize: 1500000,
        filetype: 'jpg',
        tags: [
          { name: 'lighthouse', accuracy: null, unstable__provider: 'flickr' },
          { name: 'people', accuracy: null, unstable__provider: 'flickr' },
          { name: 'stairs', accuracy: null, unstable__provider: 'flickr' },
        ],
        attribution:
          '"Lighthouse keeper on the stairs" by Jonas Brandt is licensed under CC BY-SA 2.0. To view the terms, visit https://creativecommons.org/licenses/by-sa/2.0/.',
        fields_matched: ['title', 'tags.name'],
        mature: false,
        height: 4500,
        width: 3000,
        thumbnail:
          'https://api.openverse.org/v1/images/00000002-5b1e-4c7d-9a42-7f3a2b10c880/thumb/',
        detail_url: 'https://api.openverse.org/v1/images/00000002-5b1e-4c7d-9a42-7f3a2b10c880/',
        related_url:
          'https://api.openverse.org/v1/images/00000002-5b1e-4c7d-9a42-7f3a2b10c880/related/',
        unstable__sensitivity: [],
      },
      {
        id: '00000003-5b1e-4c7d-9a42-7f3a2b10cc51',
        title: 'Phare de la côte sauvage',
        indexed_on: '2024-04-13T08:15:30Z',
        foreign_landing_url: 'https://photos.flickr.example/works/1003',
        url: 'https://photos.flickr.example/files/1003.jpg',
        creator: 'Élodie Marchand',
        creator_url: 'https://photos.flickr.example/people/3',
        license: 'by-nc-nd',
        license_version: '2.0',
        license_url: 'https://creativecommons.org/licenses/by-nc-nd/2.0/',
        provider: 'flickr',
        source: 'flickr',
        category: 'photograph',
        filesize: 160000,
        filetype: 'jpg',
        tags: [
          { name: 'lighthouse', accuracy: null, unstable__provider: 'flickr' },
          { name: 'phare', accuracy: null, unstable__provider: 'flickr' },
          { name: 'Bretagne', accuracy: null, unstable__provider: 'flickr' },
        ],
        attribution:
          '"Phare de la côte sauvage" by Élodie Marchand is licensed under CC BY-NC-ND 2.0. To view the terms, visit https://creativecommons.org/licenses/by-nc-nd/2.0/.',
        fields_matched: ['title', 'tags.name'],
        mature: false,
        height: 1200,
        width: 1200,
        thumbnail:
          'https://api.openverse.org/v1/images/00000003-5b1e-4c7d-9a42-7f3a2b10cc51/thumb/',
        detail_url: 'https://api.openverse.org/v1/images/00000003-5b1e-4c7d-9a42-7f3a2b10cc51/',
        related_url:
          'https://api.openverse.org/v1/images/00000003-5b1e-4c7d-9a42-7f3a2b10cc51/related/',
        unstable__sensitivity: [],
      },
      {
        id: '00000004-5b1e-4c7d-9a42-7f3a2b10d022',
        title: 'Study of a lighthouse at night',
        indexed_on: '2024-05-14T08:15:30Z',
        foreign_landing_url: 'https://images.metmuseum.example/works/1004',
        url: 'https://images.metmuseum.example/files/1004.jpg',
        creator: null,
        creator_url: null,
        license: 'cc0',
        license_version: '1.0',
        license_url: 'https://creativecommons.org/publicdomain/zero/1.0/',
        provider: 'met',
        source: 'met',
        category: 'digitized_artwork',
        filesize: 480000,
        filetype: 'jpg',
        tags: [
          { name: 'lighthouse', accuracy: null, unstable__provider: 'met' },
          { name: 'drawing', accuracy: null, unstable__provider: 'met' },
          { name: 'night', accuracy: null, unstable__provider: 'met' },
        ],
        attribution:
          '"Study of a lighthouse at night" is marked with CC0 1.0. To view the terms, visit https://creativecommons.org/publicdomain/zero/1.0/.',
        fields_matched: ['title', 'tags.name'],
        mature: false,
        height: 1800,
        width: 2400,
        thumbnail:
          'https://api.openverse.org/v1/images/00000004-5b1e-4c7d-9a42-7f3a2b10d022/thumb/',
        detail_url: 'https://api.openverse.org/v1/images/00000004-5b1e-4c7d-9a42-7f3a2b10d022/',
        related_url:
          'https://api.openverse.org/v1/images/00000004-5b1e-4c7d-9a42-7f3a2b10d022/related/',
        unstable__sensitivity: [],
      },
      {
        id: '00000005-5b1e-4c7d-9a42-7f3a2b10d3f3',
        title: '灯台と桜',
        indexed_on: '2024-06-15T08:15:30Z',
        foreign_landing_url: 'https://commons.wikimedia.example/works/1005',
        url: 'https://commons.wikimedia.example/files/1005.png',
        creator: 'Hana Mori',
        creator_url: 'https://commons.wikimedia.example/people/5',
        license: 'by',
        license_version: '4.0',
        license_url: 'https://creativecommons.org/licenses/by/4.0/',
        provider: 'wikimedia',
        source: 'wikimedia',
        category: 'photograph',
        filesize: 53333,
        filetype: 'png',
        tags: [
          { name: 'lighthouse', accuracy: null, unstable__provider: 'wikimedia' },
          { name: '灯台', accuracy: null, unstable__provider: 'wikimedia' },
          { name: '桜', accuracy: null, unstable__provider: 'wikimedia' },
        ],
        attribution:
          '"灯台と桜" by Hana Mori is licensed under CC BY 4.0. To view the terms, visit https://creativecommons.org/licenses/by/4.0/.',
        fields_matched: ['title', 'tags.name'],
        mature: false,
        height: 600,
        width: 800,
        thumbnail:
          'https://api.openverse.org/v1/images/00000005-5b1e-4c7d-9a42-7f3a2b10d3f3/thumb/',
        detail_url: 'https://api.openverse.org/v1/images/00000005-5b1e-4c7d-9a42-7f3a2b10d3f3/',
        related_url:
          'https://api.openverse.org/v1/images/00000005-5b1e-4c7d-9a42-7f3a2b10d3f3/related/',
        unstable__sensitivity: [],
      },
      {
        id: '00000006-5b1e-4c7d-9a42-7f3a2b10d7c4',
        title: 'Plan of a lighthouse, section A–B',
        indexed_on: '2024-07-16T08:15:30Z',
        foreign_landing_url: 'https://commons.wikimedia.example/works/1006',
        url: 'https://commons.wikimedia.example/files/1006.svg',
        creator: 'Office of Works',
        creator_url: 'https://commons.wikimedia.example/people/6',
        license: 'pdm',
        license_version: '1.0',
        license_url: 'https://creativecommons.org/publicdomain/mark/1.0/',
        provider: 'wikimedia',
        source: 'wikimedia',
        category: 'illustration',
        filesize: 50000,
        filetype: 'svg',
        tags: [
          { name: 'lighthouse', accuracy: null, unstable__provider: 'wikimedia' },
          { name: 'plan', accuracy: null, unstable__provider: 'wikimedia' },
          { name: 'architecture', accuracy: null, unstable__provider: 'wikimedia' },
        ],
        attribution:
          '"Plan of a lighthouse, section A–B" by Office of Works is marked with Public Domain Mark 1.0. To view the terms, visit https://creativecommons.org/publicdomain/mark/1.0/.',
        fields_matched: ['title', 'tags.name'],
        mature: false,
        height: 900,
        width: 500,
        thumbnail:
          'https://api.openverse.org/v1/images/00000006-5b1e-4c7d-9a42-7f3a2b10d7c4/thumb/',
        detail_url: 'https://api.openverse.org/v1/images/00000006-5b1e-4c7d-9a42-7f3a2b10d7c4/',
        related_url:
          'https://api.openverse.org/v1/images/00000006-5b1e-4c7d-9a42-7f3a2b10d7c4/related/',
        unstable__sensitivity: [],
      },
    ],
  },
})

export const example2: {
  'searchImages, response 200, none': operations['searchImages']['responses'][200]['content']['application/json']
} = exactly({
  'searchImages, response 200, none': {
    result_count: 0,
    page_count: 0,
    page_size: 20,
    page: 1,
    results: [],
  },
})

export const example3: {
  'searchImages, response 200, partlyUnderstood': operations['searchImages']['responses'][200]['content']['application/json']
} = exactly({
  'searchImages, response 200, partlyUnderstood': {
    result_count: 1,
    page_count: 1,
    page_size: 20,
    page: 1,
    results: [
      {
        id: '00000008-5b1e-4c7d-9a42-7f3a2b10df66',
        title: 'Harbour at low tide',
        indexed_on: '2024-09-18T08:15:30Z',
        foreign_landing_url: 'https://commons.wikimedia.example/works/1008',
        url: 'https://commons.wikimedia.example/files/1008.jpg',
        creator: 'Jonas Brandt',
        creator_url: 'https://commons.wikimedia.example/people/8',
        license: 'by-nd',
        license_version: '4.0',
        license_url: 'https://creativecommons.org/licenses/by-nd/4.0/',
        provider: 'wikimedia',
        source: 'wikimedia',
        category: 'photograph',
        filesize: 1333333,
        filetype: 'jpg',
        tags: [
          { name: 'harbour', accuracy: null, unstable__provider: 'wikimedia' },
          { name: 'boat', accuracy: null, unstable__provider: 'wikimedia' },
          { name: 'coast', accuracy: null, unstable__provider: 'wikimedia' },
        ],
        attribution:
          '"Harbour at low tide" by Jonas Brandt is licensed under CC BY-ND 4.0. To view the terms, visit https://creativecommons.org/licenses/by-nd/4.0/.',
        fields_matched: ['title'],
        mature: false,
        height: 3000,
        width: 4000,
        thumbnail:
          'https://api.openverse.org/v1/images/00000008-5b1e-4c7d-9a42-7f3a2b10df66/thumb/',
        detail_url: 'https://api.openverse.org/v1/images/00000008-5b1e-4c7d-9a42-7f3a2b10df66/',
        related_url:
          'https://api.openverse.org/v1/images/00000008-5b1e-4c7d-9a42-7f3a2b10df66/related/',
        unstable__sensitivity: [],
      },
    ],
    warnings: [
      {
        code: 'partially invalid request parameter',
        message: "There is no source 'flicker'; the others were searched.",
      },
    ],
  },
})

export const example4: {
  'searchImages, response 400, licenseUnknown': operations['searchImages']['responses'][400]['content']['application/json']
} = exactly({
  'searchImages, response 400, licenseUnknown': {
    detail: { license: ["License 'cc-by' does not exist."] },
  },
})

export const example5: {
  'searchImages, response 400, sourcesConflict': operations['searchImages']['responses'][400]['content']['application/json']
} = exactly({
  'searchImages, response 400, sourcesConflict': {
    detail: { excluded_source: ["Either 'source' or 'excluded_source' can be given, not both."] },
  },
})

export const example6: {
  'searchImages, response 401, tokenRefused': operations['searchImages']['responses'][401]['content']['application/json']
} = exactly({
  'searchImages, response 401, tokenRefused': {
    detail: 'Authentication credentials were not provided.',
  },
})

export const example7: {
  'searchImages, response 401, pageTooLarge': operations['searchImages']['responses'][401]['content']['application/json']
} = exactly({
  'searchImages, response 401, pageTooLarge': {
    detail: 'Ensure this value is less than or equal to 20.',
  },
})

export const example8: {
  'searchImages, response 403, applicationRevoked': operations['searchImages']['responses'][403]['content']['application/json']
} = exactly({ 'searchImages, response 403, applicationRevoked': { detail: 'Forbidden' } })

export const example9: {
  'searchImages, response 429, throttled': operations['searchImages']['responses'][429]['content']['application/json']
} = exactly({
  'searchImages, response 429, throttled': {
    detail: 'Request was throttled. Expected available in 30 seconds.',
  },
})

export const example10: {
  'searchImages, response 500, failed': operations['searchImages']['responses'][500]['content']['application/json']
} = exactly({ 'searchImages, response 500, failed': { detail: 'A server error occurred.' } })

export const example11: {
  'getImage, response 200, image': operations['getImage']['responses'][200]['content']['application/json']
} = exactly({
  'getImage, response 200, image': {
    id: '00000001-5b1e-4c7d-9a42-7f3a2b10c4af',
    title: 'Lighthouse in the morning mist',
    indexed_on: '2024-02-11T08:15:30Z',
    foreign_landing_url: 'https://photos.flickr.example/works/1001',
    url: 'https://photos.flickr.example/files/1001.jpg',
    creator: 'Marit Solberg',
    creator_url: 'https://photos.flickr.example/people/1',
    license: 'by',
    license_version: '4.0',
    license_url: 'https://creativecommons.org/licenses/by/4.0/',
    provider: 'flickr',
    source: 'flickr',
    category: 'photograph',
    filesize: 2666666,
    filetype: 'jpg',
    tags: [
      { name: 'lighthouse', accuracy: null, unstable__provider: 'flickr' },
      { name: 'mist', accuracy: null, unstable__provider: 'flickr' },
      { name: 'coast', accuracy: null, unstable__provider: 'flickr' },
      { name: 'sea', accuracy: 0.97, unstable__provider: 'clarifai' },
    ],
    attribution:
      '"Lighthouse in the morning mist" by Marit Solberg is licensed under CC BY 4.0. To view the terms, visit https://creativecommons.org/licenses/by/4.0/.',
    fields_matched: [],
    mature: false,
    height: 4000,
    width: 6000,
    thumbnail: 'https://api.openverse.org/v1/images/00000001-5b1e-4c7d-9a42-7f3a2b10c4af/thumb/',
    detail_url: 'https://api.openverse.org/v1/images/00000001-5b1e-4c7d-9a42-7f3a2b10c4af/',
    related_url:
      'https://api.openverse.org/v1/images/00000001-5b1e-4c7d-9a42-7f3a2b10c4af/related/',
    unstable__sensitivity: [],
  },
})

export const example12: {
  'getImage, response 200, sparse': operations['getImage']['responses'][200]['content']['application/json']
} = exactly({
  'getImage, response 200, sparse': {
    id: '00000009-5b1e-4c7d-9a42-7f3a2b10e337',
    title: null,
    indexed_on: '2024-01-10T08:15:30Z',
    foreign_landing_url: 'https://commons.wikimedia.example/works/1009',
    url: 'https://commons.wikimedia.example/files/1009.jpg',
    creator: null,
    creator_url: null,
    license: 'by-sa',
    license_version: '3.0',
    license_url: 'https://creativecommons.org/licenses/by-sa/3.0/',
    provider: 'wikimedia',
    source: 'wikimedia',
    category: null,
    filesize: null,
    filetype: null,
    tags: null,
    attribution:
      'This work is licensed under CC BY-SA 3.0. To view the terms, visit https://creativecommons.org/licenses/by-sa/3.0/.',
    fields_matched: null,
    mature: true,
    height: null,
    width: null,
    thumbnail: 'https://api.openverse.org/v1/images/00000009-5b1e-4c7d-9a42-7f3a2b10e337/thumb/',
    detail_url: 'https://api.openverse.org/v1/images/00000009-5b1e-4c7d-9a42-7f3a2b10e337/',
    related_url:
      'https://api.openverse.org/v1/images/00000009-5b1e-4c7d-9a42-7f3a2b10e337/related/',
    unstable__sensitivity: ['user_reported_sensitive'],
  },
})

export const example13: {
  'getImage, response 401, tokenRefused': operations['getImage']['responses'][401]['content']['application/json']
} = exactly({
  'getImage, response 401, tokenRefused': {
    detail: 'Authentication credentials were not provided.',
  },
})

export const example14: {
  'getImage, response 403, applicationRevoked': operations['getImage']['responses'][403]['content']['application/json']
} = exactly({ 'getImage, response 403, applicationRevoked': { detail: 'Forbidden' } })

export const example15: {
  'getImage, response 404, notFound': operations['getImage']['responses'][404]['content']['application/json']
} = exactly({ 'getImage, response 404, notFound': { detail: 'Not found.' } })

export const example16: {
  'getImage, response 429, throttled': operations['getImage']['responses'][429]['content']['application/json']
} = exactly({
  'getImage, response 429, throttled': {
    detail: 'Request was throttled. Expected available in 30 seconds.',
  },
})

export const example17: {
  'getImage, response 500, failed': operations['getImage']['responses'][500]['content']['application/json']
} = exactly({ 'getImage, response 500, failed': { detail: 'A server error occurred.' } })

export const example18: {
  'listRelatedImages, response 200, related': operations['listRelatedImages']['responses'][200]['content']['application/json']
} = exactly({
  'listRelatedImages, response 200, related': {
    result_count: 2,
    page_count: 1,
    page_size: 10,
    page: 1,
    results: [
      {
        title: 'Phare de la côte sauvage',
        id: '00000003-5b1e-4c7d-9a42-7f3a2b10cc51',
        creator: 'Élodie Marchand',
        creator_url: 'https://photos.flickr.example/people/3',
        url: 'https://photos.flickr.example/files/1003.jpg',
        thumbnail:
          'https://api.openverse.org/v1/images/00000003-5b1e-4c7d-9a42-7f3a2b10cc51/thumb/',
        provider: 'flickr',
        source: 'flickr',
        license: 'by-nc-nd',
        license_version: '2.0',
        license_url: 'https://creativecommons.org/licenses/by-nc-nd/2.0/',
        foreign_landing_url: 'https://photos.flickr.example/works/1003',
        detail_url: 'https://api.openverse.org/v1/images/00000003-5b1e-4c7d-9a42-7f3a2b10cc51/',
        related_url:
          'https://api.openverse.org/v1/images/00000003-5b1e-4c7d-9a42-7f3a2b10cc51/related/',
        tags: [{ name: 'lighthouse' }, { name: 'phare' }, { name: 'Bretagne' }],
      },
      {
        title: 'Storm over the lighthouse "North Head"',
        id: '00000007-5b1e-4c7d-9a42-7f3a2b10db95',
        creator: 'Marit Solberg',
        creator_url: 'https://photos.flickr.example/people/7',
        url: 'https://photos.flickr.example/files/1007.jpg',
        thumbnail:
          'https://api.openverse.org/v1/images/00000007-5b1e-4c7d-9a42-7f3a2b10db95/thumb/',
        provider: 'flickr',
        source: 'flickr',
        license: 'by-nc',
        license_version: '2.0',
        license_url: 'https://creativecommons.org/licenses/by-nc/2.0/',
        foreign_landing_url: 'https://photos.flickr.example/works/1007',
        detail_url: 'https://api.openverse.org/v1/images/00000007-5b1e-4c7d-9a42-7f3a2b10db95/',
        related_url:
          'https://api.openverse.org/v1/images/00000007-5b1e-4c7d-9a42-7f3a2b10db95/related/',
        tags: [{ name: 'lighthouse' }, { name: 'storm' }, { name: 'coast' }],
      },
    ],
  },
})

export const example19: {
  'listRelatedImages, response 200, unrelated': operations['listRelatedImages']['responses'][200]['content']['application/json']
} = exactly({
  'listRelatedImages, response 200, unrelated': {
    result_count: 0,
    page_count: 1,
    page_size: 10,
    page: 1,
    results: [],
  },
})

export const example20: {
  'listRelatedImages, response 401, tokenRefused': operations['listRelatedImages']['responses'][401]['content']['application/json']
} = exactly({
  'listRelatedImages, response 401, tokenRefused': {
    detail: 'Authentication credentials were not provided.',
  },
})

export const example21: {
  'listRelatedImages, response 403, applicationRevoked': operations['listRelatedImages']['responses'][403]['content']['application/json']
} = exactly({ 'listRelatedImages, response 403, applicationRevoked': { detail: 'Forbidden' } })

export const example22: {
  'listRelatedImages, response 404, notFound': operations['listRelatedImages']['responses'][404]['content']['application/json']
} = exactly({ 'listRelatedImages, response 404, notFound': { detail: 'Not found.' } })

export const example23: {
  'listRelatedImages, response 429, throttled': operations['listRelatedImages']['responses'][429]['content']['application/json']
} = exactly({
  'listRelatedImages, response 429, throttled': {
    detail: 'Request was throttled. Expected available in 30 seconds.',
  },
})

export const example24: {
  'listRelatedImages, response 500, failed': operations['listRelatedImages']['responses'][500]['content']['application/json']
} = exactly({ 'listRelatedImages, response 500, failed': { detail: 'A server error occurred.' } })

export const example25: {
  'getThumbnail, response 200, drawing': operations['getThumbnail']['responses'][200]['content']['image/svg+xml']
} = exactly({
  'getThumbnail, response 200, drawing':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"><path d="M1 2V1l.5-1 .5 1v1z"/></svg>',
})

export const example26: {
  'getThumbnail, response 401, tokenRefused': operations['getThumbnail']['responses'][401]['content']['application/json']
} = exactly({
  'getThumbnail, response 401, tokenRefused': {
    detail: 'Authentication credentials were not provided.',
  },
})

export const example27: {
  'getThumbnail, response 403, applicationRevoked': operations['getThumbnail']['responses'][403]['content']['application/json']
} = exactly({ 'getThumbnail, response 403, applicationRevoked': { detail: 'Forbidden' } })

export const example28: {
  'getThumbnail, response 404, notFound': operations['getThumbnail']['responses'][404]['content']['application/json']
} = exactly({ 'getThumbnail, response 404, notFound': { detail: 'Not found.' } })

export const example29: {
  'getThumbnail, response 424, sourceFailed': operations['getThumbnail']['responses'][424]['content']['application/json']
} = exactly({
  'getThumbnail, response 424, sourceFailed': {
    detail: 'The thumbnail could not be made, as the source of the image failed.',
  },
})

export const example30: {
  'getThumbnail, response 429, throttled': operations['getThumbnail']['responses'][429]['content']['application/json']
} = exactly({
  'getThumbnail, response 429, throttled': {
    detail: 'Request was throttled. Expected available in 30 seconds.',
  },
})

export const example31: {
  'getThumbnail, response 500, failed': operations['getThumbnail']['responses'][500]['content']['application/json']
} = exactly({ 'getThumbnail, response 500, failed': { detail: 'A server error occurred.' } })

export const example32: {
  'listSources, response 200, sources': operations['listSources']['responses'][200]['content']['application/json']
} = exactly({
  'listSources, response 200, sources': [
    {
      source_name: 'flickr',
      display_name: 'Flickr',
      source_url: 'https://www.flickr.com',
      logo_url: null,
      media_count: 505849755,
    },
    {
      source_name: 'wikimedia',
      display_name: 'Wikimedia Commons',
      source_url: 'https://commons.wikimedia.org',
      logo_url: null,
      media_count: 55212345,
    },
    {
      source_name: 'met',
      display_name: 'The Metropolitan Museum of Art',
      source_url: 'https://www.metmuseum.org',
      logo_url: null,
      media_count: 396650,
    },
  ],
})

export const example33: {
  'listSources, response 401, tokenRefused': operations['listSources']['responses'][401]['content']['application/json']
} = exactly({
  'listSources, response 401, tokenRefused': {
    detail: 'Authentication credentials were not provided.',
  },
})

export const example34: {
  'listSources, response 403, applicationRevoked': operations['listSources']['responses'][403]['content']['application/json']
} = exactly({ 'listSources, response 403, applicationRevoked': { detail: 'Forbidden' } })

export const example35: {
  'listSources, response 429, throttled': operations['listSources']['responses'][429]['content']['application/json']
} = exactly({
  'listSources, response 429, throttled': {
    detail: 'Request was throttled. Expected available in 30 seconds.',
  },
})

export const example36: {
  'listSources, response 500, failed': operations['listSources']['responses'][500]['content']['application/json']
} = exactly({ 'listSources, response 500, failed': { detail: 'A server error occurred.' } })

export const example37: {
  'createToken, request, application': NonNullable<
    operations['createToken']['requestBody']
  >['content']['application/x-www-form-urlencoded']
} = exactly({
  'createToken, request, application': {
    grant_type: 'client_credentials',
    client_id: 'Nq3vZb0xLhT5uKcW8rYdE2mJsAfGoP7iQkR1tXeV',
    client_secret: '6wHn2CkZ0pVbQmXtLrYs8DjEaUgF4oTiN1vKcR5hJxWd',
  },
})

export const example38: {
  'createToken, response 200, token': operations['createToken']['responses'][200]['content']['application/json']
} = exactly({
  'createToken, response 200, token': {
    access_token: 'e4Tz7qWnLh0KcVbX2mRsYp9DjGuA5f',
    scope: 'read write groups',
    expires_in: 36000,
    token_type: 'Bearer',
  },
})

export const example39: {
  'createToken, response 400, credentialsMalformed': operations['createToken']['responses'][400]['content']['application/json']
} = exactly({
  'createToken, response 400, credentialsMalformed': { detail: 'Invalid credentials' },
})

export const example40: {
  'createToken, response 401, credentialsRefused': operations['createToken']['responses'][401]['content']['application/json']
} = exactly({ 'createToken, response 401, credentialsRefused': { error: 'invalid_client' } })

export const example41: {
  'createToken, response 429, throttled': operations['createToken']['responses'][429]['content']['application/json']
} = exactly({
  'createToken, response 429, throttled': {
    detail: 'Request was throttled. Expected available in 30 seconds.',
  },
})

export const example42: {
  'createToken, response 500, failed': operations['createToken']['responses'][500]['content']['application/json']
} = exactly({ 'createToken, response 500, failed': { detail: 'A server error occurred.' } })

export const example43: {
  'getRateLimit, response 200, standard': operations['getRateLimit']['responses'][200]['content']['application/json']
} = exactly({
  'getRateLimit, response 200, standard': {
    requests_this_minute: 3,
    requests_today: 57,
    rate_limit_model: 'standard',
    verified: true,
  },
})

export const example44: {
  'getRateLimit, response 200, unverified': operations['getRateLimit']['responses'][200]['content']['application/json']
} = exactly({
  'getRateLimit, response 200, unverified': {
    requests_this_minute: null,
    requests_today: null,
    rate_limit_model: 'standard',
    verified: false,
  },
})

export const example45: {
  'getRateLimit, response 401, tokenRefused': operations['getRateLimit']['responses'][401]['content']['application/json']
} = exactly({
  'getRateLimit, response 401, tokenRefused': {
    detail: 'Authentication credentials were not provided.',
  },
})

export const example46: {
  'getRateLimit, response 403, applicationRevoked': operations['getRateLimit']['responses'][403]['content']['application/json']
} = exactly({ 'getRateLimit, response 403, applicationRevoked': { detail: 'Forbidden' } })

export const example47: {
  'getRateLimit, response 424, uncounted': operations['getRateLimit']['responses'][424]['content']['application/json']
} = exactly({
  'getRateLimit, response 424, uncounted': {
    requests_this_minute: null,
    requests_today: null,
    rate_limit_model: 'enhanced',
    verified: true,
  },
})

export const example48: {
  'getRateLimit, response 429, throttled': operations['getRateLimit']['responses'][429]['content']['application/json']
} = exactly({
  'getRateLimit, response 429, throttled': {
    detail: 'Request was throttled. Expected available in 30 seconds.',
  },
})

export const example49: {
  'getRateLimit, response 500, failed': operations['getRateLimit']['responses'][500]['content']['application/json']
} = exactly({ 'getRateLimit, response 500, failed': { detail: 'A server error occurred.' } })
