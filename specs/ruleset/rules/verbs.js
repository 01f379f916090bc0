/** The verbs that an operationId may begin with. */
export const verbs = [
  'add',
  'annotate',
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
