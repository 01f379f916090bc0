import { VendorError } from '@picturedesk/provider'
import { expect, test } from 'vitest'
import { modelProblems } from './model-problems.ts'

const asset = { id: 'acme:image/1', provider: 'acme', kind: 'image', renditions: [], raw: null }
const page = { items: [asset], total: 1, warnings: [], raw: null, next: () => {} }

test.each([
  ['search.assets', page],
  ['search.assets', { ...page, total: undefined }],
  ['search.assets', { ...page, raw: { total: -1 } }],
  ['assets.get', asset],
  ['assets.get', { ...asset, createdAt: '2024-02-29', id: 'acme:x-font/1', kind: 'x-font' }],
  ['assets.get', { ...asset, offers: [], createdAt: '2024-02-29T00:00:00.5+09:00' }],
  ['tagging.tag', [{ id: 'a', ok: false, error: new VendorError('no', {}) }]],
  ['favorites.add', undefined],
])('%s may give %o', (method, result) => {
  expect(modelProblems(method, result)).toEqual([])
})

test.each([
  ['search.assets', { ...page, total: -1 }, '/total'],
  ['search.assets', { ...page, total: 1.5 }, '/total'],
  ['search.assets', { ...page, items: [{ ...asset, id: 'acme:image/' }] }, '/items/0/id'],
  ['search.assets', { ...page, items: [{ ...asset, keywords: null }] }, '/items/0/keywords'],
  ['search.assets', { ...page, items: [{ ...asset, width: Infinity }] }, '/items/0/width'],
  ['assets.get', { ...asset, offers: [], width: Number.NaN }, '/width'],
  ['assets.get', { ...asset, offers: [], license: 'javascript:alert(1)' }, '/license'],
  ['assets.get', { ...asset, offers: [], license: 'https://a@b.example' }, '/license'],
  ['assets.get', { ...asset, offers: [], createdAt: '2026-02-31T00:00:00Z' }, '/createdAt'],
  ['assets.get', { ...asset, offers: [], createdAt: '0001-01-01T00:00:00Z' }, '/createdAt'],
  ['assets.get', { ...asset, offers: [], createdAt: '2026-01-01T00:00:00' }, '/createdAt'],
  ['assets.get', { ...asset, kind: 'sound' }, '/kind'],
  ['assets.get', { ...asset, createdAt: '2026-02-31' }, '/createdAt'],
  ['tagging.tag', [{ id: 'a', ok: false, error: new Error('no') }], '/0'],
])('%s may not give %o', (method, result, place) => {
  expect(modelProblems(method, result).join('\n')).toContain(place)
})
