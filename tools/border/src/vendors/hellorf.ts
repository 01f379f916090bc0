import { createHellorf, type Hellorf } from '@picturedesk/hellorf'
import { borderVendor, type Route } from './border-vendor.ts'

const PICTURE = {
  id: '70011',
  aspect: '1.50',
  title: '雪山',
  keywords: ['雪', '山'],
  image_type: 'photo',
  category_ids: ['12'],
  is_editorial: false,
  has_model_release: true,
  preview_url: 'https://pictures.example/450/70011.jpg',
  preview260_url: 'https://pictures.example/260/70011.jpg',
  preview_large_url: 'https://pictures.example/1000/70011.jpg',
}
const CLIP = {
  id: 80022,
  aspect: '1.778',
  duration: 12,
  title: 'Waves',
  description: 'Waves on a beach',
  keywords: ['sea'],
  preview_jpg_url: 'https://clips.example/80022.jpg',
  preview_mp4_url: 'https://clips.example/80022.mp4',
  thumb_mp4_url: 'https://clips.example/80022-small.mp4',
}
const PERMISSION = {
  id: 311,
  name: 'Large',
  price: '80.50',
  text: '3000 x 2000 px',
  size: '5.5MB',
  width: 3000,
  height: 2000,
  dpi: 300,
}
const BOUGHT = {
  id: 901,
  plus_user: { id: 5, name: 'desk' },
  real_plus_user: { id: 5, name: 'desk' },
  third_user_id: '',
  plus_permission: { id: 311, name: 'Large' },
  able_id: 70099,
  able_type: 'image',
  asset_type: 'large_jpg',
  price: '80.50',
  warrant_name: 'Another',
  download_at: null,
  created_at: '2025-11-02 10:00:00',
}
const DETAIL = {
  id: 901,
  permission_id: 311,
  permission_name: 'Large',
  plus_user_id: 5,
  real_plus_user_id: 5,
  price: '80.50',
  asset_type: 'large_jpg',
  warrant_name: 'Another',
  fileSize: '5.5MB',
  created_at: '2025-11-02 10:00:00',
}
const TOPIC = { id: 61, title: 'Winter', cover_image: 'https://pictures.example/cover.jpg' }
const HEADINGS = [
  { id: 0, name: '交通' },
  { id: 16, name: '科技' },
]

const get = (path: RegExp, data: unknown): Route => ({
  method: 'GET',
  path,
  respond: () => ({ body: { result: true, data } }),
})
const post = (path: RegExp, data: unknown): Route => ({ ...get(path, data), method: 'POST' })
const file = (path: RegExp): Route => ({
  method: 'GET',
  path,
  respond: () => ({ type: 'application/pdf', body: Buffer.from('%PDF-1.4 a warrant') }),
})

export const hellorf = borderVendor<Hellorf>({
  id: 'hellorf',
  base: '/plus',
  create: (options) =>
    createHellorf({
      clientId: 'border-client-id',
      clientSecret: 'border-client-secret',
      ...options,
    }),
  secrets: ['border-client-id', 'border-client-secret'],
  refusal: (message) => ({ status: 200, body: { result: false, message, code: 1001 } }),
  routes: {
    listImageCategories: get(/^\/image\/categories$/, HEADINGS),
    searchImages: get(/^\/image\/search$/, { per_page: 20, total: 1, list: [PICTURE] }),
    getImage: get(/^\/image\/detail$/, {
      image: PICTURE,
      author: 'A. Painter',
      permissions: [PERMISSION],
    }),
    purchaseImage: post(/^\/image\/purchase$/, { id: 902, url: 'https://files.example/902.jpg' }),
    listImageTopicCategories: get(/^\/image\/topic\/categories$/, HEADINGS),
    listHotImageTopics: get(/^\/image\/topic\/hots$/, [{ ...TOPIC, image_cnt: 4 }]),
    getImageTopic: get(/^\/image\/topic\/\d+$/, { ...TOPIC, list: [PICTURE] }),
    listSimilarImages: get(/^\/image\/\d+\/similar$/, [PICTURE]),
    listImagePurchases: get(/^\/image\/my-purchases$/, { per_page: 10, total: 1, list: [BOUGHT] }),
    downloadImageWarrant: file(/^\/image\/download-warrant$/),
    redownloadImage: get(/^\/image\/purchase-download$/, { url: 'https://files.example/901.jpg' }),
    getImagePurchase: get(/^\/image\/purchase-detail$/, {
      image: { ...PICTURE, format: 'JPG' },
      purchase: DETAIL,
    }),
    searchImagesByImage: post(/^\/image\/simi-search$/, [PICTURE]),
    searchVideos: get(/^\/video\/search$/, { per_page: 20, total: 1, list: [CLIP] }),
    getVideo: get(/^\/video\/detail$/, {
      video: { ...CLIP, shutter_video_category_ids: ['13'] },
      author: 'A. Filmer',
      permissions: [
        { id: 411, name: 'HD', size: '508.3MB', price: '2000', text: '1920x1080', format: 'mov' },
      ],
    }),
    purchaseVideo: post(/^\/video\/purchase$/, { id: 903, url: 'https://files.example/903.mov' }),
    listVideoTopicCategories: get(/^\/video\/topic-categories$/, HEADINGS),
    listVideoTopics: get(/^\/video\/topics$/, {
      per_page: '30',
      total: 1,
      data: [{ ...TOPIC, video_cnt: 3 }],
    }),
    getVideoTopic: get(/^\/video\/topic\/\d+$/, {
      id: 61,
      title: 'Winter',
      cover_video: 'https://clips.example/cover.mp4',
      list: [CLIP],
    }),
    listSimilarVideos: get(/^\/video\/\d+\/similar$/, [CLIP]),
    listVideoCategories: get(/^\/video\/categories$/, HEADINGS),
    listVideoPurchases: get(/^\/video\/my-purchases$/, {
      per_page: '10',
      total: 1,
      list: [{ ...BOUGHT, able_type: 'video', able_id: 80099 }],
    }),
    downloadVideoWarrant: file(/^\/video\/download-warrant$/),
    redownloadVideo: get(/^\/video\/purchase-download$/, { url: 'https://files.example/901.mov' }),
    getVideoPurchase: get(/^\/video\/purchase-detail$/, {
      image: { ...CLIP, id: '80022' },
      purchase: DETAIL,
    }),
  },
  calls: {
    listImageCategories: { call: (desk, o) => desk.categories.list({ kind: 'image' }, o) },
    searchImages: { call: (desk, o) => desk.search.assets({ text: '雪' }, o) },
    getImage: { call: (desk, o) => desk.assets.get('hellorf:image/70011', o) },
    purchaseImage: {
      once: true,
      call: (desk, o) =>
        desk.licensing.purchase(
          { asset: 'hellorf:image/70011', offer: '311', licensee: 'Border' },
          o,
        ),
    },
    listImageTopicCategories: { call: (desk, o) => desk.topics.categories({}, o) },
    listHotImageTopics: { call: (desk, o) => desk.topics.list({}, o) },
    getImageTopic: { call: (desk, o) => desk.topics.get('hellorf:image/61', {}, o) },
    listSimilarImages: { call: (desk, o) => desk.search.similar('hellorf:image/70011', {}, o) },
    listImagePurchases: { call: (desk, o) => desk.licensing.history({}, o) },
    downloadImageWarrant: { call: (desk, o) => desk.licensing.warrant('hellorf:image/901', o) },
    redownloadImage: {
      once: true,
      call: (desk, o) => desk.licensing.download('hellorf:image/901', o),
    },
    getImagePurchase: { call: (desk, o) => desk.licensing.get('hellorf:image/901', o) },
    searchImagesByImage: {
      call: (desk, o) => desk.search.byImage({ image: { url: 'https://example.org/a.jpg' } }, o),
    },
    searchVideos: { call: (desk, o) => desk.search.assets({ kind: 'video', text: 'sea' }, o) },
    getVideo: { call: (desk, o) => desk.assets.get('hellorf:video/80022', o) },
    purchaseVideo: {
      once: true,
      call: (desk, o) =>
        desk.licensing.purchase(
          { asset: 'hellorf:video/80022', offer: '411', licensee: 'Border' },
          o,
        ),
    },
    listVideoTopicCategories: { call: (desk, o) => desk.topics.categories({ kind: 'video' }, o) },
    listVideoTopics: {
      call: (desk, o) => desk.topics.list({ kind: 'video', categoryId: '16' }, o),
    },
    getVideoTopic: { call: (desk, o) => desk.topics.get('hellorf:video/61', {}, o) },
    listSimilarVideos: { call: (desk, o) => desk.search.similar('hellorf:video/80022', {}, o) },
    listVideoCategories: { call: (desk, o) => desk.categories.list({ kind: 'video' }, o) },
    listVideoPurchases: { call: (desk, o) => desk.licensing.history({ kind: 'video' }, o) },
    downloadVideoWarrant: { call: (desk, o) => desk.licensing.warrant('hellorf:video/901', o) },
    redownloadVideo: {
      once: true,
      call: (desk, o) => desk.licensing.download('hellorf:video/901', o),
    },
    getVideoPurchase: { call: (desk, o) => desk.licensing.get('hellorf:video/901', o) },
  },
})
