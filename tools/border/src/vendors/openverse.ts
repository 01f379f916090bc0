import { createOpenverse, type Openverse } from '@picturedesk/openverse'
import { borderVendor, type Route } from './border-vendor.ts'

const IDENTIFIER = '3f2b7a10-91c4-4e5d-8a6b-0c1d2e3f4a5b'
const ID = `openverse:image/${IDENTIFIER}` as const
const IMAGE = {
  id: IDENTIFIER,
  title: 'A pier',
  indexed_on: '2024-05-01T10:00:00Z',
  foreign_landing_url: 'https://pictures.example/works/1',
  url: 'https://pictures.example/files/1.jpg',
  creator: 'A. Painter',
  creator_url: 'https://pictures.example/people/1',
  license: 'by',
  license_version: '4.0',
  license_url: 'https://creativecommons.org/licenses/by/4.0/',
  provider: 'flickr',
  source: 'flickr',
  category: 'photograph',
  filesize: 1000,
  filetype: 'jpg',
  tags: [{ name: 'pier', accuracy: null }],
  attribution: '"A pier" by A. Painter',
  fields_matched: ['title'],
  mature: false,
  height: 400,
  width: 600,
  thumbnail: 'https://pictures.example/thumbs/1.jpg',
  unstable__sensitivity: [],
}
const PAGE = { result_count: 1, page_count: 1, page_size: 20, page: 1, results: [IMAGE] }
const TOKEN = 'border-access-token'

const get = (path: RegExp, body: unknown): Route => ({
  method: 'GET',
  path,
  respond: () => ({ body }),
})
const REGISTERED = { clientId: 'border-client-id', clientSecret: 'border-client-secret' }

export const openverse = borderVendor<Openverse>({
  id: 'openverse',
  base: '',
  // An empty id: calls are anonymous, whatever the environment says.
  create: (options) => createOpenverse({ clientId: '', clientSecret: '', ...options }),
  registered: REGISTERED,
  secrets: ['border-client-id', 'border-client-secret', TOKEN],
  refusal: (message) => ({ status: 400, body: { detail: message } }),
  routes: {
    searchImages: get(/^\/v1\/images\/$/, PAGE),
    listRelatedImages: get(/^\/v1\/images\/[^/]+\/related\/$/, PAGE),
    getImage: get(/^\/v1\/images\/[^/]+\/$/, IMAGE),
    createToken: {
      method: 'POST',
      path: /^\/v1\/auth_tokens\/token\/$/,
      respond: () => ({
        body: { access_token: TOKEN, scope: 'read', expires_in: 36000, token_type: 'Bearer' },
      }),
    },
  },
  calls: {
    searchImages: { call: (desk, o) => desk.search.assets({ text: 'pier' }, o) },
    listRelatedImages: { call: (desk, o) => desk.search.similar(ID, {}, o) },
    getImage: { call: (desk, o) => desk.assets.get(ID, o) },
    createToken: {
      options: REGISTERED,
      call: (desk, o) => desk.search.assets({ text: 'pier' }, o),
    },
  },
})
