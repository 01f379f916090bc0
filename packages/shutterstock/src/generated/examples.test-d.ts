// Generated from the spec by `pnpm generate`. Do not edit.
import type { operations } from './schema.ts'

/** Without what `const` adds. */
type Mutable<Value> = Value extends object
  ? { -readonly [Key in keyof Value]: Mutable<Value[Key]> }
  : Value

declare function exactly<const Value>(value: Value): Mutable<Value>

export const example1: {
  'searchImages, response 200, imageResults': operations['searchImages']['responses'][200]['content']['application/json']
} = exactly({
  'searchImages, response 200, imageResults': {
    data: [
      {
        id: '710001',
        aspect: 1.5,
        assets: {
          small_thumb: {
            url: 'https://image.pictures.example/small/710001.jpg',
            width: 100,
            height: 67,
          },
          large_thumb: {
            url: 'https://image.pictures.example/large/710001.jpg',
            width: 150,
            height: 100,
          },
          huge_thumb: {
            url: 'https://image.pictures.example/huge/710001.jpg',
            width: 260,
            height: 173,
          },
          preview: {
            url: 'https://image.pictures.example/preview/710001.jpg',
            width: 450,
            height: 300,
          },
          preview_1000: {
            url: 'https://image.pictures.example/preview-1000/710001.jpg',
            width: 1000,
            height: 667,
          },
          preview_1500: {
            url: 'https://image.pictures.example/preview-1500/710001.jpg',
            width: 1500,
            height: 1000,
          },
          mosaic: {
            url: 'https://image.pictures.example/mosaic/710001.jpg',
            width: 250,
            height: 167,
          },
        },
        contributor: { id: '20481' },
        description: 'Lighthouse on a rock in the evening',
        has_model_release: false,
        has_property_release: false,
        image_type: 'photo',
        is_adult: false,
        is_editorial: false,
        media_type: 'image',
      },
      {
        id: '710002',
        aspect: 0.6667,
        assets: {
          small_thumb: {
            url: 'https://image.pictures.example/small/710002.jpg',
            width: 67,
            height: 100,
          },
          large_thumb: {
            url: 'https://image.pictures.example/large/710002.jpg',
            width: 100,
            height: 150,
          },
          huge_thumb: {
            url: 'https://image.pictures.example/huge/710002.jpg',
            width: 173,
            height: 260,
          },
          preview: {
            url: 'https://image.pictures.example/preview/710002.jpg',
            width: 300,
            height: 450,
          },
          preview_1000: {
            url: 'https://image.pictures.example/preview-1000/710002.jpg',
            width: 667,
            height: 1000,
          },
          preview_1500: {
            url: 'https://image.pictures.example/preview-1500/710002.jpg',
            width: 1000,
            height: 1500,
          },
          mosaic: {
            url: 'https://image.pictures.example/mosaic/710002.jpg',
            width: 167,
            height: 250,
          },
        },
        contributor: { id: '20481' },
        description: 'Keeper of a lighthouse looks out to sea',
        has_model_release: false,
        has_property_release: false,
        image_type: 'photo',
        is_adult: false,
        is_editorial: false,
        media_type: 'image',
      },
      {
        id: '710003',
        aspect: 1,
        assets: {
          small_thumb: {
            url: 'https://image.pictures.example/small/710003.jpg',
            width: 100,
            height: 100,
          },
          large_thumb: {
            url: 'https://image.pictures.example/large/710003.jpg',
            width: 150,
            height: 150,
          },
          huge_thumb: {
            url: 'https://image.pictures.example/huge/710003.jpg',
            width: 260,
            height: 260,
          },
          preview: {
            url: 'https://image.pictures.example/preview/710003.jpg',
            width: 450,
            height: 450,
          },
          preview_1000: {
            url: 'https://image.pictures.example/preview-1000/710003.jpg',
            width: 1000,
            height: 1000,
          },
          preview_1500: {
            url: 'https://image.pictures.example/preview-1500/710003.jpg',
            width: 1500,
            height: 1500,
          },
          mosaic: {
            url: 'https://image.pictures.example/mosaic/710003.jpg',
            width: 250,
            height: 250,
          },
        },
        contributor: { id: '30577' },
        description: 'Lighthouse and gulls, flat drawing',
        has_model_release: false,
        has_property_release: false,
        image_type: 'vector',
        is_adult: false,
        is_editorial: false,
        media_type: 'image',
      },
      {
        id: '710004',
        aspect: 1.5,
        assets: {
          small_thumb: {
            url: 'https://image.pictures.example/small/710004.jpg',
            width: 100,
            height: 67,
          },
          large_thumb: {
            url: 'https://image.pictures.example/large/710004.jpg',
            width: 150,
            height: 100,
          },
          huge_thumb: {
            url: 'https://image.pictures.example/huge/710004.jpg',
            width: 260,
            height: 173,
          },
          preview: {
            url: 'https://image.pictures.example/preview/710004.jpg',
            width: 450,
            height: 300,
          },
          preview_1000: {
            url: 'https://image.pictures.example/preview-1000/710004.jpg',
            width: 1000,
            height: 667,
          },
          preview_1500: {
            url: 'https://image.pictures.example/preview-1500/710004.jpg',
            width: 1500,
            height: 1000,
          },
          mosaic: {
            url: 'https://image.pictures.example/mosaic/710004.jpg',
            width: 250,
            height: 167,
          },
        },
        contributor: { id: '20481' },
        description: 'Harbour with a lighthouse in fog',
        has_model_release: false,
        has_property_release: false,
        image_type: 'photo',
        is_adult: false,
        is_editorial: false,
        media_type: 'image',
      },
      {
        id: '710005',
        aspect: 1.5,
        assets: {
          small_thumb: {
            url: 'https://image.pictures.example/small/710005.jpg',
            width: 100,
            height: 67,
          },
          large_thumb: {
            url: 'https://image.pictures.example/large/710005.jpg',
            width: 150,
            height: 100,
          },
          huge_thumb: {
            url: 'https://image.pictures.example/huge/710005.jpg',
            width: 260,
            height: 173,
          },
          preview: {
            url: 'https://image.pictures.example/preview/710005.jpg',
            width: 450,
            height: 300,
          },
          preview_1000: {
            url: 'https://image.pictures.example/preview-1000/710005.jpg',
            width: 1000,
            height: 667,
          },
          preview_1500: {
            url: 'https://image.pictures.example/preview-1500/710005.jpg',
            width: 1500,
            height: 1000,
          },
          mosaic: {
            url: 'https://image.pictures.example/mosaic/710005.jpg',
            width: 250,
            height: 167,
          },
        },
        contributor: { id: '20481' },
        description: 'Tea field in Yunnan after rain',
        has_model_release: false,
        has_property_release: false,
        image_type: 'photo',
        is_adult: false,
        is_editorial: false,
        media_type: 'image',
      },
      {
        id: '710006',
        aspect: 1.5,
        assets: {
          small_thumb: {
            url: 'https://image.pictures.example/small/710006.jpg',
            width: 100,
            height: 67,
          },
          large_thumb: {
            url: 'https://image.pictures.example/large/710006.jpg',
            width: 150,
            height: 100,
          },
          huge_thumb: {
            url: 'https://image.pictures.example/huge/710006.jpg',
            width: 260,
            height: 173,
          },
          preview: {
            url: 'https://image.pictures.example/preview/710006.jpg',
            width: 450,
            height: 300,
          },
          preview_1000: {
            url: 'https://image.pictures.example/preview-1000/710006.jpg',
            width: 1000,
            height: 667,
          },
          preview_1500: {
            url: 'https://image.pictures.example/preview-1500/710006.jpg',
            width: 1500,
            height: 1000,
          },
          mosaic: {
            url: 'https://image.pictures.example/mosaic/710006.jpg',
            width: 250,
            height: 167,
          },
        },
        contributor: { id: '20481' },
        description: 'Crowd at a lighthouse opening',
        has_model_release: false,
        has_property_release: false,
        image_type: 'photo',
        is_adult: false,
        is_editorial: true,
        media_type: 'image',
      },
    ],
    page: 1,
    per_page: 20,
    total_count: 6,
    search_id: '5d1c08fe',
  },
})

export const example2: {
  'searchImages, response 200, nothing': operations['searchImages']['responses'][200]['content']['application/json']
} = exactly({
  'searchImages, response 200, nothing': {
    data: [],
    page: 1,
    per_page: 20,
    total_count: 0,
    search_id: '0f3b5a10',
  },
})

export const example3: {
  'searchImages, response 400, invalid': operations['searchImages']['responses'][400]['content']['application/json']
} = exactly({
  'searchImages, response 400, invalid': {
    message: 'Validation failed',
    errors: [
      {
        code: 'VALIDATION_INVALID_TYPE',
        message: 'Expected type integer but found type string',
        path: 'page',
        data: 'two',
      },
    ],
  },
})

export const example4: {
  'searchImages, response 401, unauthorized': operations['searchImages']['responses'][401]['content']['application/json']
} = exactly({ 'searchImages, response 401, unauthorized': { message: 'Unauthorized' } })

export const example5: {
  'searchImages, response 403, forbidden': operations['searchImages']['responses'][403]['content']['application/json']
} = exactly({
  'searchImages, response 403, forbidden': {
    message: 'The plan of this application does not include this',
  },
})

export const example6: {
  'searchImages, response 429, throttled': operations['searchImages']['responses'][429]['content']['application/json']
} = exactly({ 'searchImages, response 429, throttled': { message: 'Too Many Requests' } })

export const example7: {
  'searchImages, response 500, failed': operations['searchImages']['responses'][500]['content']['application/json']
} = exactly({ 'searchImages, response 500, failed': { message: 'Internal Server Error' } })

export const example8: {
  'listImageSuggestions, response 200, suggestions': operations['listImageSuggestions']['responses'][200]['content']['application/json']
} = exactly({
  'listImageSuggestions, response 200, suggestions': {
    data: ['lighthouse', 'lightning', 'light bulb', 'lightweight'],
  },
})

export const example9: {
  'listImageSuggestions, response 400, invalid': operations['listImageSuggestions']['responses'][400]['content']['application/json']
} = exactly({
  'listImageSuggestions, response 400, invalid': {
    message: 'Validation failed',
    errors: [
      {
        code: 'VALIDATION_INVALID_TYPE',
        message: 'Expected type integer but found type string',
        path: 'page',
        data: 'two',
      },
    ],
  },
})

export const example10: {
  'listImageSuggestions, response 401, unauthorized': operations['listImageSuggestions']['responses'][401]['content']['application/json']
} = exactly({ 'listImageSuggestions, response 401, unauthorized': { message: 'Unauthorized' } })

export const example11: {
  'listImageSuggestions, response 403, forbidden': operations['listImageSuggestions']['responses'][403]['content']['application/json']
} = exactly({
  'listImageSuggestions, response 403, forbidden': {
    message: 'The plan of this application does not include this',
  },
})

export const example12: {
  'listImageSuggestions, response 429, throttled': operations['listImageSuggestions']['responses'][429]['content']['application/json']
} = exactly({ 'listImageSuggestions, response 429, throttled': { message: 'Too Many Requests' } })

export const example13: {
  'listImageSuggestions, response 500, failed': operations['listImageSuggestions']['responses'][500]['content']['application/json']
} = exactly({ 'listImageSuggestions, response 500, failed': { message: 'Internal Server Error' } })

export const example14: {
  'listImagesById, response 200, imageList': operations['listImagesById']['responses'][200]['content']['application/json']
} = exactly({
  'listImagesById, response 200, imageList': {
    data: [
      {
        id: '710001',
        aspect: 1.5,
        assets: {
          small_thumb: {
            url: 'https://image.pictures.example/small/710001.jpg',
            width: 100,
            height: 67,
          },
          large_thumb: {
            url: 'https://image.pictures.example/large/710001.jpg',
            width: 150,
            height: 100,
          },
          huge_thumb: {
            url: 'https://image.pictures.example/huge/710001.jpg',
            width: 260,
            height: 173,
          },
          preview: {
            url: 'https://image.pictures.example/preview/710001.jpg',
            width: 450,
            height: 300,
          },
          preview_1000: {
            url: 'https://image.pictures.example/preview-1000/710001.jpg',
            width: 1000,
            height: 667,
          },
          preview_1500: {
            url: 'https://image.pictures.example/preview-1500/710001.jpg',
            width: 1500,
            height: 1000,
          },
          small_jpg: {
            display_name: 'Small',
            dpi: 72,
            file_size: 480000,
            format: 'jpg',
            height: 800,
            width: 1200,
            is_licensable: true,
          },
          medium_jpg: {
            display_name: 'Medium',
            dpi: 300,
            file_size: 2400000,
            format: 'jpg',
            height: 2000,
            width: 3000,
            is_licensable: true,
          },
          huge_jpg: {
            display_name: 'Huge',
            dpi: 300,
            file_size: 14400000,
            format: 'jpg',
            height: 4000,
            width: 6000,
            is_licensable: true,
          },
          supersize_jpg: {
            display_name: 'Super',
            dpi: 300,
            file_size: 48000000,
            format: 'jpg',
            height: 8000,
            width: 12000,
            is_licensable: false,
          },
        },
        contributor: { id: '20481' },
        description: 'Lighthouse on a rock in the evening',
        has_model_release: false,
        has_property_release: false,
        image_type: 'photo',
        is_adult: false,
        is_editorial: false,
        media_type: 'image',
        added_date: '2021-03-04',
        keywords: ['lighthouse', 'rock', 'evening', 'sea'],
        categories: [{ id: '1', name: 'Nature' }],
      },
      {
        id: '710003',
        aspect: 1,
        assets: {
          small_thumb: {
            url: 'https://image.pictures.example/small/710003.jpg',
            width: 100,
            height: 100,
          },
          large_thumb: {
            url: 'https://image.pictures.example/large/710003.jpg',
            width: 150,
            height: 150,
          },
          huge_thumb: {
            url: 'https://image.pictures.example/huge/710003.jpg',
            width: 260,
            height: 260,
          },
          preview: {
            url: 'https://image.pictures.example/preview/710003.jpg',
            width: 450,
            height: 450,
          },
          preview_1000: {
            url: 'https://image.pictures.example/preview-1000/710003.jpg',
            width: 1000,
            height: 1000,
          },
          preview_1500: {
            url: 'https://image.pictures.example/preview-1500/710003.jpg',
            width: 1500,
            height: 1500,
          },
          small_jpg: {
            display_name: 'Small',
            dpi: 72,
            file_size: 500000,
            format: 'jpg',
            height: 1000,
            width: 1000,
            is_licensable: true,
          },
          medium_jpg: {
            display_name: 'Medium',
            dpi: 300,
            file_size: 2500000,
            format: 'jpg',
            height: 2500,
            width: 2500,
            is_licensable: true,
          },
          huge_jpg: {
            display_name: 'Huge',
            dpi: 300,
            file_size: 15000000,
            format: 'jpg',
            height: 5000,
            width: 5000,
            is_licensable: true,
          },
          vector_eps: {
            display_name: 'Vector',
            file_size: 1250000,
            format: 'eps',
            is_licensable: true,
          },
        },
        contributor: { id: '30577' },
        description: 'Lighthouse and gulls, flat drawing',
        has_model_release: false,
        has_property_release: false,
        image_type: 'vector',
        is_adult: false,
        is_editorial: false,
        media_type: 'image',
        added_date: '2019-11-30',
        keywords: ['lighthouse', 'gull', 'drawing'],
        categories: [
          { id: '1', name: 'Nature' },
          { id: '12', name: 'Illustrations' },
        ],
      },
    ],
  },
})

export const example15: {
  'listImagesById, response 200, imagesMissing': operations['listImagesById']['responses'][200]['content']['application/json']
} = exactly({
  'listImagesById, response 200, imagesMissing': {
    data: [
      {
        id: '710001',
        aspect: 1.5,
        assets: {
          small_thumb: {
            url: 'https://image.pictures.example/small/710001.jpg',
            width: 100,
            height: 67,
          },
          large_thumb: {
            url: 'https://image.pictures.example/large/710001.jpg',
            width: 150,
            height: 100,
          },
          huge_thumb: {
            url: 'https://image.pictures.example/huge/710001.jpg',
            width: 260,
            height: 173,
          },
          preview: {
            url: 'https://image.pictures.example/preview/710001.jpg',
            width: 450,
            height: 300,
          },
          preview_1000: {
            url: 'https://image.pictures.example/preview-1000/710001.jpg',
            width: 1000,
            height: 667,
          },
          preview_1500: {
            url: 'https://image.pictures.example/preview-1500/710001.jpg',
            width: 1500,
            height: 1000,
          },
          small_jpg: {
            display_name: 'Small',
            dpi: 72,
            file_size: 480000,
            format: 'jpg',
            height: 800,
            width: 1200,
            is_licensable: true,
          },
          medium_jpg: {
            display_name: 'Medium',
            dpi: 300,
            file_size: 2400000,
            format: 'jpg',
            height: 2000,
            width: 3000,
            is_licensable: true,
          },
          huge_jpg: {
            display_name: 'Huge',
            dpi: 300,
            file_size: 14400000,
            format: 'jpg',
            height: 4000,
            width: 6000,
            is_licensable: true,
          },
          supersize_jpg: {
            display_name: 'Super',
            dpi: 300,
            file_size: 48000000,
            format: 'jpg',
            height: 8000,
            width: 12000,
            is_licensable: false,
          },
        },
        contributor: { id: '20481' },
        description: 'Lighthouse on a rock in the evening',
        has_model_release: false,
        has_property_release: false,
        image_type: 'photo',
        is_adult: false,
        is_editorial: false,
        media_type: 'image',
        added_date: '2021-03-04',
        keywords: ['lighthouse', 'rock', 'evening', 'sea'],
        categories: [{ id: '1', name: 'Nature' }],
      },
    ],
    errors: [{ code: 'NOT_FOUND', message: 'Nothing has this id', items: [{ id: '1' }] }],
  },
})

export const example16: {
  'listImagesById, response 400, invalid': operations['listImagesById']['responses'][400]['content']['application/json']
} = exactly({
  'listImagesById, response 400, invalid': {
    message: 'Validation failed',
    errors: [
      {
        code: 'VALIDATION_INVALID_TYPE',
        message: 'Expected type integer but found type string',
        path: 'page',
        data: 'two',
      },
    ],
  },
})

export const example17: {
  'listImagesById, response 401, unauthorized': operations['listImagesById']['responses'][401]['content']['application/json']
} = exactly({ 'listImagesById, response 401, unauthorized': { message: 'Unauthorized' } })

export const example18: {
  'listImagesById, response 403, forbidden': operations['listImagesById']['responses'][403]['content']['application/json']
} = exactly({
  'listImagesById, response 403, forbidden': {
    message: 'The plan of this application does not include this',
  },
})

export const example19: {
  'listImagesById, response 429, throttled': operations['listImagesById']['responses'][429]['content']['application/json']
} = exactly({ 'listImagesById, response 429, throttled': { message: 'Too Many Requests' } })

export const example20: {
  'listImagesById, response 500, failed': operations['listImagesById']['responses'][500]['content']['application/json']
} = exactly({ 'listImagesById, response 500, failed': { message: 'Internal Server Error' } })

export const example21: {
  'getImage, response 200, image': operations['getImage']['responses'][200]['content']['application/json']
} = exactly({
  'getImage, response 200, image': {
    id: '710001',
    aspect: 1.5,
    assets: {
      small_thumb: {
        url: 'https://image.pictures.example/small/710001.jpg',
        width: 100,
        height: 67,
      },
      large_thumb: {
        url: 'https://image.pictures.example/large/710001.jpg',
        width: 150,
        height: 100,
      },
      huge_thumb: {
        url: 'https://image.pictures.example/huge/710001.jpg',
        width: 260,
        height: 173,
      },
      preview: {
        url: 'https://image.pictures.example/preview/710001.jpg',
        width: 450,
        height: 300,
      },
      preview_1000: {
        url: 'https://image.pictures.example/preview-1000/710001.jpg',
        width: 1000,
        height: 667,
      },
      preview_1500: {
        url: 'https://image.pictures.example/preview-1500/710001.jpg',
        width: 1500,
        height: 1000,
      },
      small_jpg: {
        display_name: 'Small',
        dpi: 72,
        file_size: 480000,
        format: 'jpg',
        height: 800,
        width: 1200,
        is_licensable: true,
      },
      medium_jpg: {
        display_name: 'Medium',
        dpi: 300,
        file_size: 2400000,
        format: 'jpg',
        height: 2000,
        width: 3000,
        is_licensable: true,
      },
      huge_jpg: {
        display_name: 'Huge',
        dpi: 300,
        file_size: 14400000,
        format: 'jpg',
        height: 4000,
        width: 6000,
        is_licensable: true,
      },
      supersize_jpg: {
        display_name: 'Super',
        dpi: 300,
        file_size: 48000000,
        format: 'jpg',
        height: 8000,
        width: 12000,
        is_licensable: false,
      },
    },
    contributor: { id: '20481' },
    description: 'Lighthouse on a rock in the evening',
    has_model_release: false,
    has_property_release: false,
    image_type: 'photo',
    is_adult: false,
    is_editorial: false,
    media_type: 'image',
    added_date: '2021-03-04',
    keywords: ['lighthouse', 'rock', 'evening', 'sea'],
    categories: [{ id: '1', name: 'Nature' }],
  },
})

export const example22: {
  'getImage, response 200, vector': operations['getImage']['responses'][200]['content']['application/json']
} = exactly({
  'getImage, response 200, vector': {
    id: '710003',
    aspect: 1,
    assets: {
      small_thumb: {
        url: 'https://image.pictures.example/small/710003.jpg',
        width: 100,
        height: 100,
      },
      large_thumb: {
        url: 'https://image.pictures.example/large/710003.jpg',
        width: 150,
        height: 150,
      },
      huge_thumb: {
        url: 'https://image.pictures.example/huge/710003.jpg',
        width: 260,
        height: 260,
      },
      preview: {
        url: 'https://image.pictures.example/preview/710003.jpg',
        width: 450,
        height: 450,
      },
      preview_1000: {
        url: 'https://image.pictures.example/preview-1000/710003.jpg',
        width: 1000,
        height: 1000,
      },
      preview_1500: {
        url: 'https://image.pictures.example/preview-1500/710003.jpg',
        width: 1500,
        height: 1500,
      },
      small_jpg: {
        display_name: 'Small',
        dpi: 72,
        file_size: 500000,
        format: 'jpg',
        height: 1000,
        width: 1000,
        is_licensable: true,
      },
      medium_jpg: {
        display_name: 'Medium',
        dpi: 300,
        file_size: 2500000,
        format: 'jpg',
        height: 2500,
        width: 2500,
        is_licensable: true,
      },
      huge_jpg: {
        display_name: 'Huge',
        dpi: 300,
        file_size: 15000000,
        format: 'jpg',
        height: 5000,
        width: 5000,
        is_licensable: true,
      },
      vector_eps: {
        display_name: 'Vector',
        file_size: 1250000,
        format: 'eps',
        is_licensable: true,
      },
    },
    contributor: { id: '30577' },
    description: 'Lighthouse and gulls, flat drawing',
    has_model_release: false,
    has_property_release: false,
    image_type: 'vector',
    is_adult: false,
    is_editorial: false,
    media_type: 'image',
    added_date: '2019-11-30',
    keywords: ['lighthouse', 'gull', 'drawing'],
    categories: [
      { id: '1', name: 'Nature' },
      { id: '12', name: 'Illustrations' },
    ],
  },
})

export const example23: {
  'getImage, response 400, invalid': operations['getImage']['responses'][400]['content']['application/json']
} = exactly({
  'getImage, response 400, invalid': {
    message: 'Validation failed',
    errors: [
      {
        code: 'VALIDATION_INVALID_TYPE',
        message: 'Expected type integer but found type string',
        path: 'page',
        data: 'two',
      },
    ],
  },
})

export const example24: {
  'getImage, response 401, unauthorized': operations['getImage']['responses'][401]['content']['application/json']
} = exactly({ 'getImage, response 401, unauthorized': { message: 'Unauthorized' } })

export const example25: {
  'getImage, response 403, forbidden': operations['getImage']['responses'][403]['content']['application/json']
} = exactly({
  'getImage, response 403, forbidden': {
    message: 'The plan of this application does not include this',
  },
})

export const example26: {
  'getImage, response 404, notFound': operations['getImage']['responses'][404]['content']['application/json']
} = exactly({ 'getImage, response 404, notFound': { message: 'Not Found' } })

export const example27: {
  'getImage, response 429, throttled': operations['getImage']['responses'][429]['content']['application/json']
} = exactly({ 'getImage, response 429, throttled': { message: 'Too Many Requests' } })

export const example28: {
  'getImage, response 500, failed': operations['getImage']['responses'][500]['content']['application/json']
} = exactly({ 'getImage, response 500, failed': { message: 'Internal Server Error' } })

export const example29: {
  'listSimilarImages, response 200, similarImages': operations['listSimilarImages']['responses'][200]['content']['application/json']
} = exactly({
  'listSimilarImages, response 200, similarImages': {
    data: [
      {
        id: '710002',
        aspect: 0.6667,
        assets: {
          small_thumb: {
            url: 'https://image.pictures.example/small/710002.jpg',
            width: 67,
            height: 100,
          },
          large_thumb: {
            url: 'https://image.pictures.example/large/710002.jpg',
            width: 100,
            height: 150,
          },
          huge_thumb: {
            url: 'https://image.pictures.example/huge/710002.jpg',
            width: 173,
            height: 260,
          },
          preview: {
            url: 'https://image.pictures.example/preview/710002.jpg',
            width: 300,
            height: 450,
          },
          preview_1000: {
            url: 'https://image.pictures.example/preview-1000/710002.jpg',
            width: 667,
            height: 1000,
          },
          preview_1500: {
            url: 'https://image.pictures.example/preview-1500/710002.jpg',
            width: 1000,
            height: 1500,
          },
          mosaic: {
            url: 'https://image.pictures.example/mosaic/710002.jpg',
            width: 167,
            height: 250,
          },
        },
        contributor: { id: '20481' },
        description: 'Keeper of a lighthouse looks out to sea',
        has_model_release: false,
        has_property_release: false,
        image_type: 'photo',
        is_adult: false,
        is_editorial: false,
        media_type: 'image',
      },
      {
        id: '710004',
        aspect: 1.5,
        assets: {
          small_thumb: {
            url: 'https://image.pictures.example/small/710004.jpg',
            width: 100,
            height: 67,
          },
          large_thumb: {
            url: 'https://image.pictures.example/large/710004.jpg',
            width: 150,
            height: 100,
          },
          huge_thumb: {
            url: 'https://image.pictures.example/huge/710004.jpg',
            width: 260,
            height: 173,
          },
          preview: {
            url: 'https://image.pictures.example/preview/710004.jpg',
            width: 450,
            height: 300,
          },
          preview_1000: {
            url: 'https://image.pictures.example/preview-1000/710004.jpg',
            width: 1000,
            height: 667,
          },
          preview_1500: {
            url: 'https://image.pictures.example/preview-1500/710004.jpg',
            width: 1500,
            height: 1000,
          },
          mosaic: {
            url: 'https://image.pictures.example/mosaic/710004.jpg',
            width: 250,
            height: 167,
          },
        },
        contributor: { id: '20481' },
        description: 'Harbour with a lighthouse in fog',
        has_model_release: false,
        has_property_release: false,
        image_type: 'photo',
        is_adult: false,
        is_editorial: false,
        media_type: 'image',
      },
    ],
    page: 1,
    per_page: 20,
    total_count: 2,
    search_id: '77aa01bc',
  },
})

export const example30: {
  'listSimilarImages, response 400, invalid': operations['listSimilarImages']['responses'][400]['content']['application/json']
} = exactly({
  'listSimilarImages, response 400, invalid': {
    message: 'Validation failed',
    errors: [
      {
        code: 'VALIDATION_INVALID_TYPE',
        message: 'Expected type integer but found type string',
        path: 'page',
        data: 'two',
      },
    ],
  },
})

export const example31: {
  'listSimilarImages, response 401, unauthorized': operations['listSimilarImages']['responses'][401]['content']['application/json']
} = exactly({ 'listSimilarImages, response 401, unauthorized': { message: 'Unauthorized' } })

export const example32: {
  'listSimilarImages, response 403, forbidden': operations['listSimilarImages']['responses'][403]['content']['application/json']
} = exactly({
  'listSimilarImages, response 403, forbidden': {
    message: 'The plan of this application does not include this',
  },
})

export const example33: {
  'listSimilarImages, response 404, notFound': operations['listSimilarImages']['responses'][404]['content']['application/json']
} = exactly({ 'listSimilarImages, response 404, notFound': { message: 'Not Found' } })

export const example34: {
  'listSimilarImages, response 429, throttled': operations['listSimilarImages']['responses'][429]['content']['application/json']
} = exactly({ 'listSimilarImages, response 429, throttled': { message: 'Too Many Requests' } })

export const example35: {
  'listSimilarImages, response 500, failed': operations['listSimilarImages']['responses'][500]['content']['application/json']
} = exactly({ 'listSimilarImages, response 500, failed': { message: 'Internal Server Error' } })

export const example36: {
  'createImageUpload, response 201, imageUploaded': operations['createImageUpload']['responses'][201]['content']['application/json']
} = exactly({
  'createImageUpload, response 201, imageUploaded': { upload_id: 'U5100000000000001' },
})

export const example37: {
  'createImageUpload, response 400, invalid': operations['createImageUpload']['responses'][400]['content']['application/json']
} = exactly({
  'createImageUpload, response 400, invalid': {
    message: 'Validation failed',
    errors: [
      {
        code: 'VALIDATION_INVALID_TYPE',
        message: 'Expected type integer but found type string',
        path: 'page',
        data: 'two',
      },
    ],
  },
})

export const example38: {
  'createImageUpload, response 401, unauthorized': operations['createImageUpload']['responses'][401]['content']['application/json']
} = exactly({ 'createImageUpload, response 401, unauthorized': { message: 'Unauthorized' } })

export const example39: {
  'createImageUpload, response 403, forbidden': operations['createImageUpload']['responses'][403]['content']['application/json']
} = exactly({
  'createImageUpload, response 403, forbidden': {
    message: 'The plan of this application does not include this',
  },
})

export const example40: {
  'createImageUpload, response 413, pictureTooLarge': operations['createImageUpload']['responses'][413]['content']['application/json']
} = exactly({
  'createImageUpload, response 413, pictureTooLarge': { message: 'The picture is too large' },
})

export const example41: {
  'createImageUpload, response 415, pictureFormat': operations['createImageUpload']['responses'][415]['content']['application/json']
} = exactly({
  'createImageUpload, response 415, pictureFormat': {
    message: 'The picture is neither JPEG nor PNG',
  },
})

export const example42: {
  'createImageUpload, response 429, throttled': operations['createImageUpload']['responses'][429]['content']['application/json']
} = exactly({ 'createImageUpload, response 429, throttled': { message: 'Too Many Requests' } })

export const example43: {
  'createImageUpload, response 500, failed': operations['createImageUpload']['responses'][500]['content']['application/json']
} = exactly({ 'createImageUpload, response 500, failed': { message: 'Internal Server Error' } })

export const example44: {
  'searchImagesByImage, response 200, imagesLikePicture': operations['searchImagesByImage']['responses'][200]['content']['application/json']
} = exactly({
  'searchImagesByImage, response 200, imagesLikePicture': {
    data: [
      {
        id: '710002',
        aspect: 0.6667,
        assets: {
          small_thumb: {
            url: 'https://image.pictures.example/small/710002.jpg',
            width: 67,
            height: 100,
          },
          large_thumb: {
            url: 'https://image.pictures.example/large/710002.jpg',
            width: 100,
            height: 150,
          },
          huge_thumb: {
            url: 'https://image.pictures.example/huge/710002.jpg',
            width: 173,
            height: 260,
          },
          preview: {
            url: 'https://image.pictures.example/preview/710002.jpg',
            width: 300,
            height: 450,
          },
          preview_1000: {
            url: 'https://image.pictures.example/preview-1000/710002.jpg',
            width: 667,
            height: 1000,
          },
          preview_1500: {
            url: 'https://image.pictures.example/preview-1500/710002.jpg',
            width: 1000,
            height: 1500,
          },
          mosaic: {
            url: 'https://image.pictures.example/mosaic/710002.jpg',
            width: 167,
            height: 250,
          },
        },
        contributor: { id: '20481' },
        description: 'Keeper of a lighthouse looks out to sea',
        has_model_release: false,
        has_property_release: false,
        image_type: 'photo',
        is_adult: false,
        is_editorial: false,
        media_type: 'image',
      },
      {
        id: '710004',
        aspect: 1.5,
        assets: {
          small_thumb: {
            url: 'https://image.pictures.example/small/710004.jpg',
            width: 100,
            height: 67,
          },
          large_thumb: {
            url: 'https://image.pictures.example/large/710004.jpg',
            width: 150,
            height: 100,
          },
          huge_thumb: {
            url: 'https://image.pictures.example/huge/710004.jpg',
            width: 260,
            height: 173,
          },
          preview: {
            url: 'https://image.pictures.example/preview/710004.jpg',
            width: 450,
            height: 300,
          },
          preview_1000: {
            url: 'https://image.pictures.example/preview-1000/710004.jpg',
            width: 1000,
            height: 667,
          },
          preview_1500: {
            url: 'https://image.pictures.example/preview-1500/710004.jpg',
            width: 1500,
            height: 1000,
          },
          mosaic: {
            url: 'https://image.pictures.example/mosaic/710004.jpg',
            width: 250,
            height: 167,
          },
        },
        contributor: { id: '20481' },
        description: 'Harbour with a lighthouse in fog',
        has_model_release: false,
        has_property_release: false,
        image_type: 'photo',
        is_adult: false,
        is_editorial: false,
        media_type: 'image',
      },
    ],
    page: 1,
    per_page: 20,
    total_count: 2,
    search_id: '77aa01bc',
  },
})

export const example45: {
  'searchImagesByImage, response 400, invalid': operations['searchImagesByImage']['responses'][400]['content']['application/json']
} = exactly({
  'searchImagesByImage, response 400, invalid': {
    message: 'Validation failed',
    errors: [
      {
        code: 'VALIDATION_INVALID_TYPE',
        message: 'Expected type integer but found type string',
        path: 'page',
        data: 'two',
      },
    ],
  },
})

export const example46: {
  'searchImagesByImage, response 401, unauthorized': operations['searchImagesByImage']['responses'][401]['content']['application/json']
} = exactly({ 'searchImagesByImage, response 401, unauthorized': { message: 'Unauthorized' } })

export const example47: {
  'searchImagesByImage, response 403, forbidden': operations['searchImagesByImage']['responses'][403]['content']['application/json']
} = exactly({
  'searchImagesByImage, response 403, forbidden': {
    message: 'The plan of this application does not include this',
  },
})

export const example48: {
  'searchImagesByImage, response 404, notFound': operations['searchImagesByImage']['responses'][404]['content']['application/json']
} = exactly({ 'searchImagesByImage, response 404, notFound': { message: 'Not Found' } })

export const example49: {
  'searchImagesByImage, response 429, throttled': operations['searchImagesByImage']['responses'][429]['content']['application/json']
} = exactly({ 'searchImagesByImage, response 429, throttled': { message: 'Too Many Requests' } })

export const example50: {
  'searchImagesByImage, response 500, failed': operations['searchImagesByImage']['responses'][500]['content']['application/json']
} = exactly({ 'searchImagesByImage, response 500, failed': { message: 'Internal Server Error' } })

export const example51: {
  'searchVideosByImage, response 200, videosLikePicture': operations['searchVideosByImage']['responses'][200]['content']['application/json']
} = exactly({
  'searchVideosByImage, response 200, videosLikePicture': {
    data: [
      {
        id: '820002',
        aspect: 1.778,
        assets: {
          thumb_jpg: { url: 'https://video.pictures.example/thumb/820002.jpg' },
          thumb_mp4: { url: 'https://video.pictures.example/thumb/820002.mp4' },
          thumb_webm: { url: 'https://video.pictures.example/thumb/820002.webm' },
          preview_jpg: { url: 'https://video.pictures.example/preview/820002.jpg' },
          preview_mp4: { url: 'https://video.pictures.example/preview/820002.mp4' },
          preview_webm: { url: 'https://video.pictures.example/preview/820002.webm' },
        },
        contributor: { id: '40112' },
        description: 'Waves below a lighthouse',
        duration: 31,
        has_model_release: true,
        has_property_release: false,
        is_adult: false,
        is_editorial: false,
        media_type: 'video',
      },
      {
        id: '820003',
        aspect: 1.778,
        assets: {
          thumb_jpg: { url: 'https://video.pictures.example/thumb/820003.jpg' },
          thumb_mp4: { url: 'https://video.pictures.example/thumb/820003.mp4' },
          thumb_webm: { url: 'https://video.pictures.example/thumb/820003.webm' },
          preview_jpg: { url: 'https://video.pictures.example/preview/820003.jpg' },
          preview_mp4: { url: 'https://video.pictures.example/preview/820003.mp4' },
          preview_webm: { url: 'https://video.pictures.example/preview/820003.webm' },
        },
        contributor: { id: '40112' },
        description: 'Ferry passes a lighthouse',
        duration: 8.2,
        has_model_release: true,
        has_property_release: false,
        is_adult: false,
        is_editorial: false,
        media_type: 'video',
      },
    ],
    page: 1,
    per_page: 20,
    total_count: 2,
    search_id: '91be3f00',
  },
})

export const example52: {
  'searchVideosByImage, response 400, invalid': operations['searchVideosByImage']['responses'][400]['content']['application/json']
} = exactly({
  'searchVideosByImage, response 400, invalid': {
    message: 'Validation failed',
    errors: [
      {
        code: 'VALIDATION_INVALID_TYPE',
        message: 'Expected type integer but found type string',
        path: 'page',
        data: 'two',
      },
    ],
  },
})

export const example53: {
  'searchVideosByImage, response 401, unauthorized': operations['searchVideosByImage']['responses'][401]['content']['application/json']
} = exactly({ 'searchVideosByImage, response 401, unauthorized': { message: 'Unauthorized' } })

export const example54: {
  'searchVideosByImage, response 403, forbidden': operations['searchVideosByImage']['responses'][403]['content']['application/json']
} = exactly({
  'searchVideosByImage, response 403, forbidden': {
    message: 'The plan of this application does not include this',
  },
})

export const example55: {
  'searchVideosByImage, response 404, notFound': operations['searchVideosByImage']['responses'][404]['content']['application/json']
} = exactly({ 'searchVideosByImage, response 404, notFound': { message: 'Not Found' } })

export const example56: {
  'searchVideosByImage, response 429, throttled': operations['searchVideosByImage']['responses'][429]['content']['application/json']
} = exactly({ 'searchVideosByImage, response 429, throttled': { message: 'Too Many Requests' } })

export const example57: {
  'searchVideosByImage, response 500, failed': operations['searchVideosByImage']['responses'][500]['content']['application/json']
} = exactly({ 'searchVideosByImage, response 500, failed': { message: 'Internal Server Error' } })

export const example58: {
  'listImageLicenses, response 200, imageLicenses': operations['listImageLicenses']['responses'][200]['content']['application/json']
} = exactly({
  'listImageLicenses, response 200, imageLicenses': {
    data: [
      {
        id: 'e612',
        license: 'standard',
        download_time: '2026-01-12T09:30:00.000Z',
        is_downloadable: true,
        subscription_id: 's31415',
        metadata: { order: 'PO-7', job: 'cover' },
        user: { username: 'picture-desk' },
        image: { id: '710001', format: { size: 'huge', format: 'jpg' } },
      },
      {
        id: 'e611',
        license: 'standard',
        download_time: '2025-12-24T18:00:00+00:00',
        is_downloadable: false,
        subscription_id: 's31415',
        image: { id: '710004' },
      },
    ],
    page: 1,
    per_page: 20,
    total_count: 2,
  },
})

export const example59: {
  'listImageLicenses, response 200, none': operations['listImageLicenses']['responses'][200]['content']['application/json']
} = exactly({
  'listImageLicenses, response 200, none': { data: [], page: 1, per_page: 20, total_count: 0 },
})

export const example60: {
  'listImageLicenses, response 400, invalid': operations['listImageLicenses']['responses'][400]['content']['application/json']
} = exactly({
  'listImageLicenses, response 400, invalid': {
    message: 'Validation failed',
    errors: [
      {
        code: 'VALIDATION_INVALID_TYPE',
        message: 'Expected type integer but found type string',
        path: 'page',
        data: 'two',
      },
    ],
  },
})

export const example61: {
  'listImageLicenses, response 401, unauthorized': operations['listImageLicenses']['responses'][401]['content']['application/json']
} = exactly({ 'listImageLicenses, response 401, unauthorized': { message: 'Unauthorized' } })

export const example62: {
  'listImageLicenses, response 403, forbidden': operations['listImageLicenses']['responses'][403]['content']['application/json']
} = exactly({
  'listImageLicenses, response 403, forbidden': {
    message: 'The plan of this application does not include this',
  },
})

export const example63: {
  'listImageLicenses, response 429, throttled': operations['listImageLicenses']['responses'][429]['content']['application/json']
} = exactly({ 'listImageLicenses, response 429, throttled': { message: 'Too Many Requests' } })

export const example64: {
  'listImageLicenses, response 500, failed': operations['listImageLicenses']['responses'][500]['content']['application/json']
} = exactly({ 'listImageLicenses, response 500, failed': { message: 'Internal Server Error' } })

export const example65: {
  'purchaseImage, response 200, imageLicensed': operations['purchaseImage']['responses'][200]['content']['application/json']
} = exactly({
  'purchaseImage, response 200, imageLicensed': {
    data: [
      {
        image_id: '710001',
        license_id: 'e613',
        allotment_charge: 1,
        download: { url: 'https://download.pictures.example/e613/710001.jpg?signature=made-up' },
      },
    ],
  },
})

export const example66: {
  'purchaseImage, response 200, refusedImage': operations['purchaseImage']['responses'][200]['content']['application/json']
} = exactly({
  'purchaseImage, response 200, refusedImage': {
    data: [{ image_id: '710001', error: 'The subscription does not include this size' }],
  },
})

export const example67: {
  'purchaseImage, response 200, quotaGoneImage': operations['purchaseImage']['responses'][200]['content']['application/json']
} = exactly({
  'purchaseImage, response 200, quotaGoneImage': {
    data: [{ image_id: '710001', error: 'No downloads left in this subscription' }],
  },
})

export const example68: {
  'purchaseImage, response 400, invalid': operations['purchaseImage']['responses'][400]['content']['application/json']
} = exactly({
  'purchaseImage, response 400, invalid': {
    message: 'Validation failed',
    errors: [
      {
        code: 'VALIDATION_INVALID_TYPE',
        message: 'Expected type integer but found type string',
        path: 'page',
        data: 'two',
      },
    ],
  },
})

export const example69: {
  'purchaseImage, response 401, unauthorized': operations['purchaseImage']['responses'][401]['content']['application/json']
} = exactly({ 'purchaseImage, response 401, unauthorized': { message: 'Unauthorized' } })

export const example70: {
  'purchaseImage, response 403, forbidden': operations['purchaseImage']['responses'][403]['content']['application/json']
} = exactly({
  'purchaseImage, response 403, forbidden': {
    message: 'The plan of this application does not include this',
  },
})

export const example71: {
  'purchaseImage, response 429, throttled': operations['purchaseImage']['responses'][429]['content']['application/json']
} = exactly({ 'purchaseImage, response 429, throttled': { message: 'Too Many Requests' } })

export const example72: {
  'downloadImage, response 200, imageLink': operations['downloadImage']['responses'][200]['content']['application/json']
} = exactly({
  'downloadImage, response 200, imageLink': {
    url: 'https://download.pictures.example/again/710001.jpg?signature=made-up',
  },
})

export const example73: {
  'downloadImage, response 400, invalid': operations['downloadImage']['responses'][400]['content']['application/json']
} = exactly({
  'downloadImage, response 400, invalid': {
    message: 'Validation failed',
    errors: [
      {
        code: 'VALIDATION_INVALID_TYPE',
        message: 'Expected type integer but found type string',
        path: 'page',
        data: 'two',
      },
    ],
  },
})

export const example74: {
  'downloadImage, response 401, unauthorized': operations['downloadImage']['responses'][401]['content']['application/json']
} = exactly({ 'downloadImage, response 401, unauthorized': { message: 'Unauthorized' } })

export const example75: {
  'downloadImage, response 403, forbidden': operations['downloadImage']['responses'][403]['content']['application/json']
} = exactly({
  'downloadImage, response 403, forbidden': {
    message: 'The plan of this application does not include this',
  },
})

export const example76: {
  'downloadImage, response 404, notFound': operations['downloadImage']['responses'][404]['content']['application/json']
} = exactly({ 'downloadImage, response 404, notFound': { message: 'Not Found' } })

export const example77: {
  'downloadImage, response 429, throttled': operations['downloadImage']['responses'][429]['content']['application/json']
} = exactly({ 'downloadImage, response 429, throttled': { message: 'Too Many Requests' } })

export const example78: {
  'downloadImage, response 500, failed': operations['downloadImage']['responses'][500]['content']['application/json']
} = exactly({ 'downloadImage, response 500, failed': { message: 'Internal Server Error' } })

export const example79: {
  'listImageCollections, response 200, imageCollections': operations['listImageCollections']['responses'][200]['content']['application/json']
} = exactly({
  'listImageCollections, response 200, imageCollections': {
    data: [
      {
        id: '91001',
        name: 'Covers',
        total_item_count: 2,
        created_time: '2025-11-01T08:00:00.000Z',
        updated_time: '2025-11-02T08:00:00.000Z',
        items_updated_time: '2025-11-03T08:00:00.000Z',
        cover_item: { id: '710001' },
      },
      {
        id: '91002',
        name: 'Sea',
        total_item_count: 0,
        created_time: '2025-10-01T08:00:00.000Z',
        updated_time: '2025-10-01T08:00:00.000Z',
      },
    ],
    page: 1,
    per_page: 100,
    total_count: 2,
  },
})

export const example80: {
  'listImageCollections, response 400, invalid': operations['listImageCollections']['responses'][400]['content']['application/json']
} = exactly({
  'listImageCollections, response 400, invalid': {
    message: 'Validation failed',
    errors: [
      {
        code: 'VALIDATION_INVALID_TYPE',
        message: 'Expected type integer but found type string',
        path: 'page',
        data: 'two',
      },
    ],
  },
})

export const example81: {
  'listImageCollections, response 401, unauthorized': operations['listImageCollections']['responses'][401]['content']['application/json']
} = exactly({ 'listImageCollections, response 401, unauthorized': { message: 'Unauthorized' } })

export const example82: {
  'listImageCollections, response 403, forbidden': operations['listImageCollections']['responses'][403]['content']['application/json']
} = exactly({
  'listImageCollections, response 403, forbidden': {
    message: 'The plan of this application does not include this',
  },
})

export const example83: {
  'listImageCollections, response 429, throttled': operations['listImageCollections']['responses'][429]['content']['application/json']
} = exactly({ 'listImageCollections, response 429, throttled': { message: 'Too Many Requests' } })

export const example84: {
  'listImageCollections, response 500, failed': operations['listImageCollections']['responses'][500]['content']['application/json']
} = exactly({ 'listImageCollections, response 500, failed': { message: 'Internal Server Error' } })

export const example85: {
  'createImageCollection, response 201, createdImageCollection': operations['createImageCollection']['responses'][201]['content']['application/json']
} = exactly({ 'createImageCollection, response 201, createdImageCollection': { id: '91003' } })

export const example86: {
  'createImageCollection, response 400, invalid': operations['createImageCollection']['responses'][400]['content']['application/json']
} = exactly({
  'createImageCollection, response 400, invalid': {
    message: 'Validation failed',
    errors: [
      {
        code: 'VALIDATION_INVALID_TYPE',
        message: 'Expected type integer but found type string',
        path: 'page',
        data: 'two',
      },
    ],
  },
})

export const example87: {
  'createImageCollection, response 401, unauthorized': operations['createImageCollection']['responses'][401]['content']['application/json']
} = exactly({ 'createImageCollection, response 401, unauthorized': { message: 'Unauthorized' } })

export const example88: {
  'createImageCollection, response 403, forbidden': operations['createImageCollection']['responses'][403]['content']['application/json']
} = exactly({
  'createImageCollection, response 403, forbidden': {
    message: 'The plan of this application does not include this',
  },
})

export const example89: {
  'createImageCollection, response 429, throttled': operations['createImageCollection']['responses'][429]['content']['application/json']
} = exactly({ 'createImageCollection, response 429, throttled': { message: 'Too Many Requests' } })

export const example90: {
  'createImageCollection, response 500, failed': operations['createImageCollection']['responses'][500]['content']['application/json']
} = exactly({ 'createImageCollection, response 500, failed': { message: 'Internal Server Error' } })

export const example91: {
  'getImageCollection, response 200, imageCollection': operations['getImageCollection']['responses'][200]['content']['application/json']
} = exactly({
  'getImageCollection, response 200, imageCollection': {
    id: '91001',
    name: 'Covers',
    total_item_count: 2,
    created_time: '2025-11-01T08:00:00.000Z',
    updated_time: '2025-11-02T08:00:00.000Z',
    items_updated_time: '2025-11-03T08:00:00.000Z',
    cover_item: { id: '710001' },
  },
})

export const example92: {
  'getImageCollection, response 400, invalid': operations['getImageCollection']['responses'][400]['content']['application/json']
} = exactly({
  'getImageCollection, response 400, invalid': {
    message: 'Validation failed',
    errors: [
      {
        code: 'VALIDATION_INVALID_TYPE',
        message: 'Expected type integer but found type string',
        path: 'page',
        data: 'two',
      },
    ],
  },
})

export const example93: {
  'getImageCollection, response 401, unauthorized': operations['getImageCollection']['responses'][401]['content']['application/json']
} = exactly({ 'getImageCollection, response 401, unauthorized': { message: 'Unauthorized' } })

export const example94: {
  'getImageCollection, response 403, forbidden': operations['getImageCollection']['responses'][403]['content']['application/json']
} = exactly({
  'getImageCollection, response 403, forbidden': {
    message: 'The plan of this application does not include this',
  },
})

export const example95: {
  'getImageCollection, response 404, notFound': operations['getImageCollection']['responses'][404]['content']['application/json']
} = exactly({ 'getImageCollection, response 404, notFound': { message: 'Not Found' } })

export const example96: {
  'getImageCollection, response 429, throttled': operations['getImageCollection']['responses'][429]['content']['application/json']
} = exactly({ 'getImageCollection, response 429, throttled': { message: 'Too Many Requests' } })

export const example97: {
  'getImageCollection, response 500, failed': operations['getImageCollection']['responses'][500]['content']['application/json']
} = exactly({ 'getImageCollection, response 500, failed': { message: 'Internal Server Error' } })

export const example98: {
  'renameImageCollection, response 400, invalid': operations['renameImageCollection']['responses'][400]['content']['application/json']
} = exactly({
  'renameImageCollection, response 400, invalid': {
    message: 'Validation failed',
    errors: [
      {
        code: 'VALIDATION_INVALID_TYPE',
        message: 'Expected type integer but found type string',
        path: 'page',
        data: 'two',
      },
    ],
  },
})

export const example99: {
  'renameImageCollection, response 401, unauthorized': operations['renameImageCollection']['responses'][401]['content']['application/json']
} = exactly({ 'renameImageCollection, response 401, unauthorized': { message: 'Unauthorized' } })

export const example100: {
  'renameImageCollection, response 403, forbidden': operations['renameImageCollection']['responses'][403]['content']['application/json']
} = exactly({
  'renameImageCollection, response 403, forbidden': {
    message: 'The plan of this application does not include this',
  },
})

export const example101: {
  'renameImageCollection, response 404, notFound': operations['renameImageCollection']['responses'][404]['content']['application/json']
} = exactly({ 'renameImageCollection, response 404, notFound': { message: 'Not Found' } })

export const example102: {
  'renameImageCollection, response 429, throttled': operations['renameImageCollection']['responses'][429]['content']['application/json']
} = exactly({ 'renameImageCollection, response 429, throttled': { message: 'Too Many Requests' } })

export const example103: {
  'renameImageCollection, response 500, failed': operations['renameImageCollection']['responses'][500]['content']['application/json']
} = exactly({ 'renameImageCollection, response 500, failed': { message: 'Internal Server Error' } })

export const example104: {
  'deleteImageCollection, response 400, invalid': operations['deleteImageCollection']['responses'][400]['content']['application/json']
} = exactly({
  'deleteImageCollection, response 400, invalid': {
    message: 'Validation failed',
    errors: [
      {
        code: 'VALIDATION_INVALID_TYPE',
        message: 'Expected type integer but found type string',
        path: 'page',
        data: 'two',
      },
    ],
  },
})

export const example105: {
  'deleteImageCollection, response 401, unauthorized': operations['deleteImageCollection']['responses'][401]['content']['application/json']
} = exactly({ 'deleteImageCollection, response 401, unauthorized': { message: 'Unauthorized' } })

export const example106: {
  'deleteImageCollection, response 403, forbidden': operations['deleteImageCollection']['responses'][403]['content']['application/json']
} = exactly({
  'deleteImageCollection, response 403, forbidden': {
    message: 'The plan of this application does not include this',
  },
})

export const example107: {
  'deleteImageCollection, response 404, notFound': operations['deleteImageCollection']['responses'][404]['content']['application/json']
} = exactly({ 'deleteImageCollection, response 404, notFound': { message: 'Not Found' } })

export const example108: {
  'deleteImageCollection, response 429, throttled': operations['deleteImageCollection']['responses'][429]['content']['application/json']
} = exactly({ 'deleteImageCollection, response 429, throttled': { message: 'Too Many Requests' } })

export const example109: {
  'deleteImageCollection, response 500, failed': operations['deleteImageCollection']['responses'][500]['content']['application/json']
} = exactly({ 'deleteImageCollection, response 500, failed': { message: 'Internal Server Error' } })

export const example110: {
  'listImageCollectionItems, response 200, imageCollectionItems': operations['listImageCollectionItems']['responses'][200]['content']['application/json']
} = exactly({
  'listImageCollectionItems, response 200, imageCollectionItems': {
    data: [
      { id: '710001', media_type: 'image', added_time: '2025-11-03T08:00:00.000Z' },
      { id: '710002', media_type: 'image', added_time: '2025-11-02T08:00:00.000Z' },
    ],
    page: 1,
    per_page: 100,
    total_count: 2,
  },
})

export const example111: {
  'listImageCollectionItems, response 200, none': operations['listImageCollectionItems']['responses'][200]['content']['application/json']
} = exactly({
  'listImageCollectionItems, response 200, none': {
    data: [],
    page: 1,
    per_page: 20,
    total_count: 0,
  },
})

export const example112: {
  'listImageCollectionItems, response 400, invalid': operations['listImageCollectionItems']['responses'][400]['content']['application/json']
} = exactly({
  'listImageCollectionItems, response 400, invalid': {
    message: 'Validation failed',
    errors: [
      {
        code: 'VALIDATION_INVALID_TYPE',
        message: 'Expected type integer but found type string',
        path: 'page',
        data: 'two',
      },
    ],
  },
})

export const example113: {
  'listImageCollectionItems, response 401, unauthorized': operations['listImageCollectionItems']['responses'][401]['content']['application/json']
} = exactly({ 'listImageCollectionItems, response 401, unauthorized': { message: 'Unauthorized' } })

export const example114: {
  'listImageCollectionItems, response 403, forbidden': operations['listImageCollectionItems']['responses'][403]['content']['application/json']
} = exactly({
  'listImageCollectionItems, response 403, forbidden': {
    message: 'The plan of this application does not include this',
  },
})

export const example115: {
  'listImageCollectionItems, response 404, notFound': operations['listImageCollectionItems']['responses'][404]['content']['application/json']
} = exactly({ 'listImageCollectionItems, response 404, notFound': { message: 'Not Found' } })

export const example116: {
  'listImageCollectionItems, response 429, throttled': operations['listImageCollectionItems']['responses'][429]['content']['application/json']
} = exactly({
  'listImageCollectionItems, response 429, throttled': { message: 'Too Many Requests' },
})

export const example117: {
  'listImageCollectionItems, response 500, failed': operations['listImageCollectionItems']['responses'][500]['content']['application/json']
} = exactly({
  'listImageCollectionItems, response 500, failed': { message: 'Internal Server Error' },
})

export const example118: {
  'addImageCollectionItems, response 400, invalid': operations['addImageCollectionItems']['responses'][400]['content']['application/json']
} = exactly({
  'addImageCollectionItems, response 400, invalid': {
    message: 'Validation failed',
    errors: [
      {
        code: 'VALIDATION_INVALID_TYPE',
        message: 'Expected type integer but found type string',
        path: 'page',
        data: 'two',
      },
    ],
  },
})

export const example119: {
  'addImageCollectionItems, response 401, unauthorized': operations['addImageCollectionItems']['responses'][401]['content']['application/json']
} = exactly({ 'addImageCollectionItems, response 401, unauthorized': { message: 'Unauthorized' } })

export const example120: {
  'addImageCollectionItems, response 403, forbidden': operations['addImageCollectionItems']['responses'][403]['content']['application/json']
} = exactly({
  'addImageCollectionItems, response 403, forbidden': {
    message: 'The plan of this application does not include this',
  },
})

export const example121: {
  'addImageCollectionItems, response 404, notFound': operations['addImageCollectionItems']['responses'][404]['content']['application/json']
} = exactly({ 'addImageCollectionItems, response 404, notFound': { message: 'Not Found' } })

export const example122: {
  'addImageCollectionItems, response 429, throttled': operations['addImageCollectionItems']['responses'][429]['content']['application/json']
} = exactly({
  'addImageCollectionItems, response 429, throttled': { message: 'Too Many Requests' },
})

export const example123: {
  'addImageCollectionItems, response 500, failed': operations['addImageCollectionItems']['responses'][500]['content']['application/json']
} = exactly({
  'addImageCollectionItems, response 500, failed': { message: 'Internal Server Error' },
})

export const example124: {
  'removeImageCollectionItems, response 400, invalid': operations['removeImageCollectionItems']['responses'][400]['content']['application/json']
} = exactly({
  'removeImageCollectionItems, response 400, invalid': {
    message: 'Validation failed',
    errors: [
      {
        code: 'VALIDATION_INVALID_TYPE',
        message: 'Expected type integer but found type string',
        path: 'page',
        data: 'two',
      },
    ],
  },
})

export const example125: {
  'removeImageCollectionItems, response 401, unauthorized': operations['removeImageCollectionItems']['responses'][401]['content']['application/json']
} = exactly({
  'removeImageCollectionItems, response 401, unauthorized': { message: 'Unauthorized' },
})

export const example126: {
  'removeImageCollectionItems, response 403, forbidden': operations['removeImageCollectionItems']['responses'][403]['content']['application/json']
} = exactly({
  'removeImageCollectionItems, response 403, forbidden': {
    message: 'The plan of this application does not include this',
  },
})

export const example127: {
  'removeImageCollectionItems, response 404, notFound': operations['removeImageCollectionItems']['responses'][404]['content']['application/json']
} = exactly({ 'removeImageCollectionItems, response 404, notFound': { message: 'Not Found' } })

export const example128: {
  'removeImageCollectionItems, response 429, throttled': operations['removeImageCollectionItems']['responses'][429]['content']['application/json']
} = exactly({
  'removeImageCollectionItems, response 429, throttled': { message: 'Too Many Requests' },
})

export const example129: {
  'removeImageCollectionItems, response 500, failed': operations['removeImageCollectionItems']['responses'][500]['content']['application/json']
} = exactly({
  'removeImageCollectionItems, response 500, failed': { message: 'Internal Server Error' },
})

export const example130: {
  'searchVideos, response 200, videoResults': operations['searchVideos']['responses'][200]['content']['application/json']
} = exactly({
  'searchVideos, response 200, videoResults': {
    data: [
      {
        id: '820001',
        aspect: 1.778,
        assets: {
          thumb_jpg: { url: 'https://video.pictures.example/thumb/820001.jpg' },
          thumb_mp4: { url: 'https://video.pictures.example/thumb/820001.mp4' },
          thumb_webm: { url: 'https://video.pictures.example/thumb/820001.webm' },
          preview_jpg: { url: 'https://video.pictures.example/preview/820001.jpg' },
          preview_mp4: { url: 'https://video.pictures.example/preview/820001.mp4' },
          preview_webm: { url: 'https://video.pictures.example/preview/820001.webm' },
        },
        contributor: { id: '40112' },
        description: 'Beam of a lighthouse turning',
        duration: 14.5,
        has_model_release: true,
        has_property_release: false,
        is_adult: false,
        is_editorial: false,
        media_type: 'video',
      },
      {
        id: '820002',
        aspect: 1.778,
        assets: {
          thumb_jpg: { url: 'https://video.pictures.example/thumb/820002.jpg' },
          thumb_mp4: { url: 'https://video.pictures.example/thumb/820002.mp4' },
          thumb_webm: { url: 'https://video.pictures.example/thumb/820002.webm' },
          preview_jpg: { url: 'https://video.pictures.example/preview/820002.jpg' },
          preview_mp4: { url: 'https://video.pictures.example/preview/820002.mp4' },
          preview_webm: { url: 'https://video.pictures.example/preview/820002.webm' },
        },
        contributor: { id: '40112' },
        description: 'Waves below a lighthouse',
        duration: 31,
        has_model_release: true,
        has_property_release: false,
        is_adult: false,
        is_editorial: false,
        media_type: 'video',
      },
      {
        id: '820003',
        aspect: 1.778,
        assets: {
          thumb_jpg: { url: 'https://video.pictures.example/thumb/820003.jpg' },
          thumb_mp4: { url: 'https://video.pictures.example/thumb/820003.mp4' },
          thumb_webm: { url: 'https://video.pictures.example/thumb/820003.webm' },
          preview_jpg: { url: 'https://video.pictures.example/preview/820003.jpg' },
          preview_mp4: { url: 'https://video.pictures.example/preview/820003.mp4' },
          preview_webm: { url: 'https://video.pictures.example/preview/820003.webm' },
        },
        contributor: { id: '40112' },
        description: 'Ferry passes a lighthouse',
        duration: 8.2,
        has_model_release: true,
        has_property_release: false,
        is_adult: false,
        is_editorial: false,
        media_type: 'video',
      },
    ],
    page: 1,
    per_page: 20,
    total_count: 3,
    search_id: '5d1c08fe',
  },
})

export const example131: {
  'searchVideos, response 200, nothing': operations['searchVideos']['responses'][200]['content']['application/json']
} = exactly({
  'searchVideos, response 200, nothing': {
    data: [],
    page: 1,
    per_page: 20,
    total_count: 0,
    search_id: '0f3b5a10',
  },
})

export const example132: {
  'searchVideos, response 400, invalid': operations['searchVideos']['responses'][400]['content']['application/json']
} = exactly({
  'searchVideos, response 400, invalid': {
    message: 'Validation failed',
    errors: [
      {
        code: 'VALIDATION_INVALID_TYPE',
        message: 'Expected type integer but found type string',
        path: 'page',
        data: 'two',
      },
    ],
  },
})

export const example133: {
  'searchVideos, response 401, unauthorized': operations['searchVideos']['responses'][401]['content']['application/json']
} = exactly({ 'searchVideos, response 401, unauthorized': { message: 'Unauthorized' } })

export const example134: {
  'searchVideos, response 403, forbidden': operations['searchVideos']['responses'][403]['content']['application/json']
} = exactly({
  'searchVideos, response 403, forbidden': {
    message: 'The plan of this application does not include this',
  },
})

export const example135: {
  'searchVideos, response 429, throttled': operations['searchVideos']['responses'][429]['content']['application/json']
} = exactly({ 'searchVideos, response 429, throttled': { message: 'Too Many Requests' } })

export const example136: {
  'searchVideos, response 500, failed': operations['searchVideos']['responses'][500]['content']['application/json']
} = exactly({ 'searchVideos, response 500, failed': { message: 'Internal Server Error' } })

export const example137: {
  'listVideosById, response 200, videoList': operations['listVideosById']['responses'][200]['content']['application/json']
} = exactly({
  'listVideosById, response 200, videoList': {
    data: [
      {
        id: '820001',
        aspect: 1.778,
        assets: {
          thumb_jpg: { url: 'https://video.pictures.example/thumb/820001.jpg' },
          thumb_mp4: { url: 'https://video.pictures.example/thumb/820001.mp4' },
          thumb_webm: { url: 'https://video.pictures.example/thumb/820001.webm' },
          preview_jpg: { url: 'https://video.pictures.example/preview/820001.jpg' },
          preview_mp4: { url: 'https://video.pictures.example/preview/820001.mp4' },
          preview_webm: { url: 'https://video.pictures.example/preview/820001.webm' },
          sd: {
            display_name: 'SD',
            file_size: 9000000,
            format: 'mov',
            fps: 25,
            width: 852,
            height: 480,
            is_licensable: true,
          },
          hd: {
            display_name: 'HD',
            file_size: 48000000,
            format: 'mov',
            fps: 25,
            width: 1920,
            height: 1080,
            is_licensable: true,
          },
          web: {
            display_name: 'Web',
            file_size: 1900000,
            format: 'mp4',
            fps: 25,
            width: 426,
            height: 240,
            is_licensable: true,
          },
        },
        contributor: { id: '40112' },
        description: 'Beam of a lighthouse turning',
        duration: 14.5,
        has_model_release: true,
        has_property_release: false,
        is_adult: false,
        is_editorial: false,
        media_type: 'video',
        added_date: '2022-06-01',
        keywords: ['lighthouse', 'beam', 'night'],
        categories: [{ id: '4', name: 'Sea' }],
      },
    ],
  },
})

export const example138: {
  'listVideosById, response 200, videosMissing': operations['listVideosById']['responses'][200]['content']['application/json']
} = exactly({
  'listVideosById, response 200, videosMissing': {
    data: [
      {
        id: '820001',
        aspect: 1.778,
        assets: {
          thumb_jpg: { url: 'https://video.pictures.example/thumb/820001.jpg' },
          thumb_mp4: { url: 'https://video.pictures.example/thumb/820001.mp4' },
          thumb_webm: { url: 'https://video.pictures.example/thumb/820001.webm' },
          preview_jpg: { url: 'https://video.pictures.example/preview/820001.jpg' },
          preview_mp4: { url: 'https://video.pictures.example/preview/820001.mp4' },
          preview_webm: { url: 'https://video.pictures.example/preview/820001.webm' },
          sd: {
            display_name: 'SD',
            file_size: 9000000,
            format: 'mov',
            fps: 25,
            width: 852,
            height: 480,
            is_licensable: true,
          },
          hd: {
            display_name: 'HD',
            file_size: 48000000,
            format: 'mov',
            fps: 25,
            width: 1920,
            height: 1080,
            is_licensable: true,
          },
          web: {
            display_name: 'Web',
            file_size: 1900000,
            format: 'mp4',
            fps: 25,
            width: 426,
            height: 240,
            is_licensable: true,
          },
        },
        contributor: { id: '40112' },
        description: 'Beam of a lighthouse turning',
        duration: 14.5,
        has_model_release: true,
        has_property_release: false,
        is_adult: false,
        is_editorial: false,
        media_type: 'video',
        added_date: '2022-06-01',
        keywords: ['lighthouse', 'beam', 'night'],
        categories: [{ id: '4', name: 'Sea' }],
      },
    ],
    errors: [{ code: 'NOT_FOUND', message: 'Nothing has this id', items: [{ id: '1' }] }],
  },
})

export const example139: {
  'listVideosById, response 400, invalid': operations['listVideosById']['responses'][400]['content']['application/json']
} = exactly({
  'listVideosById, response 400, invalid': {
    message: 'Validation failed',
    errors: [
      {
        code: 'VALIDATION_INVALID_TYPE',
        message: 'Expected type integer but found type string',
        path: 'page',
        data: 'two',
      },
    ],
  },
})

export const example140: {
  'listVideosById, response 401, unauthorized': operations['listVideosById']['responses'][401]['content']['application/json']
} = exactly({ 'listVideosById, response 401, unauthorized': { message: 'Unauthorized' } })

export const example141: {
  'listVideosById, response 403, forbidden': operations['listVideosById']['responses'][403]['content']['application/json']
} = exactly({
  'listVideosById, response 403, forbidden': {
    message: 'The plan of this application does not include this',
  },
})

export const example142: {
  'listVideosById, response 429, throttled': operations['listVideosById']['responses'][429]['content']['application/json']
} = exactly({ 'listVideosById, response 429, throttled': { message: 'Too Many Requests' } })

export const example143: {
  'listVideosById, response 500, failed': operations['listVideosById']['responses'][500]['content']['application/json']
} = exactly({ 'listVideosById, response 500, failed': { message: 'Internal Server Error' } })

export const example144: {
  'getVideo, response 200, video': operations['getVideo']['responses'][200]['content']['application/json']
} = exactly({
  'getVideo, response 200, video': {
    id: '820001',
    aspect: 1.778,
    assets: {
      thumb_jpg: { url: 'https://video.pictures.example/thumb/820001.jpg' },
      thumb_mp4: { url: 'https://video.pictures.example/thumb/820001.mp4' },
      thumb_webm: { url: 'https://video.pictures.example/thumb/820001.webm' },
      preview_jpg: { url: 'https://video.pictures.example/preview/820001.jpg' },
      preview_mp4: { url: 'https://video.pictures.example/preview/820001.mp4' },
      preview_webm: { url: 'https://video.pictures.example/preview/820001.webm' },
      sd: {
        display_name: 'SD',
        file_size: 9000000,
        format: 'mov',
        fps: 25,
        width: 852,
        height: 480,
        is_licensable: true,
      },
      hd: {
        display_name: 'HD',
        file_size: 48000000,
        format: 'mov',
        fps: 25,
        width: 1920,
        height: 1080,
        is_licensable: true,
      },
      web: {
        display_name: 'Web',
        file_size: 1900000,
        format: 'mp4',
        fps: 25,
        width: 426,
        height: 240,
        is_licensable: true,
      },
    },
    contributor: { id: '40112' },
    description: 'Beam of a lighthouse turning',
    duration: 14.5,
    has_model_release: true,
    has_property_release: false,
    is_adult: false,
    is_editorial: false,
    media_type: 'video',
    added_date: '2022-06-01',
    keywords: ['lighthouse', 'beam', 'night'],
    categories: [{ id: '4', name: 'Sea' }],
  },
})

export const example145: {
  'getVideo, response 400, invalid': operations['getVideo']['responses'][400]['content']['application/json']
} = exactly({
  'getVideo, response 400, invalid': {
    message: 'Validation failed',
    errors: [
      {
        code: 'VALIDATION_INVALID_TYPE',
        message: 'Expected type integer but found type string',
        path: 'page',
        data: 'two',
      },
    ],
  },
})

export const example146: {
  'getVideo, response 401, unauthorized': operations['getVideo']['responses'][401]['content']['application/json']
} = exactly({ 'getVideo, response 401, unauthorized': { message: 'Unauthorized' } })

export const example147: {
  'getVideo, response 403, forbidden': operations['getVideo']['responses'][403]['content']['application/json']
} = exactly({
  'getVideo, response 403, forbidden': {
    message: 'The plan of this application does not include this',
  },
})

export const example148: {
  'getVideo, response 404, notFound': operations['getVideo']['responses'][404]['content']['application/json']
} = exactly({ 'getVideo, response 404, notFound': { message: 'Not Found' } })

export const example149: {
  'getVideo, response 429, throttled': operations['getVideo']['responses'][429]['content']['application/json']
} = exactly({ 'getVideo, response 429, throttled': { message: 'Too Many Requests' } })

export const example150: {
  'getVideo, response 500, failed': operations['getVideo']['responses'][500]['content']['application/json']
} = exactly({ 'getVideo, response 500, failed': { message: 'Internal Server Error' } })

export const example151: {
  'listSimilarVideos, response 200, similarVideos': operations['listSimilarVideos']['responses'][200]['content']['application/json']
} = exactly({
  'listSimilarVideos, response 200, similarVideos': {
    data: [
      {
        id: '820002',
        aspect: 1.778,
        assets: {
          thumb_jpg: { url: 'https://video.pictures.example/thumb/820002.jpg' },
          thumb_mp4: { url: 'https://video.pictures.example/thumb/820002.mp4' },
          thumb_webm: { url: 'https://video.pictures.example/thumb/820002.webm' },
          preview_jpg: { url: 'https://video.pictures.example/preview/820002.jpg' },
          preview_mp4: { url: 'https://video.pictures.example/preview/820002.mp4' },
          preview_webm: { url: 'https://video.pictures.example/preview/820002.webm' },
        },
        contributor: { id: '40112' },
        description: 'Waves below a lighthouse',
        duration: 31,
        has_model_release: true,
        has_property_release: false,
        is_adult: false,
        is_editorial: false,
        media_type: 'video',
      },
      {
        id: '820003',
        aspect: 1.778,
        assets: {
          thumb_jpg: { url: 'https://video.pictures.example/thumb/820003.jpg' },
          thumb_mp4: { url: 'https://video.pictures.example/thumb/820003.mp4' },
          thumb_webm: { url: 'https://video.pictures.example/thumb/820003.webm' },
          preview_jpg: { url: 'https://video.pictures.example/preview/820003.jpg' },
          preview_mp4: { url: 'https://video.pictures.example/preview/820003.mp4' },
          preview_webm: { url: 'https://video.pictures.example/preview/820003.webm' },
        },
        contributor: { id: '40112' },
        description: 'Ferry passes a lighthouse',
        duration: 8.2,
        has_model_release: true,
        has_property_release: false,
        is_adult: false,
        is_editorial: false,
        media_type: 'video',
      },
    ],
    page: 1,
    per_page: 20,
    total_count: 2,
    search_id: '91be3f00',
  },
})

export const example152: {
  'listSimilarVideos, response 400, invalid': operations['listSimilarVideos']['responses'][400]['content']['application/json']
} = exactly({
  'listSimilarVideos, response 400, invalid': {
    message: 'Validation failed',
    errors: [
      {
        code: 'VALIDATION_INVALID_TYPE',
        message: 'Expected type integer but found type string',
        path: 'page',
        data: 'two',
      },
    ],
  },
})

export const example153: {
  'listSimilarVideos, response 401, unauthorized': operations['listSimilarVideos']['responses'][401]['content']['application/json']
} = exactly({ 'listSimilarVideos, response 401, unauthorized': { message: 'Unauthorized' } })

export const example154: {
  'listSimilarVideos, response 403, forbidden': operations['listSimilarVideos']['responses'][403]['content']['application/json']
} = exactly({
  'listSimilarVideos, response 403, forbidden': {
    message: 'The plan of this application does not include this',
  },
})

export const example155: {
  'listSimilarVideos, response 404, notFound': operations['listSimilarVideos']['responses'][404]['content']['application/json']
} = exactly({ 'listSimilarVideos, response 404, notFound': { message: 'Not Found' } })

export const example156: {
  'listSimilarVideos, response 429, throttled': operations['listSimilarVideos']['responses'][429]['content']['application/json']
} = exactly({ 'listSimilarVideos, response 429, throttled': { message: 'Too Many Requests' } })

export const example157: {
  'listSimilarVideos, response 500, failed': operations['listSimilarVideos']['responses'][500]['content']['application/json']
} = exactly({ 'listSimilarVideos, response 500, failed': { message: 'Internal Server Error' } })

export const example158: {
  'listVideoLicenses, response 200, videoLicenses': operations['listVideoLicenses']['responses'][200]['content']['application/json']
} = exactly({
  'listVideoLicenses, response 200, videoLicenses': {
    data: [
      {
        id: 'e622',
        license: 'standard',
        download_time: '2026-01-12T09:30:00.000Z',
        is_downloadable: true,
        subscription_id: 's31415',
        metadata: { order: 'PO-7', job: 'cover' },
        user: { username: 'picture-desk' },
        video: { id: '820001', format: { size: 'hd', format: 'mov' } },
      },
      {
        id: 'e621',
        license: 'standard',
        download_time: '2025-12-24T18:00:00+00:00',
        is_downloadable: false,
        subscription_id: 's31415',
        video: { id: '820002' },
      },
    ],
    page: 1,
    per_page: 20,
    total_count: 2,
  },
})

export const example159: {
  'listVideoLicenses, response 200, none': operations['listVideoLicenses']['responses'][200]['content']['application/json']
} = exactly({
  'listVideoLicenses, response 200, none': { data: [], page: 1, per_page: 20, total_count: 0 },
})

export const example160: {
  'listVideoLicenses, response 400, invalid': operations['listVideoLicenses']['responses'][400]['content']['application/json']
} = exactly({
  'listVideoLicenses, response 400, invalid': {
    message: 'Validation failed',
    errors: [
      {
        code: 'VALIDATION_INVALID_TYPE',
        message: 'Expected type integer but found type string',
        path: 'page',
        data: 'two',
      },
    ],
  },
})

export const example161: {
  'listVideoLicenses, response 401, unauthorized': operations['listVideoLicenses']['responses'][401]['content']['application/json']
} = exactly({ 'listVideoLicenses, response 401, unauthorized': { message: 'Unauthorized' } })

export const example162: {
  'listVideoLicenses, response 403, forbidden': operations['listVideoLicenses']['responses'][403]['content']['application/json']
} = exactly({
  'listVideoLicenses, response 403, forbidden': {
    message: 'The plan of this application does not include this',
  },
})

export const example163: {
  'listVideoLicenses, response 429, throttled': operations['listVideoLicenses']['responses'][429]['content']['application/json']
} = exactly({ 'listVideoLicenses, response 429, throttled': { message: 'Too Many Requests' } })

export const example164: {
  'listVideoLicenses, response 500, failed': operations['listVideoLicenses']['responses'][500]['content']['application/json']
} = exactly({ 'listVideoLicenses, response 500, failed': { message: 'Internal Server Error' } })

export const example165: {
  'purchaseVideo, response 200, videoLicensed': operations['purchaseVideo']['responses'][200]['content']['application/json']
} = exactly({
  'purchaseVideo, response 200, videoLicensed': {
    data: [
      {
        video_id: '820001',
        license_id: 'e623',
        allotment_charge: 1,
        download: { url: 'https://download.pictures.example/e623/820001.mov?signature=made-up' },
      },
    ],
  },
})

export const example166: {
  'purchaseVideo, response 200, refusedVideo': operations['purchaseVideo']['responses'][200]['content']['application/json']
} = exactly({
  'purchaseVideo, response 200, refusedVideo': {
    data: [{ video_id: '820001', error: 'The subscription does not include this size' }],
  },
})

export const example167: {
  'purchaseVideo, response 200, quotaGoneVideo': operations['purchaseVideo']['responses'][200]['content']['application/json']
} = exactly({
  'purchaseVideo, response 200, quotaGoneVideo': {
    data: [{ video_id: '820001', error: 'No downloads left in this subscription' }],
  },
})

export const example168: {
  'purchaseVideo, response 400, invalid': operations['purchaseVideo']['responses'][400]['content']['application/json']
} = exactly({
  'purchaseVideo, response 400, invalid': {
    message: 'Validation failed',
    errors: [
      {
        code: 'VALIDATION_INVALID_TYPE',
        message: 'Expected type integer but found type string',
        path: 'page',
        data: 'two',
      },
    ],
  },
})

export const example169: {
  'purchaseVideo, response 401, unauthorized': operations['purchaseVideo']['responses'][401]['content']['application/json']
} = exactly({ 'purchaseVideo, response 401, unauthorized': { message: 'Unauthorized' } })

export const example170: {
  'purchaseVideo, response 403, forbidden': operations['purchaseVideo']['responses'][403]['content']['application/json']
} = exactly({
  'purchaseVideo, response 403, forbidden': {
    message: 'The plan of this application does not include this',
  },
})

export const example171: {
  'purchaseVideo, response 429, throttled': operations['purchaseVideo']['responses'][429]['content']['application/json']
} = exactly({ 'purchaseVideo, response 429, throttled': { message: 'Too Many Requests' } })

export const example172: {
  'downloadVideo, response 200, videoLink': operations['downloadVideo']['responses'][200]['content']['application/json']
} = exactly({
  'downloadVideo, response 200, videoLink': {
    url: 'https://download.pictures.example/again/820001.mov?signature=made-up',
  },
})

export const example173: {
  'downloadVideo, response 400, invalid': operations['downloadVideo']['responses'][400]['content']['application/json']
} = exactly({
  'downloadVideo, response 400, invalid': {
    message: 'Validation failed',
    errors: [
      {
        code: 'VALIDATION_INVALID_TYPE',
        message: 'Expected type integer but found type string',
        path: 'page',
        data: 'two',
      },
    ],
  },
})

export const example174: {
  'downloadVideo, response 401, unauthorized': operations['downloadVideo']['responses'][401]['content']['application/json']
} = exactly({ 'downloadVideo, response 401, unauthorized': { message: 'Unauthorized' } })

export const example175: {
  'downloadVideo, response 403, forbidden': operations['downloadVideo']['responses'][403]['content']['application/json']
} = exactly({
  'downloadVideo, response 403, forbidden': {
    message: 'The plan of this application does not include this',
  },
})

export const example176: {
  'downloadVideo, response 404, notFound': operations['downloadVideo']['responses'][404]['content']['application/json']
} = exactly({ 'downloadVideo, response 404, notFound': { message: 'Not Found' } })

export const example177: {
  'downloadVideo, response 429, throttled': operations['downloadVideo']['responses'][429]['content']['application/json']
} = exactly({ 'downloadVideo, response 429, throttled': { message: 'Too Many Requests' } })

export const example178: {
  'downloadVideo, response 500, failed': operations['downloadVideo']['responses'][500]['content']['application/json']
} = exactly({ 'downloadVideo, response 500, failed': { message: 'Internal Server Error' } })

export const example179: {
  'listVideoCollections, response 200, videoCollections': operations['listVideoCollections']['responses'][200]['content']['application/json']
} = exactly({
  'listVideoCollections, response 200, videoCollections': {
    data: [
      {
        id: '92001',
        name: 'Covers',
        total_item_count: 2,
        created_time: '2025-11-01T08:00:00.000Z',
        updated_time: '2025-11-02T08:00:00.000Z',
        items_updated_time: '2025-11-03T08:00:00.000Z',
        cover_item: { id: '820001' },
      },
      {
        id: '92002',
        name: 'Sea',
        total_item_count: 0,
        created_time: '2025-10-01T08:00:00.000Z',
        updated_time: '2025-10-01T08:00:00.000Z',
      },
    ],
    page: 1,
    per_page: 100,
    total_count: 2,
  },
})

export const example180: {
  'listVideoCollections, response 400, invalid': operations['listVideoCollections']['responses'][400]['content']['application/json']
} = exactly({
  'listVideoCollections, response 400, invalid': {
    message: 'Validation failed',
    errors: [
      {
        code: 'VALIDATION_INVALID_TYPE',
        message: 'Expected type integer but found type string',
        path: 'page',
        data: 'two',
      },
    ],
  },
})

export const example181: {
  'listVideoCollections, response 401, unauthorized': operations['listVideoCollections']['responses'][401]['content']['application/json']
} = exactly({ 'listVideoCollections, response 401, unauthorized': { message: 'Unauthorized' } })

export const example182: {
  'listVideoCollections, response 403, forbidden': operations['listVideoCollections']['responses'][403]['content']['application/json']
} = exactly({
  'listVideoCollections, response 403, forbidden': {
    message: 'The plan of this application does not include this',
  },
})

export const example183: {
  'listVideoCollections, response 429, throttled': operations['listVideoCollections']['responses'][429]['content']['application/json']
} = exactly({ 'listVideoCollections, response 429, throttled': { message: 'Too Many Requests' } })

export const example184: {
  'listVideoCollections, response 500, failed': operations['listVideoCollections']['responses'][500]['content']['application/json']
} = exactly({ 'listVideoCollections, response 500, failed': { message: 'Internal Server Error' } })

export const example185: {
  'createVideoCollection, response 201, createdVideoCollection': operations['createVideoCollection']['responses'][201]['content']['application/json']
} = exactly({ 'createVideoCollection, response 201, createdVideoCollection': { id: '92003' } })

export const example186: {
  'createVideoCollection, response 400, invalid': operations['createVideoCollection']['responses'][400]['content']['application/json']
} = exactly({
  'createVideoCollection, response 400, invalid': {
    message: 'Validation failed',
    errors: [
      {
        code: 'VALIDATION_INVALID_TYPE',
        message: 'Expected type integer but found type string',
        path: 'page',
        data: 'two',
      },
    ],
  },
})

export const example187: {
  'createVideoCollection, response 401, unauthorized': operations['createVideoCollection']['responses'][401]['content']['application/json']
} = exactly({ 'createVideoCollection, response 401, unauthorized': { message: 'Unauthorized' } })

export const example188: {
  'createVideoCollection, response 403, forbidden': operations['createVideoCollection']['responses'][403]['content']['application/json']
} = exactly({
  'createVideoCollection, response 403, forbidden': {
    message: 'The plan of this application does not include this',
  },
})

export const example189: {
  'createVideoCollection, response 429, throttled': operations['createVideoCollection']['responses'][429]['content']['application/json']
} = exactly({ 'createVideoCollection, response 429, throttled': { message: 'Too Many Requests' } })

export const example190: {
  'createVideoCollection, response 500, failed': operations['createVideoCollection']['responses'][500]['content']['application/json']
} = exactly({ 'createVideoCollection, response 500, failed': { message: 'Internal Server Error' } })

export const example191: {
  'getVideoCollection, response 200, videoCollection': operations['getVideoCollection']['responses'][200]['content']['application/json']
} = exactly({
  'getVideoCollection, response 200, videoCollection': {
    id: '92001',
    name: 'Covers',
    total_item_count: 2,
    created_time: '2025-11-01T08:00:00.000Z',
    updated_time: '2025-11-02T08:00:00.000Z',
    items_updated_time: '2025-11-03T08:00:00.000Z',
    cover_item: { id: '820001' },
  },
})

export const example192: {
  'getVideoCollection, response 400, invalid': operations['getVideoCollection']['responses'][400]['content']['application/json']
} = exactly({
  'getVideoCollection, response 400, invalid': {
    message: 'Validation failed',
    errors: [
      {
        code: 'VALIDATION_INVALID_TYPE',
        message: 'Expected type integer but found type string',
        path: 'page',
        data: 'two',
      },
    ],
  },
})

export const example193: {
  'getVideoCollection, response 401, unauthorized': operations['getVideoCollection']['responses'][401]['content']['application/json']
} = exactly({ 'getVideoCollection, response 401, unauthorized': { message: 'Unauthorized' } })

export const example194: {
  'getVideoCollection, response 403, forbidden': operations['getVideoCollection']['responses'][403]['content']['application/json']
} = exactly({
  'getVideoCollection, response 403, forbidden': {
    message: 'The plan of this application does not include this',
  },
})

export const example195: {
  'getVideoCollection, response 404, notFound': operations['getVideoCollection']['responses'][404]['content']['application/json']
} = exactly({ 'getVideoCollection, response 404, notFound': { message: 'Not Found' } })

export const example196: {
  'getVideoCollection, response 429, throttled': operations['getVideoCollection']['responses'][429]['content']['application/json']
} = exactly({ 'getVideoCollection, response 429, throttled': { message: 'Too Many Requests' } })

export const example197: {
  'getVideoCollection, response 500, failed': operations['getVideoCollection']['responses'][500]['content']['application/json']
} = exactly({ 'getVideoCollection, response 500, failed': { message: 'Internal Server Error' } })

export const example198: {
  'renameVideoCollection, response 400, invalid': operations['renameVideoCollection']['responses'][400]['content']['application/json']
} = exactly({
  'renameVideoCollection, response 400, invalid': {
    message: 'Validation failed',
    errors: [
      {
        code: 'VALIDATION_INVALID_TYPE',
        message: 'Expected type integer but found type string',
        path: 'page',
        data: 'two',
      },
    ],
  },
})

export const example199: {
  'renameVideoCollection, response 401, unauthorized': operations['renameVideoCollection']['responses'][401]['content']['application/json']
} = exactly({ 'renameVideoCollection, response 401, unauthorized': { message: 'Unauthorized' } })

export const example200: {
  'renameVideoCollection, response 403, forbidden': operations['renameVideoCollection']['responses'][403]['content']['application/json']
} = exactly({
  'renameVideoCollection, response 403, forbidden': {
    message: 'The plan of this application does not include this',
  },
})

export const example201: {
  'renameVideoCollection, response 404, notFound': operations['renameVideoCollection']['responses'][404]['content']['application/json']
} = exactly({ 'renameVideoCollection, response 404, notFound': { message: 'Not Found' } })

export const example202: {
  'renameVideoCollection, response 429, throttled': operations['renameVideoCollection']['responses'][429]['content']['application/json']
} = exactly({ 'renameVideoCollection, response 429, throttled': { message: 'Too Many Requests' } })

export const example203: {
  'renameVideoCollection, response 500, failed': operations['renameVideoCollection']['responses'][500]['content']['application/json']
} = exactly({ 'renameVideoCollection, response 500, failed': { message: 'Internal Server Error' } })

export const example204: {
  'deleteVideoCollection, response 400, invalid': operations['deleteVideoCollection']['responses'][400]['content']['application/json']
} = exactly({
  'deleteVideoCollection, response 400, invalid': {
    message: 'Validation failed',
    errors: [
      {
        code: 'VALIDATION_INVALID_TYPE',
        message: 'Expected type integer but found type string',
        path: 'page',
        data: 'two',
      },
    ],
  },
})

export const example205: {
  'deleteVideoCollection, response 401, unauthorized': operations['deleteVideoCollection']['responses'][401]['content']['application/json']
} = exactly({ 'deleteVideoCollection, response 401, unauthorized': { message: 'Unauthorized' } })

export const example206: {
  'deleteVideoCollection, response 403, forbidden': operations['deleteVideoCollection']['responses'][403]['content']['application/json']
} = exactly({
  'deleteVideoCollection, response 403, forbidden': {
    message: 'The plan of this application does not include this',
  },
})

export const example207: {
  'deleteVideoCollection, response 404, notFound': operations['deleteVideoCollection']['responses'][404]['content']['application/json']
} = exactly({ 'deleteVideoCollection, response 404, notFound': { message: 'Not Found' } })

export const example208: {
  'deleteVideoCollection, response 429, throttled': operations['deleteVideoCollection']['responses'][429]['content']['application/json']
} = exactly({ 'deleteVideoCollection, response 429, throttled': { message: 'Too Many Requests' } })

export const example209: {
  'deleteVideoCollection, response 500, failed': operations['deleteVideoCollection']['responses'][500]['content']['application/json']
} = exactly({ 'deleteVideoCollection, response 500, failed': { message: 'Internal Server Error' } })

export const example210: {
  'listVideoCollectionItems, response 200, videoCollectionItems': operations['listVideoCollectionItems']['responses'][200]['content']['application/json']
} = exactly({
  'listVideoCollectionItems, response 200, videoCollectionItems': {
    data: [
      { id: '820001', media_type: 'video', added_time: '2025-11-03T08:00:00.000Z' },
      { id: '820002', media_type: 'video', added_time: '2025-11-02T08:00:00.000Z' },
    ],
    page: 1,
    per_page: 100,
    total_count: 2,
  },
})

export const example211: {
  'listVideoCollectionItems, response 200, none': operations['listVideoCollectionItems']['responses'][200]['content']['application/json']
} = exactly({
  'listVideoCollectionItems, response 200, none': {
    data: [],
    page: 1,
    per_page: 20,
    total_count: 0,
  },
})

export const example212: {
  'listVideoCollectionItems, response 400, invalid': operations['listVideoCollectionItems']['responses'][400]['content']['application/json']
} = exactly({
  'listVideoCollectionItems, response 400, invalid': {
    message: 'Validation failed',
    errors: [
      {
        code: 'VALIDATION_INVALID_TYPE',
        message: 'Expected type integer but found type string',
        path: 'page',
        data: 'two',
      },
    ],
  },
})

export const example213: {
  'listVideoCollectionItems, response 401, unauthorized': operations['listVideoCollectionItems']['responses'][401]['content']['application/json']
} = exactly({ 'listVideoCollectionItems, response 401, unauthorized': { message: 'Unauthorized' } })

export const example214: {
  'listVideoCollectionItems, response 403, forbidden': operations['listVideoCollectionItems']['responses'][403]['content']['application/json']
} = exactly({
  'listVideoCollectionItems, response 403, forbidden': {
    message: 'The plan of this application does not include this',
  },
})

export const example215: {
  'listVideoCollectionItems, response 404, notFound': operations['listVideoCollectionItems']['responses'][404]['content']['application/json']
} = exactly({ 'listVideoCollectionItems, response 404, notFound': { message: 'Not Found' } })

export const example216: {
  'listVideoCollectionItems, response 429, throttled': operations['listVideoCollectionItems']['responses'][429]['content']['application/json']
} = exactly({
  'listVideoCollectionItems, response 429, throttled': { message: 'Too Many Requests' },
})

export const example217: {
  'listVideoCollectionItems, response 500, failed': operations['listVideoCollectionItems']['responses'][500]['content']['application/json']
} = exactly({
  'listVideoCollectionItems, response 500, failed': { message: 'Internal Server Error' },
})

export const example218: {
  'addVideoCollectionItems, response 400, invalid': operations['addVideoCollectionItems']['responses'][400]['content']['application/json']
} = exactly({
  'addVideoCollectionItems, response 400, invalid': {
    message: 'Validation failed',
    errors: [
      {
        code: 'VALIDATION_INVALID_TYPE',
        message: 'Expected type integer but found type string',
        path: 'page',
        data: 'two',
      },
    ],
  },
})

export const example219: {
  'addVideoCollectionItems, response 401, unauthorized': operations['addVideoCollectionItems']['responses'][401]['content']['application/json']
} = exactly({ 'addVideoCollectionItems, response 401, unauthorized': { message: 'Unauthorized' } })

export const example220: {
  'addVideoCollectionItems, response 403, forbidden': operations['addVideoCollectionItems']['responses'][403]['content']['application/json']
} = exactly({
  'addVideoCollectionItems, response 403, forbidden': {
    message: 'The plan of this application does not include this',
  },
})

export const example221: {
  'addVideoCollectionItems, response 404, notFound': operations['addVideoCollectionItems']['responses'][404]['content']['application/json']
} = exactly({ 'addVideoCollectionItems, response 404, notFound': { message: 'Not Found' } })

export const example222: {
  'addVideoCollectionItems, response 429, throttled': operations['addVideoCollectionItems']['responses'][429]['content']['application/json']
} = exactly({
  'addVideoCollectionItems, response 429, throttled': { message: 'Too Many Requests' },
})

export const example223: {
  'addVideoCollectionItems, response 500, failed': operations['addVideoCollectionItems']['responses'][500]['content']['application/json']
} = exactly({
  'addVideoCollectionItems, response 500, failed': { message: 'Internal Server Error' },
})

export const example224: {
  'removeVideoCollectionItems, response 400, invalid': operations['removeVideoCollectionItems']['responses'][400]['content']['application/json']
} = exactly({
  'removeVideoCollectionItems, response 400, invalid': {
    message: 'Validation failed',
    errors: [
      {
        code: 'VALIDATION_INVALID_TYPE',
        message: 'Expected type integer but found type string',
        path: 'page',
        data: 'two',
      },
    ],
  },
})

export const example225: {
  'removeVideoCollectionItems, response 401, unauthorized': operations['removeVideoCollectionItems']['responses'][401]['content']['application/json']
} = exactly({
  'removeVideoCollectionItems, response 401, unauthorized': { message: 'Unauthorized' },
})

export const example226: {
  'removeVideoCollectionItems, response 403, forbidden': operations['removeVideoCollectionItems']['responses'][403]['content']['application/json']
} = exactly({
  'removeVideoCollectionItems, response 403, forbidden': {
    message: 'The plan of this application does not include this',
  },
})

export const example227: {
  'removeVideoCollectionItems, response 404, notFound': operations['removeVideoCollectionItems']['responses'][404]['content']['application/json']
} = exactly({ 'removeVideoCollectionItems, response 404, notFound': { message: 'Not Found' } })

export const example228: {
  'removeVideoCollectionItems, response 429, throttled': operations['removeVideoCollectionItems']['responses'][429]['content']['application/json']
} = exactly({
  'removeVideoCollectionItems, response 429, throttled': { message: 'Too Many Requests' },
})

export const example229: {
  'removeVideoCollectionItems, response 500, failed': operations['removeVideoCollectionItems']['responses'][500]['content']['application/json']
} = exactly({
  'removeVideoCollectionItems, response 500, failed': { message: 'Internal Server Error' },
})

export const example230: {
  'searchAudio, response 200, audioResults': operations['searchAudio']['responses'][200]['content']['application/json']
} = exactly({
  'searchAudio, response 200, audioResults': {
    data: [
      {
        id: '930001',
        title: 'Lighthouse by night',
        media_type: 'audio',
        contributor: { id: '50207' },
        description: 'Lighthouse by night, calm piano',
        duration: 120,
        artists: [{ name: 'Two Capes' }],
        is_adult: false,
        is_instrumental: true,
        bpm: 84,
        assets: {
          preview_mp3: { url: 'https://audio.pictures.example/930001.mp3', file_size: 1800000 },
          preview_ogg: { url: 'https://audio.pictures.example/930001.ogg', file_size: 1500000 },
          waveform: { url: 'https://audio.pictures.example/930001.png', file_size: 20000 },
        },
      },
      {
        id: '930002',
        title: 'Lighthouse, slowly',
        media_type: 'audio',
        contributor: { id: '50207' },
        description: 'Lighthouse, slowly, calm piano',
        duration: 95,
        artists: [{ name: 'Two Capes' }],
        is_adult: false,
        is_instrumental: true,
        bpm: 84,
        assets: {
          preview_mp3: { url: 'https://audio.pictures.example/930002.mp3', file_size: 1800000 },
          preview_ogg: { url: 'https://audio.pictures.example/930002.ogg', file_size: 1500000 },
          waveform: { url: 'https://audio.pictures.example/930002.png', file_size: 20000 },
        },
      },
      {
        id: '930003',
        title: 'Fog at the lighthouse',
        media_type: 'audio',
        contributor: { id: '50207' },
        description: 'Fog at the lighthouse, calm piano',
        duration: 200,
        artists: [{ name: 'Two Capes' }],
        is_adult: false,
        is_instrumental: true,
        bpm: 84,
        assets: {
          preview_mp3: { url: 'https://audio.pictures.example/930003.mp3', file_size: 1800000 },
          preview_ogg: { url: 'https://audio.pictures.example/930003.ogg', file_size: 1500000 },
          waveform: { url: 'https://audio.pictures.example/930003.png', file_size: 20000 },
        },
      },
    ],
    page: 1,
    per_page: 20,
    total_count: 3,
    search_id: '5d1c08fe',
  },
})

export const example231: {
  'searchAudio, response 200, nothing': operations['searchAudio']['responses'][200]['content']['application/json']
} = exactly({
  'searchAudio, response 200, nothing': {
    data: [],
    page: 1,
    per_page: 20,
    total_count: 0,
    search_id: '0f3b5a10',
  },
})

export const example232: {
  'searchAudio, response 400, invalid': operations['searchAudio']['responses'][400]['content']['application/json']
} = exactly({
  'searchAudio, response 400, invalid': {
    message: 'Validation failed',
    errors: [
      {
        code: 'VALIDATION_INVALID_TYPE',
        message: 'Expected type integer but found type string',
        path: 'page',
        data: 'two',
      },
    ],
  },
})

export const example233: {
  'searchAudio, response 401, unauthorized': operations['searchAudio']['responses'][401]['content']['application/json']
} = exactly({ 'searchAudio, response 401, unauthorized': { message: 'Unauthorized' } })

export const example234: {
  'searchAudio, response 403, forbidden': operations['searchAudio']['responses'][403]['content']['application/json']
} = exactly({
  'searchAudio, response 403, forbidden': {
    message: 'The plan of this application does not include this',
  },
})

export const example235: {
  'searchAudio, response 429, throttled': operations['searchAudio']['responses'][429]['content']['application/json']
} = exactly({ 'searchAudio, response 429, throttled': { message: 'Too Many Requests' } })

export const example236: {
  'searchAudio, response 500, failed': operations['searchAudio']['responses'][500]['content']['application/json']
} = exactly({ 'searchAudio, response 500, failed': { message: 'Internal Server Error' } })

export const example237: {
  'listAudioById, response 200, audioList': operations['listAudioById']['responses'][200]['content']['application/json']
} = exactly({
  'listAudioById, response 200, audioList': {
    data: [
      {
        id: '930001',
        title: 'Lighthouse by night',
        media_type: 'audio',
        contributor: { id: '50207' },
        description: 'Lighthouse by night, calm piano',
        duration: 120,
        artists: [{ name: 'Two Capes' }],
        is_adult: false,
        is_instrumental: true,
        bpm: 84,
        assets: {
          preview_mp3: { url: 'https://audio.pictures.example/930001.mp3', file_size: 1800000 },
          preview_ogg: { url: 'https://audio.pictures.example/930001.ogg', file_size: 1500000 },
          waveform: { url: 'https://audio.pictures.example/930001.png', file_size: 20000 },
          album_art: { url: 'https://audio.pictures.example/930001-cover.jpg', file_size: 90000 },
        },
        added_date: '2020-02-29',
        keywords: ['lighthouse', 'piano', 'calm'],
        genres: ['Ambient'],
        moods: ['Calm'],
        instruments: ['Piano'],
        published_time: '2020-03-02T10:00:00.000Z',
        updated_time: '2020-03-05T10:00:00.000Z',
      },
    ],
  },
})

export const example238: {
  'listAudioById, response 200, audioMissing': operations['listAudioById']['responses'][200]['content']['application/json']
} = exactly({
  'listAudioById, response 200, audioMissing': {
    data: [
      {
        id: '930001',
        title: 'Lighthouse by night',
        media_type: 'audio',
        contributor: { id: '50207' },
        description: 'Lighthouse by night, calm piano',
        duration: 120,
        artists: [{ name: 'Two Capes' }],
        is_adult: false,
        is_instrumental: true,
        bpm: 84,
        assets: {
          preview_mp3: { url: 'https://audio.pictures.example/930001.mp3', file_size: 1800000 },
          preview_ogg: { url: 'https://audio.pictures.example/930001.ogg', file_size: 1500000 },
          waveform: { url: 'https://audio.pictures.example/930001.png', file_size: 20000 },
          album_art: { url: 'https://audio.pictures.example/930001-cover.jpg', file_size: 90000 },
        },
        added_date: '2020-02-29',
        keywords: ['lighthouse', 'piano', 'calm'],
        genres: ['Ambient'],
        moods: ['Calm'],
        instruments: ['Piano'],
        published_time: '2020-03-02T10:00:00.000Z',
        updated_time: '2020-03-05T10:00:00.000Z',
      },
    ],
    errors: [{ code: 'NOT_FOUND', message: 'Nothing has this id', items: [{ id: '1' }] }],
  },
})

export const example239: {
  'listAudioById, response 400, invalid': operations['listAudioById']['responses'][400]['content']['application/json']
} = exactly({
  'listAudioById, response 400, invalid': {
    message: 'Validation failed',
    errors: [
      {
        code: 'VALIDATION_INVALID_TYPE',
        message: 'Expected type integer but found type string',
        path: 'page',
        data: 'two',
      },
    ],
  },
})

export const example240: {
  'listAudioById, response 401, unauthorized': operations['listAudioById']['responses'][401]['content']['application/json']
} = exactly({ 'listAudioById, response 401, unauthorized': { message: 'Unauthorized' } })

export const example241: {
  'listAudioById, response 403, forbidden': operations['listAudioById']['responses'][403]['content']['application/json']
} = exactly({
  'listAudioById, response 403, forbidden': {
    message: 'The plan of this application does not include this',
  },
})

export const example242: {
  'listAudioById, response 429, throttled': operations['listAudioById']['responses'][429]['content']['application/json']
} = exactly({ 'listAudioById, response 429, throttled': { message: 'Too Many Requests' } })

export const example243: {
  'listAudioById, response 500, failed': operations['listAudioById']['responses'][500]['content']['application/json']
} = exactly({ 'listAudioById, response 500, failed': { message: 'Internal Server Error' } })

export const example244: {
  'getAudio, response 200, audio': operations['getAudio']['responses'][200]['content']['application/json']
} = exactly({
  'getAudio, response 200, audio': {
    id: '930001',
    title: 'Lighthouse by night',
    media_type: 'audio',
    contributor: { id: '50207' },
    description: 'Lighthouse by night, calm piano',
    duration: 120,
    artists: [{ name: 'Two Capes' }],
    is_adult: false,
    is_instrumental: true,
    bpm: 84,
    assets: {
      preview_mp3: { url: 'https://audio.pictures.example/930001.mp3', file_size: 1800000 },
      preview_ogg: { url: 'https://audio.pictures.example/930001.ogg', file_size: 1500000 },
      waveform: { url: 'https://audio.pictures.example/930001.png', file_size: 20000 },
      album_art: { url: 'https://audio.pictures.example/930001-cover.jpg', file_size: 90000 },
    },
    added_date: '2020-02-29',
    keywords: ['lighthouse', 'piano', 'calm'],
    genres: ['Ambient'],
    moods: ['Calm'],
    instruments: ['Piano'],
    published_time: '2020-03-02T10:00:00.000Z',
    updated_time: '2020-03-05T10:00:00.000Z',
  },
})

export const example245: {
  'getAudio, response 400, invalid': operations['getAudio']['responses'][400]['content']['application/json']
} = exactly({
  'getAudio, response 400, invalid': {
    message: 'Validation failed',
    errors: [
      {
        code: 'VALIDATION_INVALID_TYPE',
        message: 'Expected type integer but found type string',
        path: 'page',
        data: 'two',
      },
    ],
  },
})

export const example246: {
  'getAudio, response 401, unauthorized': operations['getAudio']['responses'][401]['content']['application/json']
} = exactly({ 'getAudio, response 401, unauthorized': { message: 'Unauthorized' } })

export const example247: {
  'getAudio, response 403, forbidden': operations['getAudio']['responses'][403]['content']['application/json']
} = exactly({
  'getAudio, response 403, forbidden': {
    message: 'The plan of this application does not include this',
  },
})

export const example248: {
  'getAudio, response 404, notFound': operations['getAudio']['responses'][404]['content']['application/json']
} = exactly({ 'getAudio, response 404, notFound': { message: 'Not Found' } })

export const example249: {
  'getAudio, response 429, throttled': operations['getAudio']['responses'][429]['content']['application/json']
} = exactly({ 'getAudio, response 429, throttled': { message: 'Too Many Requests' } })

export const example250: {
  'getAudio, response 500, failed': operations['getAudio']['responses'][500]['content']['application/json']
} = exactly({ 'getAudio, response 500, failed': { message: 'Internal Server Error' } })

export const example251: {
  'listAudioLicenses, response 200, audioLicenses': operations['listAudioLicenses']['responses'][200]['content']['application/json']
} = exactly({
  'listAudioLicenses, response 200, audioLicenses': {
    data: [
      {
        id: 'e632',
        license: 'standard',
        download_time: '2026-01-12T09:30:00.000Z',
        is_downloadable: true,
        subscription_id: 's31415',
        metadata: { order: 'PO-7', job: 'cover' },
        user: { username: 'picture-desk' },
        audio: { id: '930001', format: { size: 'wav', format: 'wav' } },
      },
      {
        id: 'e631',
        license: 'standard',
        download_time: '2025-12-24T18:00:00+00:00',
        is_downloadable: false,
        subscription_id: 's31415',
        audio: { id: '930002' },
      },
    ],
    page: 1,
    per_page: 20,
    total_count: 2,
  },
})

export const example252: {
  'listAudioLicenses, response 200, none': operations['listAudioLicenses']['responses'][200]['content']['application/json']
} = exactly({
  'listAudioLicenses, response 200, none': { data: [], page: 1, per_page: 20, total_count: 0 },
})

export const example253: {
  'listAudioLicenses, response 400, invalid': operations['listAudioLicenses']['responses'][400]['content']['application/json']
} = exactly({
  'listAudioLicenses, response 400, invalid': {
    message: 'Validation failed',
    errors: [
      {
        code: 'VALIDATION_INVALID_TYPE',
        message: 'Expected type integer but found type string',
        path: 'page',
        data: 'two',
      },
    ],
  },
})

export const example254: {
  'listAudioLicenses, response 401, unauthorized': operations['listAudioLicenses']['responses'][401]['content']['application/json']
} = exactly({ 'listAudioLicenses, response 401, unauthorized': { message: 'Unauthorized' } })

export const example255: {
  'listAudioLicenses, response 403, forbidden': operations['listAudioLicenses']['responses'][403]['content']['application/json']
} = exactly({
  'listAudioLicenses, response 403, forbidden': {
    message: 'The plan of this application does not include this',
  },
})

export const example256: {
  'listAudioLicenses, response 429, throttled': operations['listAudioLicenses']['responses'][429]['content']['application/json']
} = exactly({ 'listAudioLicenses, response 429, throttled': { message: 'Too Many Requests' } })

export const example257: {
  'listAudioLicenses, response 500, failed': operations['listAudioLicenses']['responses'][500]['content']['application/json']
} = exactly({ 'listAudioLicenses, response 500, failed': { message: 'Internal Server Error' } })

export const example258: {
  'purchaseAudio, response 200, audioLicensed': operations['purchaseAudio']['responses'][200]['content']['application/json']
} = exactly({
  'purchaseAudio, response 200, audioLicensed': {
    data: [
      {
        audio_id: '930001',
        license_id: 'e633',
        allotment_charge: 1,
        download: { url: 'https://download.pictures.example/e633/930001.wav?signature=made-up' },
      },
    ],
  },
})

export const example259: {
  'purchaseAudio, response 200, refusedAudio': operations['purchaseAudio']['responses'][200]['content']['application/json']
} = exactly({
  'purchaseAudio, response 200, refusedAudio': {
    data: [{ audio_id: '930001', error: 'The subscription does not include this size' }],
  },
})

export const example260: {
  'purchaseAudio, response 200, quotaGoneAudio': operations['purchaseAudio']['responses'][200]['content']['application/json']
} = exactly({
  'purchaseAudio, response 200, quotaGoneAudio': {
    data: [{ audio_id: '930001', error: 'No downloads left in this subscription' }],
  },
})

export const example261: {
  'purchaseAudio, response 400, invalid': operations['purchaseAudio']['responses'][400]['content']['application/json']
} = exactly({
  'purchaseAudio, response 400, invalid': {
    message: 'Validation failed',
    errors: [
      {
        code: 'VALIDATION_INVALID_TYPE',
        message: 'Expected type integer but found type string',
        path: 'page',
        data: 'two',
      },
    ],
  },
})

export const example262: {
  'purchaseAudio, response 401, unauthorized': operations['purchaseAudio']['responses'][401]['content']['application/json']
} = exactly({ 'purchaseAudio, response 401, unauthorized': { message: 'Unauthorized' } })

export const example263: {
  'purchaseAudio, response 403, forbidden': operations['purchaseAudio']['responses'][403]['content']['application/json']
} = exactly({
  'purchaseAudio, response 403, forbidden': {
    message: 'The plan of this application does not include this',
  },
})

export const example264: {
  'purchaseAudio, response 429, throttled': operations['purchaseAudio']['responses'][429]['content']['application/json']
} = exactly({ 'purchaseAudio, response 429, throttled': { message: 'Too Many Requests' } })

export const example265: {
  'downloadAudio, response 200, audioLink': operations['downloadAudio']['responses'][200]['content']['application/json']
} = exactly({
  'downloadAudio, response 200, audioLink': {
    url: 'https://download.pictures.example/again/930001.wav?signature=made-up',
  },
})

export const example266: {
  'downloadAudio, response 400, invalid': operations['downloadAudio']['responses'][400]['content']['application/json']
} = exactly({
  'downloadAudio, response 400, invalid': {
    message: 'Validation failed',
    errors: [
      {
        code: 'VALIDATION_INVALID_TYPE',
        message: 'Expected type integer but found type string',
        path: 'page',
        data: 'two',
      },
    ],
  },
})

export const example267: {
  'downloadAudio, response 401, unauthorized': operations['downloadAudio']['responses'][401]['content']['application/json']
} = exactly({ 'downloadAudio, response 401, unauthorized': { message: 'Unauthorized' } })

export const example268: {
  'downloadAudio, response 403, forbidden': operations['downloadAudio']['responses'][403]['content']['application/json']
} = exactly({
  'downloadAudio, response 403, forbidden': {
    message: 'The plan of this application does not include this',
  },
})

export const example269: {
  'downloadAudio, response 404, notFound': operations['downloadAudio']['responses'][404]['content']['application/json']
} = exactly({ 'downloadAudio, response 404, notFound': { message: 'Not Found' } })

export const example270: {
  'downloadAudio, response 429, throttled': operations['downloadAudio']['responses'][429]['content']['application/json']
} = exactly({ 'downloadAudio, response 429, throttled': { message: 'Too Many Requests' } })

export const example271: {
  'downloadAudio, response 500, failed': operations['downloadAudio']['responses'][500]['content']['application/json']
} = exactly({ 'downloadAudio, response 500, failed': { message: 'Internal Server Error' } })

export const example272: {
  'listAudioCollections, response 200, audioCollections': operations['listAudioCollections']['responses'][200]['content']['application/json']
} = exactly({
  'listAudioCollections, response 200, audioCollections': {
    data: [
      {
        id: '93001',
        name: 'Covers',
        total_item_count: 2,
        created_time: '2025-11-01T08:00:00.000Z',
        updated_time: '2025-11-02T08:00:00.000Z',
        items_updated_time: '2025-11-03T08:00:00.000Z',
        cover_item: { id: '930001' },
      },
      {
        id: '93002',
        name: 'Sea',
        total_item_count: 0,
        created_time: '2025-10-01T08:00:00.000Z',
        updated_time: '2025-10-01T08:00:00.000Z',
      },
    ],
    page: 1,
    per_page: 100,
    total_count: 2,
  },
})

export const example273: {
  'listAudioCollections, response 400, invalid': operations['listAudioCollections']['responses'][400]['content']['application/json']
} = exactly({
  'listAudioCollections, response 400, invalid': {
    message: 'Validation failed',
    errors: [
      {
        code: 'VALIDATION_INVALID_TYPE',
        message: 'Expected type integer but found type string',
        path: 'page',
        data: 'two',
      },
    ],
  },
})

export const example274: {
  'listAudioCollections, response 401, unauthorized': operations['listAudioCollections']['responses'][401]['content']['application/json']
} = exactly({ 'listAudioCollections, response 401, unauthorized': { message: 'Unauthorized' } })

export const example275: {
  'listAudioCollections, response 403, forbidden': operations['listAudioCollections']['responses'][403]['content']['application/json']
} = exactly({
  'listAudioCollections, response 403, forbidden': {
    message: 'The plan of this application does not include this',
  },
})

export const example276: {
  'listAudioCollections, response 429, throttled': operations['listAudioCollections']['responses'][429]['content']['application/json']
} = exactly({ 'listAudioCollections, response 429, throttled': { message: 'Too Many Requests' } })

export const example277: {
  'listAudioCollections, response 500, failed': operations['listAudioCollections']['responses'][500]['content']['application/json']
} = exactly({ 'listAudioCollections, response 500, failed': { message: 'Internal Server Error' } })

export const example278: {
  'createAudioCollection, response 201, createdAudioCollection': operations['createAudioCollection']['responses'][201]['content']['application/json']
} = exactly({ 'createAudioCollection, response 201, createdAudioCollection': { id: '93003' } })

export const example279: {
  'createAudioCollection, response 400, invalid': operations['createAudioCollection']['responses'][400]['content']['application/json']
} = exactly({
  'createAudioCollection, response 400, invalid': {
    message: 'Validation failed',
    errors: [
      {
        code: 'VALIDATION_INVALID_TYPE',
        message: 'Expected type integer but found type string',
        path: 'page',
        data: 'two',
      },
    ],
  },
})

export const example280: {
  'createAudioCollection, response 401, unauthorized': operations['createAudioCollection']['responses'][401]['content']['application/json']
} = exactly({ 'createAudioCollection, response 401, unauthorized': { message: 'Unauthorized' } })

export const example281: {
  'createAudioCollection, response 403, forbidden': operations['createAudioCollection']['responses'][403]['content']['application/json']
} = exactly({
  'createAudioCollection, response 403, forbidden': {
    message: 'The plan of this application does not include this',
  },
})

export const example282: {
  'createAudioCollection, response 429, throttled': operations['createAudioCollection']['responses'][429]['content']['application/json']
} = exactly({ 'createAudioCollection, response 429, throttled': { message: 'Too Many Requests' } })

export const example283: {
  'createAudioCollection, response 500, failed': operations['createAudioCollection']['responses'][500]['content']['application/json']
} = exactly({ 'createAudioCollection, response 500, failed': { message: 'Internal Server Error' } })

export const example284: {
  'getAudioCollection, response 200, audioCollection': operations['getAudioCollection']['responses'][200]['content']['application/json']
} = exactly({
  'getAudioCollection, response 200, audioCollection': {
    id: '93001',
    name: 'Covers',
    total_item_count: 2,
    created_time: '2025-11-01T08:00:00.000Z',
    updated_time: '2025-11-02T08:00:00.000Z',
    items_updated_time: '2025-11-03T08:00:00.000Z',
    cover_item: { id: '930001' },
  },
})

export const example285: {
  'getAudioCollection, response 400, invalid': operations['getAudioCollection']['responses'][400]['content']['application/json']
} = exactly({
  'getAudioCollection, response 400, invalid': {
    message: 'Validation failed',
    errors: [
      {
        code: 'VALIDATION_INVALID_TYPE',
        message: 'Expected type integer but found type string',
        path: 'page',
        data: 'two',
      },
    ],
  },
})

export const example286: {
  'getAudioCollection, response 401, unauthorized': operations['getAudioCollection']['responses'][401]['content']['application/json']
} = exactly({ 'getAudioCollection, response 401, unauthorized': { message: 'Unauthorized' } })

export const example287: {
  'getAudioCollection, response 403, forbidden': operations['getAudioCollection']['responses'][403]['content']['application/json']
} = exactly({
  'getAudioCollection, response 403, forbidden': {
    message: 'The plan of this application does not include this',
  },
})

export const example288: {
  'getAudioCollection, response 404, notFound': operations['getAudioCollection']['responses'][404]['content']['application/json']
} = exactly({ 'getAudioCollection, response 404, notFound': { message: 'Not Found' } })

export const example289: {
  'getAudioCollection, response 429, throttled': operations['getAudioCollection']['responses'][429]['content']['application/json']
} = exactly({ 'getAudioCollection, response 429, throttled': { message: 'Too Many Requests' } })

export const example290: {
  'getAudioCollection, response 500, failed': operations['getAudioCollection']['responses'][500]['content']['application/json']
} = exactly({ 'getAudioCollection, response 500, failed': { message: 'Internal Server Error' } })

export const example291: {
  'renameAudioCollection, response 400, invalid': operations['renameAudioCollection']['responses'][400]['content']['application/json']
} = exactly({
  'renameAudioCollection, response 400, invalid': {
    message: 'Validation failed',
    errors: [
      {
        code: 'VALIDATION_INVALID_TYPE',
        message: 'Expected type integer but found type string',
        path: 'page',
        data: 'two',
      },
    ],
  },
})

export const example292: {
  'renameAudioCollection, response 401, unauthorized': operations['renameAudioCollection']['responses'][401]['content']['application/json']
} = exactly({ 'renameAudioCollection, response 401, unauthorized': { message: 'Unauthorized' } })

export const example293: {
  'renameAudioCollection, response 403, forbidden': operations['renameAudioCollection']['responses'][403]['content']['application/json']
} = exactly({
  'renameAudioCollection, response 403, forbidden': {
    message: 'The plan of this application does not include this',
  },
})

export const example294: {
  'renameAudioCollection, response 404, notFound': operations['renameAudioCollection']['responses'][404]['content']['application/json']
} = exactly({ 'renameAudioCollection, response 404, notFound': { message: 'Not Found' } })

export const example295: {
  'renameAudioCollection, response 429, throttled': operations['renameAudioCollection']['responses'][429]['content']['application/json']
} = exactly({ 'renameAudioCollection, response 429, throttled': { message: 'Too Many Requests' } })

export const example296: {
  'renameAudioCollection, response 500, failed': operations['renameAudioCollection']['responses'][500]['content']['application/json']
} = exactly({ 'renameAudioCollection, response 500, failed': { message: 'Internal Server Error' } })

export const example297: {
  'deleteAudioCollection, response 400, invalid': operations['deleteAudioCollection']['responses'][400]['content']['application/json']
} = exactly({
  'deleteAudioCollection, response 400, invalid': {
    message: 'Validation failed',
    errors: [
      {
        code: 'VALIDATION_INVALID_TYPE',
        message: 'Expected type integer but found type string',
        path: 'page',
        data: 'two',
      },
    ],
  },
})

export const example298: {
  'deleteAudioCollection, response 401, unauthorized': operations['deleteAudioCollection']['responses'][401]['content']['application/json']
} = exactly({ 'deleteAudioCollection, response 401, unauthorized': { message: 'Unauthorized' } })

export const example299: {
  'deleteAudioCollection, response 403, forbidden': operations['deleteAudioCollection']['responses'][403]['content']['application/json']
} = exactly({
  'deleteAudioCollection, response 403, forbidden': {
    message: 'The plan of this application does not include this',
  },
})

export const example300: {
  'deleteAudioCollection, response 404, notFound': operations['deleteAudioCollection']['responses'][404]['content']['application/json']
} = exactly({ 'deleteAudioCollection, response 404, notFound': { message: 'Not Found' } })

export const example301: {
  'deleteAudioCollection, response 429, throttled': operations['deleteAudioCollection']['responses'][429]['content']['application/json']
} = exactly({ 'deleteAudioCollection, response 429, throttled': { message: 'Too Many Requests' } })

export const example302: {
  'deleteAudioCollection, response 500, failed': operations['deleteAudioCollection']['responses'][500]['content']['application/json']
} = exactly({ 'deleteAudioCollection, response 500, failed': { message: 'Internal Server Error' } })

export const example303: {
  'listAudioCollectionItems, response 200, audioCollectionItems': operations['listAudioCollectionItems']['responses'][200]['content']['application/json']
} = exactly({
  'listAudioCollectionItems, response 200, audioCollectionItems': {
    data: [
      { id: '930001', media_type: 'audio', added_time: '2025-11-03T08:00:00.000Z' },
      { id: '930002', media_type: 'audio', added_time: '2025-11-02T08:00:00.000Z' },
    ],
    page: 1,
    per_page: 100,
    total_count: 2,
  },
})

export const example304: {
  'listAudioCollectionItems, response 200, none': operations['listAudioCollectionItems']['responses'][200]['content']['application/json']
} = exactly({
  'listAudioCollectionItems, response 200, none': {
    data: [],
    page: 1,
    per_page: 20,
    total_count: 0,
  },
})

export const example305: {
  'listAudioCollectionItems, response 400, invalid': operations['listAudioCollectionItems']['responses'][400]['content']['application/json']
} = exactly({
  'listAudioCollectionItems, response 400, invalid': {
    message: 'Validation failed',
    errors: [
      {
        code: 'VALIDATION_INVALID_TYPE',
        message: 'Expected type integer but found type string',
        path: 'page',
        data: 'two',
      },
    ],
  },
})

export const example306: {
  'listAudioCollectionItems, response 401, unauthorized': operations['listAudioCollectionItems']['responses'][401]['content']['application/json']
} = exactly({ 'listAudioCollectionItems, response 401, unauthorized': { message: 'Unauthorized' } })

export const example307: {
  'listAudioCollectionItems, response 403, forbidden': operations['listAudioCollectionItems']['responses'][403]['content']['application/json']
} = exactly({
  'listAudioCollectionItems, response 403, forbidden': {
    message: 'The plan of this application does not include this',
  },
})

export const example308: {
  'listAudioCollectionItems, response 404, notFound': operations['listAudioCollectionItems']['responses'][404]['content']['application/json']
} = exactly({ 'listAudioCollectionItems, response 404, notFound': { message: 'Not Found' } })

export const example309: {
  'listAudioCollectionItems, response 429, throttled': operations['listAudioCollectionItems']['responses'][429]['content']['application/json']
} = exactly({
  'listAudioCollectionItems, response 429, throttled': { message: 'Too Many Requests' },
})

export const example310: {
  'listAudioCollectionItems, response 500, failed': operations['listAudioCollectionItems']['responses'][500]['content']['application/json']
} = exactly({
  'listAudioCollectionItems, response 500, failed': { message: 'Internal Server Error' },
})

export const example311: {
  'addAudioCollectionItems, response 400, invalid': operations['addAudioCollectionItems']['responses'][400]['content']['application/json']
} = exactly({
  'addAudioCollectionItems, response 400, invalid': {
    message: 'Validation failed',
    errors: [
      {
        code: 'VALIDATION_INVALID_TYPE',
        message: 'Expected type integer but found type string',
        path: 'page',
        data: 'two',
      },
    ],
  },
})

export const example312: {
  'addAudioCollectionItems, response 401, unauthorized': operations['addAudioCollectionItems']['responses'][401]['content']['application/json']
} = exactly({ 'addAudioCollectionItems, response 401, unauthorized': { message: 'Unauthorized' } })

export const example313: {
  'addAudioCollectionItems, response 403, forbidden': operations['addAudioCollectionItems']['responses'][403]['content']['application/json']
} = exactly({
  'addAudioCollectionItems, response 403, forbidden': {
    message: 'The plan of this application does not include this',
  },
})

export const example314: {
  'addAudioCollectionItems, response 404, notFound': operations['addAudioCollectionItems']['responses'][404]['content']['application/json']
} = exactly({ 'addAudioCollectionItems, response 404, notFound': { message: 'Not Found' } })

export const example315: {
  'addAudioCollectionItems, response 429, throttled': operations['addAudioCollectionItems']['responses'][429]['content']['application/json']
} = exactly({
  'addAudioCollectionItems, response 429, throttled': { message: 'Too Many Requests' },
})

export const example316: {
  'addAudioCollectionItems, response 500, failed': operations['addAudioCollectionItems']['responses'][500]['content']['application/json']
} = exactly({
  'addAudioCollectionItems, response 500, failed': { message: 'Internal Server Error' },
})

export const example317: {
  'removeAudioCollectionItems, response 400, invalid': operations['removeAudioCollectionItems']['responses'][400]['content']['application/json']
} = exactly({
  'removeAudioCollectionItems, response 400, invalid': {
    message: 'Validation failed',
    errors: [
      {
        code: 'VALIDATION_INVALID_TYPE',
        message: 'Expected type integer but found type string',
        path: 'page',
        data: 'two',
      },
    ],
  },
})

export const example318: {
  'removeAudioCollectionItems, response 401, unauthorized': operations['removeAudioCollectionItems']['responses'][401]['content']['application/json']
} = exactly({
  'removeAudioCollectionItems, response 401, unauthorized': { message: 'Unauthorized' },
})

export const example319: {
  'removeAudioCollectionItems, response 403, forbidden': operations['removeAudioCollectionItems']['responses'][403]['content']['application/json']
} = exactly({
  'removeAudioCollectionItems, response 403, forbidden': {
    message: 'The plan of this application does not include this',
  },
})

export const example320: {
  'removeAudioCollectionItems, response 404, notFound': operations['removeAudioCollectionItems']['responses'][404]['content']['application/json']
} = exactly({ 'removeAudioCollectionItems, response 404, notFound': { message: 'Not Found' } })

export const example321: {
  'removeAudioCollectionItems, response 429, throttled': operations['removeAudioCollectionItems']['responses'][429]['content']['application/json']
} = exactly({
  'removeAudioCollectionItems, response 429, throttled': { message: 'Too Many Requests' },
})

export const example322: {
  'removeAudioCollectionItems, response 500, failed': operations['removeAudioCollectionItems']['responses'][500]['content']['application/json']
} = exactly({
  'removeAudioCollectionItems, response 500, failed': { message: 'Internal Server Error' },
})

export const example323: {
  'listSubscriptions, response 200, subscriptions': operations['listSubscriptions']['responses'][200]['content']['application/json']
} = exactly({
  'listSubscriptions, response 200, subscriptions': {
    data: [
      {
        id: 's31415',
        license: 'standard',
        description: 'Images, 350 a month',
        asset_type: 'image',
        formats: [
          { media_type: 'image', size: 'small', format: 'jpg' },
          { media_type: 'image', size: 'medium', format: 'jpg' },
          { media_type: 'image', size: 'huge', format: 'jpg' },
          { media_type: 'image', size: 'vector', format: 'eps' },
        ],
        allotment: {
          downloads_left: 320,
          downloads_limit: 350,
          start_time: '2026-01-01T00:00:00.000Z',
          end_time: '2026-02-01T00:00:00.000Z',
        },
        expiration_time: '2027-01-01T00:00:00.000Z',
      },
      {
        id: 's27182',
        license: 'enhanced',
        description: 'Enhanced images, by revenue',
        asset_type: 'image',
        formats: [{ media_type: 'image', size: 'huge', format: 'jpg' }],
        price_per_download: { local_amount: 49.5, local_currency: 'EUR' },
        expiration_time: '2027-01-01T00:00:00.000Z',
      },
      {
        id: 's16180',
        license: 'footage_standard',
        description: 'Clips, 20 a month',
        asset_type: 'video',
        formats: [
          { media_type: 'video', size: 'sd', format: 'mov' },
          { media_type: 'video', size: 'hd', format: 'mov' },
        ],
        allotment: {
          downloads_left: 20,
          downloads_limit: 20,
          start_time: '2026-01-01T00:00:00.000Z',
          end_time: '2026-02-01T00:00:00.000Z',
        },
      },
      {
        id: 's14142',
        license: 'audio_platform',
        description: 'Music without a limit',
        asset_type: 'audio',
        formats: [{ media_type: 'audio', format: 'wav' }],
      },
    ],
    page: 1,
    per_page: 20,
    total_count: 4,
  },
})

export const example324: {
  'listSubscriptions, response 200, none': operations['listSubscriptions']['responses'][200]['content']['application/json']
} = exactly({
  'listSubscriptions, response 200, none': { data: [], page: 1, per_page: 20, total_count: 0 },
})

export const example325: {
  'listSubscriptions, response 400, invalid': operations['listSubscriptions']['responses'][400]['content']['application/json']
} = exactly({
  'listSubscriptions, response 400, invalid': {
    message: 'Validation failed',
    errors: [
      {
        code: 'VALIDATION_INVALID_TYPE',
        message: 'Expected type integer but found type string',
        path: 'page',
        data: 'two',
      },
    ],
  },
})

export const example326: {
  'listSubscriptions, response 401, unauthorized': operations['listSubscriptions']['responses'][401]['content']['application/json']
} = exactly({ 'listSubscriptions, response 401, unauthorized': { message: 'Unauthorized' } })

export const example327: {
  'listSubscriptions, response 403, forbidden': operations['listSubscriptions']['responses'][403]['content']['application/json']
} = exactly({
  'listSubscriptions, response 403, forbidden': {
    message: 'The plan of this application does not include this',
  },
})

export const example328: {
  'listSubscriptions, response 429, throttled': operations['listSubscriptions']['responses'][429]['content']['application/json']
} = exactly({ 'listSubscriptions, response 429, throttled': { message: 'Too Many Requests' } })

export const example329: {
  'listSubscriptions, response 500, failed': operations['listSubscriptions']['responses'][500]['content']['application/json']
} = exactly({ 'listSubscriptions, response 500, failed': { message: 'Internal Server Error' } })
