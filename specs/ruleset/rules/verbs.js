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
