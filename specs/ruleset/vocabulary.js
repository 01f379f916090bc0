/** The verbs that an operationId may begin with. */
export const verbs = [
  'add',
  'append',
  'create',
  'download',
  'get',
  'list',
  'purchase',
  'redownload',
  'remove',
  'reorder',
  'report',
  'search',
]

/** The methods of the common interface that an operation can serve, as `capability.method`. */
export const capabilities = [
  'search.assets',
  'search.similar',
  'search.byImage',
  'assets.get',
  'categories.list',
  'topics.categories',
  'topics.list',
  'topics.get',
  'licensing.purchase',
  'licensing.history',
  'licensing.resolve',
  'licensing.get',
  'licensing.download',
  'licensing.warrant',
]
